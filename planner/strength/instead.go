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

// Instead replaces the exercise of a lift. Sets and repetitions stay if both are counted in
// the same way. The load becomes unknown, because it differs between exercises.
func Instead(l planner.Exercise, e *catalog.Exercise) planner.Exercise {
	next := planner.Exercise{ID: e.ID, Sets: l.Sets, Reps: l.Reps, RepsTo: l.RepsTo, Hold: e.Held, PerSide: e.Unilateral}
	if next.Hold != l.Hold {
		next.Reps, next.RepsTo = UsualReps(next.Hold), 0
	}
	return next
}
