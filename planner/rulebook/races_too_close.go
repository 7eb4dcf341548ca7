package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// racesApart is how many days lie between two A races at least, by the longer of them
// (rulebook-2, 3 [E]): the recovery after one, and peak and taper of the next. A race of
// unknown distance counts as a half marathon, as it does elsewhere.
var racesApart = [...]int{
	planner.DistanceUnknown: 21, planner.K5: 10, planner.K10: 10, planner.Half: 21, planner.Marathon: 56, planner.Ultra: 56,
}

var racesTooClose = &rule.Rule{
	ID:      "races-too-close",
	Area:    rule.SeasonAndRace,
	Span:    rule.Whole,
	Sources: []rule.Source{ours},
	Example: rule.Example{
		Before: "race race_in=27 half A\nrace race_in=41 half A\nweek 1\nTue AM run-easy 40\nSun AM run-long 80",
		After:  "race race_in=27 half B\nrace race_in=41 half A\nweek 1\nTue AM run-easy 40\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		var before *planner.Race
		for i := range p.Plan.Races {
			race := &p.Plan.Races[i]
			if race.Priority != planner.PriorityA {
				continue
			}
			if before != nil && race.Day >= dayNow(p.Plan) {
				n, limit := race.Day-before.Day, max(racesApart[before.Distance], racesApart[race.Distance])
				if n < limit {
					p.Report(rule.Hit{Severity: rule.Advice, Say: min(n, 1), N: n, Limit: limit, Over: short(n, limit), Race: i + 1})
				}
			}
			before = race
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(earlierToB),
		rule.Func(thisToB),
	},
}
