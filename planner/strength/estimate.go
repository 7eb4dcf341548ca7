package strength

import "hardeasy/planner"

const (
	secondsPerRep = 4
	secondsSetUp  = 60
)

// Estimate is how many seconds a lift takes with this rest between its sets
// (rulebook 4.2): sets × (repetitions × 4 s + rest) × sides + 60 s to set up;
// a hold counts its own seconds.
func Estimate(l planner.Exercise, rest int) int {
	return l.Sets*(work(&l)+rest)*sides(&l) + secondsSetUp
}

// work is the seconds of one set on one side.
func work(l *planner.Exercise) int {
	n := max(l.Reps, l.RepsTo)
	if l.Hold {
		return n
	}
	return n * secondsPerRep
}

func sides(l *planner.Exercise) int {
	if l.PerSide {
		return 2
	}
	return 1
}

// Contacts are the landings of a jump: one for each repetition, or for each second when
// seconds are counted, as with the rope.
func Contacts(l *planner.Exercise) int { return l.Sets * max(l.Reps, l.RepsTo) * sides(l) }
