package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	liftFresh  = 18 * hour
	freshAgain = 24 * hour // the schools' own sample weeks lift the evening after
)

var noHeavyAfterHardRun = &rule.Rule{
	ID:      "no-heavy-after-hard-run",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.HardRun, rule.LegHeavy, 1),
	Sources: []rule.Source{mastersIntervals, runExperience, strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nTue PM run-intervals 60\nWed AM str-heavy-lower 50",
		After:  "week 1\nTue PM run-intervals 60\nThu PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for run, lift := range p.DayAfter(rule.HardRun, rule.LegHeavy) {
			gap := rule.Gap(run, lift)
			switch {
			case gap < liftFresh:
				p.Report(rule.Hit{Severity: rule.Warning, A: lift, B: run, Over: short(gap, liftFresh)})
			case gap < freshAgain:
				p.Report(rule.Hit{Severity: rule.Advice, Say: 1, A: lift, B: run})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.SwapDays(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
	},
}
