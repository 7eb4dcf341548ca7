package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// longCap is how many minutes of a long run are enough, and how many too long, for those
// who train for the distance. A marathon asks for hours on the legs that a shorter race
// does not: at a runner's or a walker's pace its long runs take three hours and more.
// An ultra has no cap.
var longCap = [...]struct{ enough, tooLong int }{
	planner.DistanceUnknown: {150, 180},
	planner.K5:              {150, 180},
	planner.K10:             {150, 180},
	planner.Half:            {150, 180},
	planner.Marathon:        {180, 270},
}

var longRunDurationCap = &rule.Rule{
	ID:       "long-run-duration-cap",
	Area:     rule.Progression,
	Span:     rule.Day,
	Placing:  rule.Content(),
	YieldsTo: []string{"single-run-spike"},
	Sources:  []rule.Source{longHours, enoughForMost},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 70\nTue AM run-easy 70\nThu AM run-easy 70\nSun AM run-long 170",
		After:  "week 1\nMon AM run-easy 70\nTue AM run-easy 70\nThu AM run-easy 70\nSun AM run-long 150",
	},
	Run: func(p *rule.Pass) {
		goal := goalDistance(p.Plan, p.Week)
		if goal == planner.Ultra {
			return
		}
		limit := longCap[goal]
		for long := range p.Each(rule.LongRun) {
			n := load.Minutes(long.Session)
			if n <= limit.enough {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: long, N: n, Limit: limit.enough, Over: over(n, limit.enough)}
			if n > limit.tooLong {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{rule.Func(toEnough)},
}

// toEnough shortens the long runs to what is enough.
func toEnough(t *rule.Trial) { rule.Shorten(rule.LongRun, t.Finding.Limit).Propose(t) }

// goalDistance is the distance of the race that a week trains for.
func goalDistance(p *planner.Plan, week int) planner.Distance {
	race, ok := p.NextRace(week, planner.PriorityA)
	if !ok {
		race, _ = p.NextRace(week, planner.PriorityC)
	}
	return race.Distance
}
