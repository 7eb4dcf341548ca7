package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var strengthEveryWeek = &rule.Rule{
	ID:        "strength-every-week",
	Area:      rule.Frequency,
	Span:      rule.Season,
	Placing:   rule.Content(),
	Sources:   []rule.Source{spiering2021, fitzgerald, runExperience},
	DependsOn: []string{"archetype-nothing"},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40\nSun AM run-long 70",
		After:  "week 1\nTue AM run-easy 40\nThu PM str-bodyweight 25\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		if wantsStrength(p) {
			p.Report(rule.Hit{Severity: rule.Advice})
		}
	},
	Fixes: []rule.Proposal{
		rule.When{May: farFromRace, Try: addStrength{catalog.StrModerate, 40}},
		rule.When{May: farFromRace, Try: addStrength{catalog.StrBodyweight, 25}},
		rule.When{May: farFromRace, Try: rule.Func(addStarters)},
		rule.When{May: raceSoon, Try: addStrength{catalog.StrBodyweight, smallStarter}},
	},
}
