package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	longEnough = 150 // minutes
	tooLong    = 180
)

var longRunDurationCap = &rule.Rule{
	ID:      "long-run-duration-cap",
	Area:    rule.Progression,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{longHours, enoughForMost},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 70\nTue AM run-easy 70\nThu AM run-easy 70\nSun AM run-long 170",
		After:  "week 1\nMon AM run-easy 70\nTue AM run-easy 70\nThu AM run-easy 70\nSun AM run-long 150",
	},
	Run: func(p *rule.Pass) {
		if goalDistance(p.Plan, p.Week) == planner.Ultra {
			return
		}
		for long := range p.Each(rule.LongRun) {
			n := load.Minutes(long.Session)
			switch {
			case n > tooLong:
				p.Report(rule.Hit{Severity: rule.Warning, A: long, N: n, Limit: tooLong, Over: over(n, longEnough)})
			case n > longEnough:
				p.Report(rule.Hit{Severity: rule.Advice, A: long, N: n, Limit: longEnough, Over: over(n, longEnough)})
			}
		}
	},
	Fixes: []rule.Proposal{rule.Shorten(rule.LongRun, longEnough)},
}

// goalDistance is the distance of the race that a week trains for.
func goalDistance(p *planner.Plan, week int) planner.Distance {
	race, ok := p.NextRace(week, planner.PriorityA)
	if !ok {
		race, _ = p.NextRace(week, planner.PriorityC)
	}
	return race.Distance
}
