package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const injuredSessions = 3 // strength sessions a week while running is limited

var injuryStrengthShift = &rule.Rule{
	ID:      "injury-strength-shift",
	Area:    rule.Health,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{runExperience},
	Example: rule.Example{
		Before: "athlete injury=limited hurt_weeks=1\nweek 1\nTue AM run-easy 20\nWed PM str-moderate 40",
		After: "athlete injury=limited hurt_weeks=1\nweek 1\nMon PM str-moderate 40\nTue AM run-easy 20\nWed PM str-moderate 40\n" +
			"Fri PM str-bodyweight 30",
	},
	Run: func(p *rule.Pass) {
		if n := p.Count(rule.Main); len(p.This) > 0 && p.Athlete.Injury == planner.Limited && n < injuredSessions {
			p.Report(rule.Hit{Severity: rule.Advice, N: n, Limit: injuredSessions, Over: lacking(n, injuredSessions)})
		}
	},
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
	},
}
