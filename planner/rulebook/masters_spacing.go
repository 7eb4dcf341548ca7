package rulebook

import "hardeasy/planner/rule"

var mastersSpacing = &rule.Rule{
	ID:    "masters-spacing",
	Title: "From 50 on, more room",
	Why:   "The training stays the same and works as well; it is recovery that takes longer. A little more room keeps it good.",
	Ladder: "It never speaks. From 50 years of age on heavy-spacing asks for 72 h between heavy sessions, stress-days-cap allows " +
		"one stress day less, fatigue is counted to last a quarter longer, and deload-due wants every third week lighter.",
	Choice:    "Each of these rules holds its own part, so the same week is not spoken about twice.",
	Area:      rule.Health,
	Span:      rule.Week,
	Generator: true,
	Sources: []rule.Source{
		mastersAthlete,
		ours("the numbers"),
	},
}
