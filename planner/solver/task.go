package solver

import (
	"errors"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Task is a question about some consecutive weeks of a plan.
type Task struct {
	Suite    rule.Suite
	Plan     planner.Plan
	From, To int      // the first and the last week
	Closed   []Closed // where nothing that moves may stand, beside what the athlete leaves open
	Noon     bool     // noon is as good a time as any
	// Fewest looks for the fewest errors, then the fewest warnings, and among
	// those weeks for the one that costs the least without advice.
	Fewest bool
	// Unlike are arrangements that are known already: an answer has a demanding
	// session on another day than each of them.
	Unlike []planner.Plan
}

// Closed is a part of a day on which nothing may stand.
type Closed struct {
	Week  int
	Day   planner.Weekday
	Slots uint8 // bit s is set when Slot s is closed
}

// WholeDay closes all slots of a day.
const WholeDay = 1<<planner.Slots - 1

// MostWeeks is how many weeks one task may have.
const MostWeeks = 4

// Errors that New returns.
var (
	ErrWeeks = errors.New("a task has one to four weeks of the plan")
	ErrSuite = errors.New("a task needs rules")
)

// Answer is an arrangement.
type Answer struct {
	Plan  planner.Plan   // with the sessions where they would stand
	Edits []planner.Edit // from today's plan to that one
	Moved []planner.SessionID
	Score rule.Score // of the weeks and their neighbours, and the preference
}

// Progress is how far a search has come.
type Progress struct {
	Done   bool
	Proved bool       // no arrangement is better than the best, likewise
	Found  bool       // there is an arrangement
	Best   rule.Score // of the best arrangement so far
	Bound  rule.Score // none is better than this (of the preference, but for what decides between equals)
	Nodes  int
}
