package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var returnAlternateDays = &rule.Rule{
	ID:      "return-alternate-days",
	Area:    rule.Health,
	Span:    rule.Window,
	Placing: rule.Clash(rule.Run, rule.Run, 1),
	Sources: []rule.Source{trials2023},
	Example: rule.Example{
		Before: "athlete injury=return hurt_weeks=1\nweek 1\nTue AM run-easy 25\nWed AM run-easy 25",
		After:  "athlete injury=return hurt_weeks=1\nweek 1\nTue AM run-easy 25\nThu AM run-easy 25",
	},
	Run: func(p *rule.Pass) {
		for a, b := range p.DayAfter(rule.Run, rule.Run) {
			if backWithin(p, b.Day, backAlternate) {
				p.Report(rule.Hit{Severity: rule.Warning, A: a, B: b, Limit: backAlternate})
			}
		}
	},
	Fixes: []rule.Proposal{
		moveWhere{rule.Run, noRun},
		rule.SwapWith(rule.Run),
		rule.Become(rule.Run, catalog.XCross),
		rule.Remove(rule.Run),
	},
}
