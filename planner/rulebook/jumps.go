package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

// jumpsOf counts the contacts of a session's jumps.
func jumpsOf(it *rule.Item) int {
	n := 0
	for i := range it.List {
		if it.List[i].Exercise.IsJump() {
			n += strength.Contacts(it.List[i].Planned)
		}
	}
	return n
}

// withoutJumps removes the jumps of a session.
func withoutJumps(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		kept := lifts[:0]
		for _, l := range lifts {
			if e, ok := catalog.FindExercise(l.ID); !ok || !e.IsJump() {
				kept = append(kept, l)
			}
		}
		return kept
	})
}

// jumping is the first jump in a session, nil when there is none.
func jumping(it *rule.Item) *catalog.Exercise {
	for i := range it.List {
		if e := it.List[i].Exercise; e.IsJump() {
			return e
		}
	}
	return nil
}
