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
	errors   int // places of errors,
	faults   int // and of errors and warnings together
}

// reports are those about a week that are not overridden.
func reports(suite rule.Suite, p *planner.Plan, week int) (all []report) {
	for _, f := range suite.Check(p, week).Findings {
		if f.Overridden == "" {
			e, w, _ := f.Score.Counts()
			all = append(all, report{f.Rule, week, f.Severity, e, e + w})
		}
	}
	return all
}

// neighbourReports are those about the weeks next to the task's on their own:
// nothing that is done in the task's weeks gets rid of them. A rule about content
// gives them today, wherever sessions stand; any other gives as many today, and also
// when the task's weeks are empty. A further place of a finding that is there on its
// own is not its own.
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
				empty := sameIn(alone, s)
				s.errors, s.faults = min(s.errors, empty.errors), min(s.faults, empty.faults)
			}
			own = append(own, s)
		}
	}
	return own
}

// sameIn is what a list has of the rule and the week of a report; nothing where it has none.
//
//go:noinline
func sameIn(list []report, s report) report {
	i := slices.IndexFunc(list, func(o report) bool { return o.rule == s.rule && o.week == s.week })
	if i < 0 {
		return report{}
	}
	return list[i]
}

// beyond reports whether it has more places of a severity, or of a higher one, than another.
func (s report) beyond(own report, at rule.Severity) bool {
	return s.errors > own.errors || at < rule.Error && s.faults > own.faults
}

func aboutContent(r *rule.Rule) bool {
	return r.Placing == rule.Content() || r.Placing == rule.ButStrides()
}

// cleanBelow is the limit of scores that have nothing of a severity beside what
// the neighbours have on their own.
func cleanBelow(own []report, at rule.Severity) (limit rule.Score) {
	for _, s := range own {
		limit.Errors += s.errors * rule.Unit
		limit.Warnings += (s.faults - s.errors) * rule.Unit
	}
	if at == rule.Error {
		return rule.Score{Errors: limit.Errors + rule.Unit}
	}
	limit.Warnings += rule.Unit
	return limit
}
