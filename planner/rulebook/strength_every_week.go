package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var strengthEveryWeek = &rule.Rule{
	ID:    "strength-every-week",
	Title: "Some strength every week",
	Why:   "Strength stays with one session a week and slowly goes with none. A small session is far better than a gap.",
	Ladder: "A warning when a week has no main strength session, that is heavy, moderate or power work, or a bodyweight " +
		"circuit of 20 min or more. Race week and the recovery after a race are exempt.",
	Choice:  "Heavy, moderate and power sessions count at any length; core and mobility at none.",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		spiering2021,
		fitzgerald("runners lift all year round"),
		runExperience("some is better than none, every week"),
	},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40\nSun AM run-long 70",
		After:  "week 1\nTue AM run-easy 40\nThu PM str-bodyweight 25\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		if p.Phase != planner.RaceWeek && p.Phase != planner.Recovery && p.Count(rule.Main) == 0 {
			p.Report(rule.Hit{Severity: rule.Warning})
		}
	},
	Says: []string{
		"This week has no strength session, and strength fades without one. Add one on an easy day; 20 to 30 min of " +
			"bodyweight work is enough.",
	},
	Fixes: []rule.Proposal{
		rule.Plan(catalog.StrModerate, 40),
		rule.Plan(catalog.StrBodyweight, 25),
	},
}
