package rulebook

import "hardeasy/planner/rule"

var injuryLiftFirst = &rule.Rule{
	ID:    "injury-lift-first",
	Title: "Coming back, lift before you run",
	Why:   "While you come back from an injury strength is what makes running safe again, so it gets your fresh minutes.",
	Ladder: "It never speaks. While you come back, same-day-order is advice to lift first on a day that has both, and what is " +
		"planned has the lift first.",
	Choice:    "The rulebook has it in the first row of same-day-order, so the same day is not spoken about twice.",
	Area:      rule.Health,
	Span:      rule.Day,
	Generator: true,
	Sources: []rule.Source{
		runExperience("when you come back from an injury, lift first"),
	},
}
