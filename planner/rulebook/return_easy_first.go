package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var returnEasyFirst = &rule.Rule{
	ID:      "return-easy-first",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Lone(rule.HardRun | rule.Power),
	Sources: []rule.Source{gradedReturn, runExperience},
	Example: rule.Example{
		Before: "athlete injury=return hurt_weeks=2\nweek 1\nTue AM run-intervals 50",
		After:  "athlete injury=return hurt_weeks=2\nweek 1\nTue AM run-easy 40",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.HardRun | rule.Power) {
			switch it.Session.Type {
			case catalog.RunTempo, catalog.RunLong:
				continue
			}
			if backWithin(p, it.Day, backEasy) {
				p.Report(rule.Hit{Severity: rule.Warning, A: it, Limit: backEasy})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.HardRun|rule.Power, calm),
		rule.Rework(rule.HardRun|rule.Power, rideInstead),
		rule.Remove(rule.HardRun | rule.Power),
	},
}
