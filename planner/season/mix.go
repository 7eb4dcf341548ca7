package season

import "hardeasy/planner"

// mix is how many runs of each role a week has, without a race.
type mix struct {
	hasLong, hasSecond bool
	hards, easies      int
}

func (m mix) runs() int {
	n := m.hards + m.easies
	if m.hasLong {
		n++
	}
	if m.hasSecond {
		n++
	}
	return n
}

const (
	leastHard  = 25 // minutes; a shorter hard run is only a warm-up
	leastLong  = 45 // minutes; a shorter run is not long
	leastEasy  = 20
	leastRun   = 15  // in a week that is lighter than usual
	leastFirst = 120 // of a long run that has a second one behind it

	secondRuns = 4 // a week, from which on a second long run is one of them
)

// mixOf is the mix of a week with n wanted runs.
func mixOf(a *runner, w *week, n int) mix {
	raced, long := 0, w.long
	for i, r := range w.races {
		if !r.in || w.phase == planner.RaceWeek && i == 0 {
			continue
		}
		raced++
		// A race of that length is the long run of the week.
		if raceMinutes(&a.Athlete, r.distance) >= raceIsLong {
			long = 0
		}
	}
	n -= raced
	switch {
	case w.phase == planner.RaceWeek:
		// Short runs before the race; one may follow it.
		n = min(n-1, w.race+1)
	case w.phase == planner.Recovery && !w.behind:
		n = (n + 1) / 2
	}
	// A little more than asked for is better than one run less.
	if least, most := a.leastRun(), w.minutes()*5/4; n*least > most {
		n = max(most/least, 1)
	}
	if n <= 0 {
		return mix{}
	}
	m := mix{hards: max(a.hardCount(w, n)-raced, 0)}
	m.easies = n - m.hards
	if n >= 2 && m.easies > 0 && long >= leastLong && a.Injury != planner.Limited {
		m.hasLong = true
		m.easies--
	}
	builds := w.phase == planner.Build || w.phase == planner.Peak
	if m.hasLong && m.easies > 0 && n >= secondRuns && w.distance == planner.Ultra && builds && !w.near && raced == 0 && long >= leastFirst {
		m.hasSecond = true
		m.easies--
	}
	return m
}

// raceIsLong is from how many minutes on a race takes the place of the long run.
const raceIsLong = 75

// leastRun is the shortest easy run of a week that is lighter than usual.
func (a *runner) leastRun() int { return max(min(leastRun, fives(a.usualMinutes()*3/4)), 5) }

// hardRuns are the quality runs a week by phase and level (rulebook 6.6). Of a range the
// season takes the lower end for weeks with fewer than five runs.
var (
	hardRuns = [...][3]int{
		planner.OffSeason: {0, 0, 1}, planner.Base: {0, 1, 1}, planner.Build: {1, 1, 2}, planner.Peak: {1, 2, 2},
		planner.Taper: {1, 1, 1}, planner.RaceWeek: {1, 1, 1}, planner.Maintenance: {0, 1, 1},
	}
	hardRunsFull = [...][3]int{
		planner.OffSeason: {0, 1, 1}, planner.Base: {1, 1, 2}, planner.Build: {1, 2, 2}, planner.Peak: {1, 2, 2},
		planner.Taper: {1, 1, 1}, planner.RaceWeek: {1, 1, 1}, planner.Maintenance: {1, 1, 1},
	}
)

// leastRuns is with how many runs a week has a hard one: two easy ones come first. Race week
// keeps its touch of race pace.
func leastRuns(w *week) int {
	if w.phase == planner.RaceWeek {
		return 2
	}
	return 3
}

const (
	fullRuns      = 5 // runs a week, from which on the upper end is taken
	fullOffSeason = 4 // the same in the off-season, which leaves the legs for one
)

func (a *runner) hardCount(w *week, n int) int {
	switch {
	case w.phase == planner.Recovery, w.after, a.usualMinutes() < leastHard, a.Runs == 0, n < leastRuns(w), a.Injury == planner.Limited,
		a.Injury == planner.Return,
		w.phase == planner.RaceWeek && w.race < daysBeforeRace:
		return 0
	}
	phase, level := w.phase, int(a.RunLevel-planner.Beginner)
	if w.near && phase != planner.RaceWeek {
		phase = planner.Taper
	}
	most := 1
	if n >= fullRuns || phase == planner.OffSeason && n >= fullOffSeason {
		most = hardRunsFull[phase][level]
	} else {
		most = min(hardRuns[phase][level], most)
	}
	if a.Injury == planner.Niggle {
		most = min(most, 1)
	}
	return most
}
