package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var strengthEveryWeek = &rule.Rule{
	ID:      "strength-every-week",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{spiering2021, fitzgerald, runExperience},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40\nSun AM run-long 70",
		After:  "week 1\nTue AM run-easy 40\nThu PM str-bodyweight 25\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		if p.Phase != planner.RaceWeek && p.Phase != planner.Recovery && p.Count(rule.Main) == 0 {
			p.Report(rule.Hit{Severity: rule.Warning})
		}
	},
	Fixes: []rule.Proposal{
		rule.AddSession(catalog.StrModerate, 40),
		rule.AddSession(catalog.StrBodyweight, 25),
	},
}
