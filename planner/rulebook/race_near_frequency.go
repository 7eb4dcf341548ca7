package rulebook

import "hardeasy/planner/rule"

var raceNearFrequency = &rule.Rule{
	ID:        "race-near-frequency",
	Area:      rule.SeasonAndRace,
	Span:      rule.Week,
	Generator: true,
	Sources:   []rule.Source{runExperience, beattie2017},
}
