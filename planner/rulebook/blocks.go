package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

// block is a part of a strength session, in the order in which they are done
// (rulebook 4.2).
type block uint8

const (
	warmUp block = iota
	jumps        // and other power work
	mainLift
	accessory
	coreWork
	mobility
)

// sorter tells the block of each exercise of a list, one after the other. Most
// exercises fit one block only. For the others their place in the list decides. One
// that may warm up does so when it has a single set and comes before the work. One
// that may be main or accessory is main until an accessory has come, or a lift that
// can only be main.
type sorter struct {
	begun    bool // the warm-up is over
	lifted   bool // a main lift came
	onlyMain bool // a lift came that can only be main
	after    bool // accessory or core work came
}

const working = catalog.RoleMain | catalog.RoleAccessory | catalog.RoleCore | catalog.RolePlyometric | catalog.RolePower |
	catalog.RoleBalance

func (s *sorter) next(l *rule.Listed) block {
	r := l.Exercise.Roles
	switch {
	case r == catalog.RoleMobility:
		return mobility
	case r.Has(catalog.RoleWarmUp) && !s.begun && (l.Planned.Sets == 1 || !r.Any(working)):
		return warmUp
	case r.Has(catalog.RoleMobility):
		return mobility
	case !r.Any(working):
		return warmUp
	}
	s.begun = true
	switch {
	case r.Has(catalog.RolePlyometric), r.Has(catalog.RolePower) && !s.lifted:
		return jumps
	case r.Has(catalog.RoleMain) && !(r.Has(catalog.RoleAccessory) && s.supports(l.Exercise)):
		s.lifted, s.onlyMain = true, s.onlyMain || !r.Has(catalog.RoleAccessory)
		return mainLift
	case r.Has(catalog.RoleCore):
		s.after = true
		return coreWork
	}
	s.after = true
	return accessory
}

// supports reports whether an exercise that may be main or accessory is accessory here.
func (s *sorter) supports(e *catalog.Exercise) bool {
	return s.after || s.onlyMain || s.lifted && !e.Pattern.IsCompound()
}

// counts reports whether an exercise counts as one of the session's: warm-up and
// mobility do not.
func (b block) counts() bool { return b != warmUp && b != mobility }

// blockSeconds is how long a block of a listed session takes, without rests.
func blockSeconds(it *rule.Item, want block) int {
	var at sorter
	n := 0
	for i := range it.List {
		if at.next(&it.List[i]) == want {
			n += strength.Estimate(*it.List[i].Planned, 0)
		}
	}
	return n
}

// blockTime is the seconds of warm-up or mobility in a session: as given, otherwise
// from its list. A block that nobody wrote down is not known: who lists the lifts of a
// session does not list what goes without saying. Sessions that we fill give both.
func blockTime(it *rule.Item, said planner.Opt, b block) (n int, known bool) {
	if said.Known {
		return 60 * said.N, true
	}
	n = blockSeconds(it, b)
	return n, n > 0
}

// counted is how many exercises a session has besides warm-up and mobility.
func counted(it *rule.Item) int {
	var at sorter
	n := 0
	for i := range it.List {
		if at.next(&it.List[i]).counts() {
			n++
		}
	}
	return n
}

// mostReps is the upper end of a lift's repetitions.
func mostReps(l *planner.Exercise) int { return max(l.Reps, l.RepsTo) }

// percentOf is a lift's load in percent of 1RM, its own or the session's; 0 when
// neither is given.
func percentOf(l *planner.Exercise, s *planner.Session) int {
	if l.Percent > 0 {
		return l.Percent
	}
	return s.PercentMax
}

// Heavy work (rulebook 0.2).
const (
	heavyLoad    = 80 // percent of 1RM
	heavyReps    = 6
	heavySets    = 3
	heavySetsMax = 5
	heavyRIR     = 3
)

// worksHeavy reports whether a session is heavy by its type or by its exercises.
func worksHeavy(it *rule.Item) bool {
	if it.Is(rule.Heavy) || it.Session.PercentMax >= heavyLoad {
		return true
	}
	rir := it.Session.RIR
	for i := range it.List {
		l, e := it.List[i].Planned, it.List[i].Exercise
		if !e.Pattern.IsCompound() || !e.Roles.Has(catalog.RoleMain) {
			continue
		}
		few := !l.Hold && mostReps(l) <= heavyReps && l.Sets >= heavySets && l.Sets <= heavySetsMax
		if l.Percent >= heavyLoad || few && rir.Known && rir.N <= heavyRIR {
			return true
		}
	}
	return false
}
