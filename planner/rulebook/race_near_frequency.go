package rulebook

import "hardeasy/planner/rule"

var raceNearFrequency = &rule.Rule{
	ID:    "race-near-frequency",
	Title: "Near the race, twice a week is enough",
	Why:   "In the peak weeks strength only has to stay. One or two sessions do that, and your runs get the rest of you.",
	Ladder: "It never speaks. In the peak phase 1 to 2 strength sessions a week are planned; strength-freq-target speaks when " +
		"there are fewer, strength-freq-cap when there are more.",
	Choice:    "The rulebook points to strength-freq-target for the numbers, so the same week is not spoken about twice.",
	Area:      rule.SeasonAndRace,
	Span:      rule.Week,
	Generator: true,
	Sources: []rule.Source{
		runExperience("twice a week is enough when a race is near"),
		beattie2017,
	},
}
