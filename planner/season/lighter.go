package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// What a lighter week leaves of a session, in percent: as much as makes it one
// by the rulebook's measure (6.3; 2.6, deload-due).
const (
	mostOfLighter  = 80
	leastOfLighter = 55

	leastLighter = 10 // minutes of a run
	liftsLighter = 10 // percent that lifts keep beyond: half the sets need more than half the time
)

// lighten makes a week of the plan a lighter one: the same sessions at the same
// places, shorter, with one short touch of pace. Where that is not light enough,
// or the rules warn of it, the touch of pace goes, and then the shortest easy
// run: one more day of rest. The lifts' sets are left to those who fill them.
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

// lightened is a week with its sessions cut to a percentage. Of its hard runs
// only the one at index pace stays one, and the session at index rest goes.
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

// keepShare shortens a long run that rounding has made too much of its week.
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
