package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// What is left of a session in a lighter week, in percent: as much as the rulebook allows
// (6.3; 2.6, deload-due).
const (
	mostOfLighter  = 80
	leastOfLighter = 55

	leastLighter = 10 // minutes of a run
	liftsLighter = 10 // percent more for lifts, because half the sets need more than half the time
)

// lighten makes a week of the plan lighter: the same sessions at the same places, but
// shorter, with one short hard run. If that is not light enough, or the rules warn of it,
// that run becomes easy, and then the shortest easy run is removed. Package strength
// decides the sets of the lifts.
func lighten(judge *rule.Judge, p *planner.Plan, w int) {
	usual := p.Weeks[w].Sessions
	pace, rest := mildest(usual), shortest(usual)
	best, warnings := lightened(usual, (mostOfLighter+leastOfLighter)/2, pace, none), -1
	for _, change := range [...]struct{ pace, rest int }{{pace, none}, {none, none}, {pace, rest}, {none, rest}} {
		for percent := mostOfLighter; percent >= leastOfLighter; percent -= 5 {
			p.Weeks[w].Sessions = lightened(usual, percent, change.pace, change.rest)
			if !new(load.Book).IsLight(p, w) {
				continue
			}
			score := judge.Score(p, w)
			if warned := score.Errors + score.Warnings; warnings < 0 || warned < warnings {
				best, warnings = p.Weeks[w].Sessions, warned
			}
			if warnings == 0 {
				return
			}
		}
	}
	p.Weeks[w].Sessions = best
}

const none = -1

// lightened is a week with its sessions cut to a percentage. Only the hard run at index
// pace stays hard, and the session at index rest is removed.
func lightened(usual []planner.Session, percent, pace, rest int) []planner.Session {
	week := make([]planner.Session, 0, len(usual))
	for i, s := range usual {
		if i == rest {
			continue
		}
		least, percent := leastLighter, percent
		switch {
		case s.Type.IsHardRun() && i == pace:
			least = leastHard
		case s.Type.IsHardRun():
			s.Type = catalog.RunEasy
		case s.Type.IsStrength():
			least, percent = catalog.ShortStrength, percent+liftsLighter
		}
		s.Minutes = min(s.Minutes, max(nearestFive(s.Minutes*percent/100), least))
		week = append(week, s)
	}
	keepShare(week)
	return week
}

// keepShare shortens a long run that is too large a part of its week after rounding.
func keepShare(week []planner.Session) {
	sum := load.OfWeek(&planner.Week{Sessions: week})
	for i := range week {
		s := &week[i]
		if s.Type != catalog.RunLong {
			continue
		}
		for total := sum.RunMinutes; s.Minutes > leastEasy && s.Minutes*100 > longShare(sum.Runs)*total; total -= 5 {
			s.Minutes -= 5
		}
		if s.Minutes < leastLong {
			s.Type = catalog.RunEasy
		}
	}
}

// mildest is the index of the hard run with the least effort.
func mildest(week []planner.Session) int {
	found := none
	for i := range week {
		if s := &week[i]; s.Type.IsHardRun() && (found == none || s.Effort() < week[found].Effort()) {
			found = i
		}
	}
	return found
}

// shortest is the index of the easy run with the fewest minutes, of two or more.
func shortest(week []planner.Session) int {
	found, easies := none, 0
	for i := range week {
		if s := &week[i]; s.Type == catalog.RunEasy || s.Type == catalog.RunRecovery {
			easies++
			if found == none || s.Minutes < week[found].Minutes {
				found = i
			}
		}
	}
	if easies < 2 {
		return none
	}
	return found
}
