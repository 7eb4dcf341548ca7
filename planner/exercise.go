package planner

import "hardeasy/planner/catalog"

// Limits of one exercise of a session; MaxPercent holds for its load too.
const (
	MaxSets  = 99
	MaxReps  = 999       // repetitions, or seconds of a hold
	MaxGrams = 1_000_000 // a tonne
)

// Exercise is an exercise of a session: which one, and how much of it.
type Exercise struct {
	ID      string // catalog id
	Sets    int
	Reps    int  // repetitions, or seconds when Hold; the lower end of a range
	RepsTo  int  // upper end of a range; 0 = no range
	Hold    bool // Reps counts seconds
	PerSide bool
	Unit    LoadUnit // of the load, as it was typed
	Grams   int      // load on the bar or in the hand; 0 = bodyweight or not given
	Percent int      // load as percent of 1RM; 0 = not given
}

func (x *Exercise) valid() bool {
	e, ok := catalog.FindExercise(x.ID)
	return ok && e.ID == x.ID && in(x.Sets, 1, MaxSets) && in(x.Reps, 1, MaxReps) &&
		(x.RepsTo == 0 || in(x.RepsTo, x.Reps+1, MaxReps)) &&
		x.validLoad() && in(x.Percent, 0, MaxPercent)
}
