package rulebook

import (
	"hardeasy/planner/rule"
)

var hardRunSpacing = &rule.Rule{
	ID:      "hard-run-spacing",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.HardRun, rule.HardRun, 1),
	Sources: []rule.Source{bosak2009, runExperience},
	Example: rule.Example{
		Before: "week 1\nTue AM run-tempo 45\nWed AM run-intervals 60",
		After:  "week 1\nTue AM run-tempo 45\nThu AM run-intervals 60",
	},
	YieldsTo: []string{"two-key-runs-one-day", "two-demanding-runs-one-day"},
	Run: func(p *rule.Pass) {
		for a, b := range p.Then(rule.HardRun, rule.HardRun) {
			if b.Day-a.Day <= 1 && !rule.MarkedDouble(p.Athlete, a, b) {
				p.Report(rule.Hit{Severity: rule.Warning, A: a, B: b})
			}
		}
	},
	Fixes: []rule.Proposal{
		sparingLong{rule.MoveTo(rule.HardRun)},
		sparingLong{rule.SwapWith(rule.HardRun)},
		sparingLong{runEasily(rule.HardRun)},
	},
}
