package rulebook

import "hardeasy/planner/rule"

var mastersSpacing = &rule.Rule{
	ID:        "masters-spacing",
	Area:      rule.Health,
	Span:      rule.Week,
	Generator: true,
	Sources:   []rule.Source{mastersAthlete, ours},
}
