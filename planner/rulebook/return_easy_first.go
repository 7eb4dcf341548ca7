package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var returnEasyFirst = &rule.Rule{
	ID:    "return-easy-first",
	Title: "Coming back: often first, then long, then fast",
	Why: "Tissue that has healed is not yet used to load. Easy runs that you repeat make it ready; speed too soon is how " +
		"injuries return.",
	Ladder: "A warning in the first 4 weeks of coming back for intervals, hills, sprints, a time trial, a race or a power " +
		"session.",
	Choice: "Sprints are as fast as what the rulebook lists. Tempo runs are not among them. The weeks count from what you said " +
		"about the first week of the plan, where 1 is the first week back; if you said nothing, the plan begins with it.",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		gradedReturn,
		runExperience("strength first when you come back"),
	},
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
	Says: []string{
		"{A} on {when} would come too soon: in the first {limit} weeks back, run often and easily before you run fast. Make it an " +
			"easy run or moderate strength.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.HardRun|rule.Power, calm),
		rule.Rework(rule.HardRun|rule.Power, rideInstead),
		rule.Remove(rule.HardRun | rule.Power),
	},
}
