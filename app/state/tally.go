package state

import "hardeasy/planner/rule"

// Tally counts findings; as a difference its parts may be negative.
type Tally struct{ Errors, Warnings, Advice int }

func tally(s rule.Score) (t Tally) {
	t.Errors, t.Warnings, t.Advice = s.Counts()
	return t
}

// Minus takes one tally from another.
func (t Tally) Minus(u Tally) Tally {
	return Tally{t.Errors - u.Errors, t.Warnings - u.Warnings, t.Advice - u.Advice}
}

// Helps reports whether it takes more off what weighs most than it adds.
func (t Tally) Helps() bool {
	return t.Errors > 0 || t.Errors == 0 && (t.Warnings > 0 || t.Warnings == 0 && t.Advice > 0)
}

func (t Tally) plus(r *rule.Report) Tally {
	e, w, a := r.Counts()
	return Tally{t.Errors + e, t.Warnings + w, t.Advice + a}
}
