package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const injuredSessions = 3 // strength sessions a week while running is limited

var injuryStrengthShift = &rule.Rule{
	ID:    "injury-strength-shift",
	Title: "When running is limited, lift three or four times",
	Why: "An injury that stops you running rarely stops all of you. Time that running gives back makes you stronger for the " +
		"day you return.",
	Ladder: "Advice when injury limits your running and the week has fewer than 3 main strength sessions. 3 to 4 are good, with " +
		"pain of 3 or less out of 10 and without the movement that hurts.",
	Choice:  "It holds in every phase; strength-freq-cap allows 4 sessions in all of them while running is limited.",
	Area:    rule.Health,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		runExperience("injured runners lift three to four times a week"),
	},
	Example: rule.Example{
		Before: "athlete injury=limited hurt_weeks=1\nweek 1\nTue AM run-easy 20\nWed PM str-moderate 40",
		After: "athlete injury=limited hurt_weeks=1\nweek 1\nMon PM str-moderate 40\nTue AM run-easy 20\nWed PM str-moderate 40\n" +
			"Fri PM str-bodyweight 30",
	},
	Run: func(p *rule.Pass) {
		if n := p.Count(rule.Main); p.Athlete.Injury == planner.Limited && n < injuredSessions {
			p.Report(rule.Hit{Severity: rule.Advice, N: n, Limit: injuredSessions, Over: lacking(n, injuredSessions)})
		}
	},
	Says: []string{
		"You have {n} of the {limit} to 4 strength sessions that help while you cannot run as usual. Add one without the " +
			"movement that hurts, and keep pain at 3 out of 10 or less.",
	},
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
	},
}
