package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// spoke is what one rule says of one week.
type spoke struct {
	rule     *rule.Rule
	week     int
	severity rule.Severity
}

// spoken is all that is said of a week and was not overridden.
func spoken(suite rule.Suite, p *planner.Plan, week int) (all []spoke) {
	for _, f := range suite.Check(p, week).Findings {
		if f.Overridden == "" {
			all = append(all, spoke{f.Rule, week, f.Severity})
		}
	}
	return all
}

// beside is what is said of the weeks next to the task's on their own. Nothing
// that is done in the task's weeks can be rid of it. A rule about content says
// it today, wherever sessions stand; any other says it today, and also when the
// task's weeks are empty. A further pair in a finding that is there on its own
// makes no further finding.
func beside(t *Task) (own []spoke) {
	bare := t.Plan
	bare.Weeks = slices.Clone(t.Plan.Weeks)
	for w := t.From; w <= t.To; w++ {
		bare.Weeks[w].Sessions = nil
	}
	for _, w := range [...]int{t.From - 1, t.To + 1} {
		if t.Plan.Week(w) == nil {
			continue
		}
		alone := spoken(t.Suite, &bare, w)
		for _, s := range spoken(t.Suite, &t.Plan, w) {
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

// severityOf is how severely the same is said there.
func severityOf(said []spoke, s spoke) rule.Severity {
	i := slices.IndexFunc(said, func(o spoke) bool { return o.rule == s.rule && o.week == s.week })
	if i < 0 {
		return rule.Clear
	}
	return said[i].severity
}

func aboutContent(r *rule.Rule) bool {
	return r.Placing == rule.Content() || r.Placing == rule.ButStrides()
}

// cleanBelow is the limit of scores that have nothing of a severity beside what
// is said of the neighbours on their own.
func cleanBelow(own []spoke, at rule.Severity) (limit rule.Score) {
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
