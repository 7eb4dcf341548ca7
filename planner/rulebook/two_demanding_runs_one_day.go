package rulebook

import (
	"hardeasy/planner/rule"
)

var twoDemandingRunsOneDay = &rule.Rule{
	ID:      "two-demanding-runs-one-day",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.DemandingRun, rule.DemandingRun, 0),
	Sources: []rule.Source{runExperience, ours},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 45\nThu AM run-steady 75; PM run-intervals 60",
		After:  "week 1\nTue PM run-intervals 60\nThu AM run-steady 75",
	},
	YieldsTo: []string{"two-key-runs-one-day"},
	Run: func(p *rule.Pass) {
		for a, b := range p.SameDate(rule.DemandingRun, rule.DemandingRun) {
			if a.Is(rule.KeyRun) && b.Is(rule.KeyRun) || rule.MarkedDouble(p.Athlete, a, b) {
				continue
			}
			p.Report(rule.Hit{Severity: rule.Warning, A: a, B: b})
		}
	},
	Fixes: []rule.Proposal{
		sparingLong{rule.MoveTo(rule.Run)},
		sparingLong{rule.SwapWith(rule.Run)},
		sparingLong{runEasily(rule.Run)},
	},
}
