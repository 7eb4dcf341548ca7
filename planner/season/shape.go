package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// kind is what the sessions of a week depend on. Weeks of equal kind get the same
// sessions.
type kind struct {
	phase    planner.Phase
	distance planner.Distance // of the next A race, however far
	near     bool             // that race is so near that the running is tapered
	race     int              // then its day, counted from the week's Monday
	races    [2]raceIn        // in the week
	behind   bool             // a race that was not the goal is not yet recovered from
	eve      bool             // there is a race on the Monday after it
	after    bool             // a race was not long ago: the week is without hard runs
	who      planner.Athlete  // as of the week
}

// raceIn is a race in a week.
type raceIn struct {
	in       bool
	day      planner.Weekday
	distance planner.Distance
	priority planner.Priority
}

// raceReach is on how many days before a race a week is planned differently, in any phase:
// see dayShare.
const raceReach = 13

func kindOf(p *planner.Plan, w int) kind {
	k := kind{phase: p.PhaseOf(w), who: p.InWeek(w)}
	next, ok := p.NextRace(w, planner.PriorityA)
	if ok {
		k.distance = next.Distance
	}
	k.behind = k.phase == planner.Recovery && !recovers(p, w)
	if to := next.Day - 7*w; ok && (to <= raceReach || k.phase == planner.Taper) {
		k.near, k.race = true, to
	}
	n := 0
	for _, r := range p.Races {
		k.eve = k.eve || r.Day == 7*w+7
		k.after = k.after || r.Day < 7*w && dayShare(r.Day-7*w, &r) < 100
		if week, day := planner.WeekOf(r.Day); week == w && r.Day >= 0 && n < len(k.races) {
			k.races[n] = raceIn{true, day, r.Distance, r.Priority}
			n++
		}
	}
	return k
}

// recovers reports whether a week has days of the recovery after an A race, and so many that
// it is one of recovery.
func recovers(p *planner.Plan, w int) bool {
	for i := range p.Races {
		if r := &p.Races[i]; r.Priority == planner.PriorityA && r.Day < 7*w && r.RecoveryDaysIn(w) > 0 && p.PhaseOf(w) == planner.Recovery {
			return true
		}
	}
	return false
}

// role is the purpose of a session. Sessions are placed in this order.
type role uint8

const (
	race role = iota
	long
	second // the long run on the day after the long one
	hard
	lift
	easy
	micro
)

// wish is a session that the week should have.
type wish struct {
	role  role
	nth   int         // index among those of its role
	forms []form      // what it may be, the best first
	worth int         // the cost of leaving it out
	habit planner.Opt // its weekday in the weeks before
	on    planner.Opt // the only weekday that it can be on
}

// form is one way to fulfil a wish. On a day with few minutes it may be shortened to
// least.
type form struct {
	id             catalog.ID
	minutes, least int
	cost           int // compared with the first form
}

// The cost of leaving a session out. Micro work is left out first, then easy runs after
// the second, also to avoid a warning. A second lift, and what is above it in this list,
// is left out only when there is no room or to avoid an error.
const (
	worthRace  = 1000
	worthLong  = 60
	worthLift  = 50
	worthHard  = 40
	worthEasy  = 32
	worthLift2 = 25
	worthExtra = 12
	worthMicro = 2
)

// openDays are the weekdays with an open slot.
func openDays(who *planner.Athlete) int {
	n := 0
	for d := range who.Open {
		if who.Open[d].Any() {
			n++
		}
	}
	return n
}

// wishesFor lists the sessions of a week: its runs first, then the others, the most
// important first. It also returns what was asked for and is refused before placing.
func wishesFor(a *runner, k *kind, runs []wish) (wishes []wish, refused []Dropped) {
	lifts, refused := liftWishes(a, k)
	wishes = append(runs, lifts...)
	micros := 2
	if k.phase != planner.RaceWeek && k.phase != planner.Recovery {
		micros = min(a.microDays(), openDays(&a.Athlete)) - len(lifts)
	}
	for i := range max(micros, 0) {
		wishes = append(wishes, microWish(i))
	}
	planner.Sort(wishes, func(x, y wish) int { return int(x.role) - int(y.role) })
	return wishes, refused
}

// microDays is the number of days a week with strength or micro work (rulebook 2.3,
// daily-core-mobility). Who begins with both starts small (S002 L40).
func (a *runner) microDays() int {
	if a.Runs == 0 && a.LiftLevel == planner.None {
		return newMicroDays
	}
	return usualMicroDays
}

const (
	usualMicroDays = 5
	newMicroDays   = 3
)

func microWish(nth int) wish {
	return wish{role: micro, nth: nth, worth: worthMicro, forms: []form{
		{id: catalog.StrCoreMobility, minutes: catalog.StrCoreMobility.Info().Minutes, least: 5},
	}}
}
