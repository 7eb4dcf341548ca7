package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var raceReadiness = &rule.Rule{
	ID:      "race-readiness",
	Area:    rule.SeasonAndRace,
	Span:    rule.Whole,
	Sources: []rule.Source{ours},
	Example: rule.Example{
		Before: "history longest_30d=60\nrace race_in=34 half A\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 55\n" +
			"week 2\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 60\nweek 3\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 60",
		After: "history longest_30d=60\nrace race_in=34 half A\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 65\n" +
			"week 2\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 75\nweek 3\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 85",
	},
	Run: func(p *rule.Pass) {
		goal, _ := nextGoal(p.Plan)
		for i := range p.Plan.Races {
			race := &p.Plan.Races[i]
			if i != goal && (race.Priority != planner.PriorityB || race.Day < dayNow(p.Plan)) {
				continue
			}
			r := readinessFor(p.Plan, &p.Book, race)
			if !r.known || r.enough() {
				continue
			}
			hit := readinessHit(&r)
			hit.Race = i + 1
			if race.Priority == planner.PriorityB {
				hit.Severity = rule.Advice
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(shorterRace),
		rule.Func(laterRace),
	},
}

// What race-readiness says: of the longest run in minutes, and the same in kilometres.
const (
	sayCanReach = iota // it can still grow to what the race asks
	sayFallsShort
	sayIsLate // it cannot grow any more
	sayFar    // to be added to those above
	sayWeek   = 2 * sayFar
)

// readinessHit is what to say about a race that asks more.
func readinessHit(r *readiness) rule.Hit {
	hit := rule.Hit{Severity: rule.Warning, Say: sayWeek, N: r.week, Limit: r.weekAsks}
	if !r.longest.enough() {
		hit.N, hit.Limit, hit.Most = r.longest.n, r.longest.asked, r.possible.n
		switch {
		case r.possible.enough():
			hit.Say = sayCanReach
		case r.possible.n > r.longest.n:
			hit.Say = sayFallsShort
		default:
			hit.Say = sayIsLate
		}
		if r.longest.far {
			hit.Say += sayFar
		}
	}
	if 2*hit.N < hit.Limit || 2*r.week < r.weekAsks {
		hit.Severity = rule.Error
	}
	return hit
}
