package catalog

import (
	"iter"
	"slices"
	"strings"
	"sync"
)

// Exercise is one entry of rulebook 5.
type Exercise struct {
	ID      string // kebab-case, "back-squat"
	Code    uint8  // number inside the program, from 1; never reused or changed
	Pattern Pattern
	Level   Level // the least lifting experience it asks for
	Roles   Roles
	Primary []Muscle // that work most, the first most of all

	Unilateral bool // one side at a time
	Held       bool // counted in seconds, not in repetitions

	// Needs lists the sets of gear that each suffice, the better one first;
	// empty when household things are enough.
	Needs []Gear
	// Optional gear makes the exercise harder or better; it works without.
	Optional Gear

	Substitutes []string // ids, the closest first; see Chain
	// Seeds are the coaches' texts that ask for it: "000" names it, "000*"
	// asks for its kind only. Empty: our own addition.
	Seeds []string
}

// Possible reports whether the exercise can be done with this gear.
func (e *Exercise) Possible(have Gear) bool {
	for _, need := range e.Needs {
		if have.Has(need) {
			return true
		}
	}
	return len(e.Needs) == 0
}

// Missing is the least that would have to be added to the gear to make the
// exercise possible; empty when it is possible already.
func (e *Exercise) Missing(have Gear) Gear {
	if e.Possible(have) {
		return 0
	}
	least := e.Needs[0] &^ have
	for _, need := range e.Needs[1:] {
		if lack := need &^ have; lack.Len() < least.Len() {
			least = lack
		}
	}
	return least
}

// IsWork reports whether it is strength work, and not only warm-up or mobility.
func (e *Exercise) IsWork() bool { return e.Roles.Any(^(RoleWarmUp | RoleMobility)) }

// IsJump reports whether it has landings.
func (e *Exercise) IsJump() bool { return e.Pattern == PlyoBilateral || e.Pattern == PlyoUnilateral }

// Works reports whether the muscle is among the primary ones.
func (e *Exercise) Works(m Muscle) bool { return slices.Contains(e.Primary, m) }

// groups are the exercises in rulebook order, a file each.
var groups = [...][]Exercise{
	squatExercises, hingeExercises, hipExercises, ankleExercises, pushExercises, pullExercises, coreExercises,
	jumpExercises, mobilityExercises,
}

type exerciseIndex struct {
	order []*Exercise // as in the rulebook
	byID  map[string]*Exercise
}

// index is made when it is first asked for: the first paint does not pay.
var index = sync.OnceValue(func() exerciseIndex {
	var x exerciseIndex
	for _, group := range groups {
		for i := range group {
			x.order = append(x.order, &group[i])
		}
	}
	x.byID = make(map[string]*Exercise, len(x.order))
	for _, e := range x.order {
		x.byID[e.ID] = e
	}
	return x
})

// Exercises returns all exercises in rulebook order: legs, push, pull, core,
// jumps, mobility. Neither the slice nor what it points to is to be changed.
func Exercises() []*Exercise { return index().order }

// FindExercise looks an exercise up by id, in any case.
func FindExercise(id string) (*Exercise, bool) {
	byID := index().byID
	e, ok := byID[id]
	if !ok {
		e, ok = byID[strings.ToLower(id)]
	}
	return e, ok
}

// ExerciseByCode looks up an exercise by its Code, as in a finding.
func ExerciseByCode(code uint8) (*Exercise, bool) {
	for _, e := range index().order {
		if e.Code == code {
			return e, true
		}
	}
	return nil, false
}

// Chain yields what can stand in for an exercise, the closest first: its
// substitutes in order, then theirs, and so on (rulebook 5). Each comes once
// and the exercise itself never. An unknown id yields nothing.
func Chain(id string) iter.Seq[*Exercise] {
	return func(yield func(*Exercise) bool) {
		first, ok := FindExercise(id)
		if !ok {
			return
		}
		var seen [256]bool
		seen[first.Code] = true
		queue := []*Exercise{first}
		for len(queue) > 0 {
			e := queue[0]
			queue = queue[1:]
			for _, id := range e.Substitutes {
				s, ok := FindExercise(id)
				if !ok || seen[s.Code] {
					continue
				}
				if !yield(s) {
					return
				}
				seen[s.Code] = true
				queue = append(queue, s)
			}
		}
	}
}

// Substitute returns the first of the Chain that the gear makes possible and
// that allowed agrees to; a nil allowed agrees to all.
//
// The chain goes on past what allowed turns down. To leave an exercise out
// when its stand-in is already in the session (rulebook TV-12: no back squat
// next to the goblet squat), compare the answer; turning down the goblet
// squat in allowed would bring the air squat.
func Substitute(id string, have Gear, allowed func(*Exercise) bool) (*Exercise, bool) {
	for e := range Chain(id) {
		if e.Possible(have) && (allowed == nil || allowed(e)) {
			return e, true
		}
	}
	return nil, false
}

// Resolve returns the exercise itself when it is possible and allowed, else
// its Substitute.
func Resolve(id string, have Gear, allowed func(*Exercise) bool) (*Exercise, bool) {
	if e, ok := FindExercise(id); ok && e.Possible(have) && (allowed == nil || allowed(e)) {
		return e, true
	}
	return Substitute(id, have, allowed)
}
