package rulebook

import (
	"hardeasy/planner/rule"
)

var twoKeyRunsOneDay = &rule.Rule{
	ID:      "two-key-runs-one-day",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.KeyRun, rule.KeyRun, 0),
	Sources: []rule.Source{bosak2009, runExperience, ours},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 45\nSun AM run-long 90; PM run-intervals 60",
		After:  "week 1\nTue AM run-easy 45\nThu PM run-intervals 60\nSun AM run-long 90",
	},
	Run: func(p *rule.Pass) {
		for a, b := range p.SameDate(rule.KeyRun, rule.KeyRun) {
			if !rule.MarkedDouble(p.Athlete, a, b) {
				p.Report(rule.Hit{Severity: rule.Error, A: a, B: b})
			}
		}
	},
	Fixes: []rule.Proposal{
		sparingLong{rule.MoveTo(rule.Run)},
		sparingLong{rule.SwapWith(rule.Run)},
		sparingLong{runEasily(rule.Run)},
	},
}
