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
	ID:    "long-run-duration-cap",
	Title: "Cap the long run in time",
	Why: "What a long run gives you it has given in two and a half hours. After that your legs pay more than they gain, " +
		"whatever the distance.",
	Ladder: "A long run of more than 150 min is advice, of more than 180 min a warning. Those who train for an ultra are exempt.",
	Choice: "You train for the next A race, and where there is none for the next race. With no race, or one of unknown " +
		"distance, the cap holds.",
	Area:    rule.Progression,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		longHours,
		general("Common practice", "two and a half hours are enough for most"),
	},
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
	Says: []string{
		"{A} on {day} takes {n min}, and after {limit min} it costs your legs more than it gives them. Stop there, also in " +
			"marathon training.",
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
