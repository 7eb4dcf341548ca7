package rulebook

import "hardeasy/planner/rule"

var injuryLiftFirst = &rule.Rule{
	ID:        "injury-lift-first",
	Area:      rule.Health,
	Span:      rule.Day,
	Generator: true,
	Sources:   []rule.Source{runExperience},
}
