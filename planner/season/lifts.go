package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// liftMost and liftUsual are sessions a week by phase (rulebook 2.3, 6.6).
var (
	liftMost = [...]int{
		planner.OffSeason: 4, planner.Base: 3, planner.Build: 2, planner.Peak: 2, planner.Taper: 1,
		planner.RaceWeek: 0, planner.Recovery: 1, planner.Maintenance: 2,
	}
	liftUsual = [...]int{
		planner.OffSeason: 3, planner.Base: 2, planner.Build: 2, planner.Peak: 1, planner.Taper: 1,
		planner.RaceWeek: 0, planner.Recovery: 1, planner.Maintenance: 2,
	}
)

// limitedLifts are the strength sessions a week of a person who cannot run as usual.
const limitedLifts = 3

func liftWishes(a *runner, k *kind) (wishes []wish, refused []Dropped) {
	n := liftUsual[k.phase]
	if a.Goal == planner.Strength && k.phase == planner.Base {
		n++
	}
	most := liftMost[k.phase]
	// Who cannot run as usual lifts more (rulebook 2.8, injury-strength-shift).
	if a.Injury == planner.Limited && k.phase != planner.RaceWeek {
		n, most = limitedLifts, max(most, limitedLifts)
	}
	if a.Lifts.Known {
		n = min(a.Lifts.N, most)
		for range a.Lifts.N - n {
			refused = append(refused, Dropped{Type: catalog.StrModerate, Minutes: catalog.StrModerate.Info().Minutes, Why: TooMuch})
		}
	}
	for i := range n {
		w := wish{role: lift, nth: i, worth: worthLift2, forms: liftForms(a, k, i, n)}
		if i == 0 {
			w.worth = worthLift
			if a.Goal == planner.Strength {
				w.worth = worthLong + 5
			}
		}
		wishes = append(wishes, w)
	}
	return wishes, refused
}

// The cost of making a strength session easier.
const (
	costModerate   = 12 // from heavy
	costBodyweight = 8  // from moderate
)

var bodyweight = form{id: catalog.StrBodyweight, minutes: 25, least: catalog.ShortStrength, cost: costBodyweight}

// weights is the gear that can load the legs. Without it no session is heavy, because in
// rulebook 0.2 that depends on the work and not on the type.
const weights = catalog.Barbell | catalog.TrapBar | catalog.Dumbbells | catalog.Kettlebell | catalog.Machines

// liftForms has the forms of the i-th of n strength sessions. A novice has two moderate
// ones; further ones use no weights (rulebook 6.1). Others with weights lift heavy (6.2).
func liftForms(a *runner, k *kind, i, n int) []form {
	moderate := form{id: catalog.StrModerate, minutes: 40, least: 30}
	novice := a.LiftLevel <= planner.Beginner
	switch {
	case k.near && k.race <= weightsBeforeRace+2:
		// Weights on its first days alone would be one hard session too many.
		return []form{bodyweight}
	case k.phase == planner.Recovery || k.phase == planner.Taper && (novice || k.race < 14):
		moderate.minutes, moderate.least = 30, 25
		return []form{moderate, bodyweight}
	case novice && i >= 2:
		f := bodyweight
		f.cost = 0
		return []form{f}
	case novice || a.Equipment&weights == 0:
		return []form{moderate, bodyweight}
	}
	heavy := form{id: catalog.StrHeavyFull, minutes: 50, least: 40}
	if k.phase == planner.Peak || k.phase == planner.Taper || k.phase == planner.Maintenance && n == 1 {
		heavy.minutes, heavy.least = 40, 30
	}
	// One heavy session keeps strength. Two build it, far apart in the week.
	keep := n == 1 || n == 2 && (k.phase == planner.Peak || k.phase == planner.Maintenance)
	switch {
	case keep && i > 0, n > 2 && i != 0 && i != 2:
		return []form{moderate, bodyweight}
	case !keep && i == 0:
		heavy.id = catalog.StrHeavyLower
	}
	forms := []form{heavy, moderate, bodyweight}
	forms[1].cost = costModerate
	if a.Goal == planner.Endurance {
		forms[1].cost = costModerate / 2
	}
	forms[2].cost = forms[1].cost + costBodyweight
	return forms
}
