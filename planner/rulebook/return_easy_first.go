package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var returnEasyFirst = &rule.Rule{
	ID:      "return-easy-first",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{gradedReturn, runExperience},
	Example: rule.Example{
		Before: "athlete injury=return hurt_weeks=2\nweek 1\nTue AM run-intervals 50",
		After:  "athlete injury=return hurt_weeks=2\nweek 1\nTue AM run-easy 40",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.Injury != planner.Return || backWeek(p) > backEasy {
			return
		}
		for it := range p.Each(rule.HardRun | rule.Power) {
			switch it.Session.Type {
			case catalog.RunTempo, catalog.RunLong:
			default:
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
