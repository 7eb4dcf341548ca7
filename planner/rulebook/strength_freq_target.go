package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var strengthFreqTarget = &rule.Rule{
	ID:      "strength-freq-target",
	Area:    rule.Frequency,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{runExperience, strengthCoach, blagrove2018, balsalobre2016, beattie2017, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nTue AM run-easy 40\nWed PM str-moderate 45\nSun AM run-long 70",
		After:  "week 1 phase=base\nTue AM run-easy 40\nWed PM str-moderate 45\nFri PM str-bodyweight 25\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		if p.Phase == planner.OffSeason || p.Athlete.Injury == planner.Limited {
			return
		}
		n, limit := p.Count(rule.Main), strengthSessions[p.Phase].min
		if n == 0 || n >= limit {
			return
		}
		// Who had none last week begins with one: one step is enough.
		if none, _ := weeksWithout(p); none > 0 {
			return
		}
		p.Report(rule.Hit{Severity: rule.Advice, N: n, Limit: limit, Over: lacking(n, limit)})
	},
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
	},
}
