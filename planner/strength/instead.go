package strength

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// UsualReps is how many repetitions an exercise begins with, or seconds.
func UsualReps(hold bool) int {
	if hold {
		return 30
	}
	return 8
}

// Instead is a lift with another exercise in its place. Sets and repetitions
// stay where both are counted alike. The load is not known: 50 kg on the back
// are not 50 kg before the chest.
func Instead(l planner.Exercise, e *catalog.Exercise) planner.Exercise {
	next := planner.Exercise{ID: e.ID, Sets: l.Sets, Reps: l.Reps, RepsTo: l.RepsTo, Hold: e.Held, PerSide: e.Unilateral}
	if next.Hold != l.Hold {
		next.Reps, next.RepsTo = UsualReps(next.Hold), 0
	}
	return next
}
