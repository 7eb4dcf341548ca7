package planner

import "hardeasy/planner/catalog"

// Limits of one exercise of a session; MaxPercent holds for its load too.
const (
	MaxSets  = 99
	MaxReps  = 999       // repetitions, or seconds of a hold
	MaxGrams = 1_000_000 // a tonne
)

// Lift is one exercise of a session.
type Lift struct {
	Exercise string // catalog id
	Sets     int
	Reps     int  // repetitions, or seconds when Hold; the lower end of a range
	RepsTo   int  // upper end of a range; 0 = no range
	Hold     bool // Reps counts seconds
	PerSide  bool
	Grams    int // load on the bar or in the hand; 0 = bodyweight or not given
	Percent  int // load as percent of 1RM; 0 = not given
}

func (l *Lift) valid() bool {
	e, ok := catalog.FindExercise(l.Exercise)
	return ok && e.ID == l.Exercise && in(l.Sets, 1, MaxSets) && in(l.Reps, 1, MaxReps) &&
		(l.RepsTo == 0 || in(l.RepsTo, l.Reps+1, MaxReps)) &&
		in(l.Grams, 0, MaxGrams) && in(l.Percent, 0, MaxPercent)
}
