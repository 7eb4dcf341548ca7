package strength

import "hardeasy/planner/catalog"

// Held says whether an exercise is counted in seconds instead of repetitions.
func Held(exercise string) bool {
	e, ok := catalog.FindExercise(exercise)
	return ok && held(e)
}
