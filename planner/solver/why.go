package solver

import "hardeasy/planner/rule"

// Why is the reason that a week cannot be clean: without an error, or without a
// warning where it can be without an error. What the rules report of the neighbour
// weeks on their own does not count.
type Why struct {
	Best     rule.Score    // the errors and warnings of the best week with all constraints
	Severity rule.Severity // of what cannot be had; Clear when the week can be clean
	// Conflict are constraints that cannot all be had. It is empty when no week is
	// clean even without any constraint.
	Conflict []Constraint
	Proved   bool // nor can they when all else is given up; and without any one of them, the others can
	Smallest bool // proved, and any set of fewer constraints can be had
}
