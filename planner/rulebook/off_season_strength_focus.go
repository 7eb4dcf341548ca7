package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var offSeasonStrengthFocus = &rule.Rule{
	ID:    "off-season-strength-focus",
	Title: "Use the off-season to build strength",
	Why: "While no race is near, running may rest and there is room to get stronger. What you build now carries you through " +
		"the season, when there is only time to keep it.",
	Ladder: "Advice when a week of the off-season has 1 or 2 strength sessions; 3 to 4 are the target. Running may fall to " +
		"50 to 70 % of your biggest weeks meanwhile. A week with no strength at all is left to another rule.",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		fitzgerald("in winter less mileage and more strength"),
		runExperience("three to four sessions when the race is far away"),
		beattie2017,
		ours("50 to 70 % of the running"),
	},
	Example: rule.Example{
		Before: "week 1 phase=off_season\nMon PM str-moderate 45\nWed AM run-easy 40\nFri PM str-moderate 45",
		After: "week 1 phase=off_season\nMon PM str-moderate 45\nWed AM run-easy 40; PM str-bodyweight 25\n" +
			"Fri PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		n, limit := p.Count(rule.Main), strengthSessions[planner.OffSeason].min
		if p.Phase != planner.OffSeason || n == 0 || n >= limit {
			return
		}
		p.Report(rule.Hit{Severity: rule.Advice, Say: n - 1, N: n, Limit: limit, Over: lacking(n, limit)})
	},
	Says: []string{
		"This week of the off-season has {n} strength session, and now is the time for {limit} or 4. Add some, and let the " +
			"running be less.",
		"This week of the off-season has {n} strength sessions, and now is the time for {limit} or 4. Add one, and let the " +
			"running be less.",
	},
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
	},
}
