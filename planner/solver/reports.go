package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// report is what one rule finds in one week.
type report struct {
	rule     *rule.Rule
	week     int
	severity rule.Severity
}

// reports are those about a week that are not overridden.
func reports(suite rule.Suite, p *planner.Plan, week int) (all []report) {
	for _, f := range suite.Check(p, week).Findings {
		if f.Overridden == "" {
			all = append(all, report{f.Rule, week, f.Severity})
		}
	}
	return all
}

// neighbourReports are those about the weeks next to the task's on their own:
// nothing that is done in the task's weeks gets rid of them. A rule about content
// gives them today, wherever sessions stand; any other gives them today, and also
// when the task's weeks are empty. A further pair in a finding that is there on
// its own makes no further finding.
func neighbourReports(t *Task) (own []report) {
	bare := t.Plan
	bare.Weeks = slices.Clone(t.Plan.Weeks)
	for w := t.From; w <= t.To; w++ {
		bare.Weeks[w].Sessions = nil
	}
	for _, w := range [...]int{t.From - 1, t.To + 1} {
		if t.Plan.Week(w) == nil {
			continue
		}
		alone := reports(t.Suite, &bare, w)
		for _, s := range reports(t.Suite, &t.Plan, w) {
			if !aboutContent(s.rule) {
				s.severity = min(s.severity, severityOf(alone, s))
			}
			if s.severity != rule.Clear {
				own = append(own, s)
			}
		}
	}
	return own
}

// severityOf is how severe the same report is in a list.
//
//go:noinline
func severityOf(list []report, s report) rule.Severity {
	i := slices.IndexFunc(list, func(o report) bool { return o.rule == s.rule && o.week == s.week })
	if i < 0 {
		return rule.Clear
	}
	return list[i].severity
}

func aboutContent(r *rule.Rule) bool {
	return r.Placing == rule.Content() || r.Placing == rule.ButStrides()
}

// cleanBelow is the limit of scores that have nothing of a severity beside what
// the neighbours have on their own.
func cleanBelow(own []report, at rule.Severity) (limit rule.Score) {
	for _, s := range own {
		switch s.severity {
		case rule.Error:
			limit.Errors += rule.Unit
		case rule.Warning:
			limit.Warnings += rule.Unit
		}
	}
	if at == rule.Error {
		return rule.Score{Errors: limit.Errors + rule.Unit}
	}
	limit.Warnings += rule.Unit
	return limit
}
