package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// kind is what makes one week's sessions differ from another's. Weeks of equal
// kind get the same sessions.
type kind struct {
	phase planner.Phase
	// For weeks whose days the next A race can reach: its day, counted from
	// the week's Monday, and its distance.
	near     bool
	race     int
	distance planner.Distance
}

// raceReach is how many days before a race a week is no longer like the others.
const raceReach = 13

func kindOf(p *planner.Plan, w int) kind {
	k := kind{phase: p.PhaseOf(w)}
	next, ok := p.NextRace(w, planner.PriorityA)
	if to := next.Day - 7*w; ok && (to <= raceReach || k.phase == planner.Taper) {
		k.near, k.race, k.distance = true, to, next.Distance
	}
	return k
}

// tapers says that the running of the week is already that before a race. The
// second week before one is, whatever its phase: see dayShare.
func (k kind) tapers() bool {
	return k.near && (k.phase == planner.Taper || k.phase == planner.RaceWeek || k.race <= raceReach)
}

// role is what a session is there for. The order is that of placing them.
type role uint8

const (
	race role = iota
	long
	hard
	lift
	easy
	micro
)

// wish is a session that the week should have.
type wish struct {
	role  role
	nth   int         // among those of its role
	forms []form      // what it may be, best first
	worth int         // what leaving it out costs
	habit planner.Opt // the weekday on which it stood before
}

// form is one way to fulfil a wish. A day with few minutes may shorten it down
// to least.
type form struct {
	id             catalog.ID
	minutes, least int
	cost           int // what it falls short of the first form
}

// What leaving a session out costs. Micro work goes first, then easy runs
// beyond the second: those two also to spare the week a warning. Second lifts
// and what stands above go only where there is no room or a rule is broken.
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

// openDays are the weekdays with any room.
func (a *Answers) openDays() int {
	n := 0
	for d := range a.Open {
		for s := planner.AM; s < planner.Slots; s++ {
			if a.Open[d].Has(s) {
				n++
				break
			}
		}
	}
	return n
}

// wishesFor lists the sessions of a week beside its runs, the runs first and
// then the most important, and what was asked for and is refused beforehand.
func wishesFor(a *Answers, k kind, runs []wish) (wishes []wish, refused []Dropped) {
	lifts, refused := liftWishes(a, k)
	wishes = append(runs, lifts...)
	micros := 2
	if k.phase != planner.RaceWeek && k.phase != planner.Recovery {
		micros = min(microDays, a.openDays()) - len(lifts)
	}
	for i := range max(micros, 0) {
		wishes = append(wishes, microWish(i))
	}
	planner.Sort(wishes, func(x, y wish) int { return int(x.role) - int(y.role) })
	return wishes, refused
}

// microDays is on how many days a week some strength or micro work is done
// (rulebook 2.3, daily-core-mobility).
const microDays = 5

func microWish(nth int) wish {
	return wish{role: micro, nth: nth, worth: worthMicro, forms: []form{
		{id: catalog.StrCoreMobility, minutes: catalog.StrCoreMobility.Info().Minutes, least: 5},
	}}
}
