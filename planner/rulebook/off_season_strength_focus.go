package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var offSeasonStrengthFocus = &rule.Rule{
	ID:      "off-season-strength-focus",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{fitzgerald, runExperience, beattie2017, ours},
	Example: rule.Example{
		Before: "week 1 phase=off_season\nMon PM str-moderate 45\nWed AM run-easy 40\nFri PM str-moderate 45",
		After: "week 1 phase=off_season\nMon PM str-moderate 45\nWed AM run-easy 40; PM str-bodyweight 25\n" +
			"Fri PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		n, limit := p.Count(rule.Main), strengthSessions[planner.OffSeason].min
		if p.Phase != planner.OffSeason || p.Athlete.Injury == planner.Limited || n == 0 || n >= limit {
			return
		}
		p.Report(rule.Hit{Severity: rule.Advice, N: n, Limit: limit, Over: lacking(n, limit)})
	},
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
	},
}
