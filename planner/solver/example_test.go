package solver_test

import (
	"fmt"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// A week in which the tempo run follows heavy legs gets a better order.
func Example() {
	plan, err := notation.Parse(`athlete lift=intermediate run=intermediate
week 1 phase=base
Mon PM str-heavy-lower 50
Tue AM run-tempo 45
Thu AM run-easy 45
Sat AM run-easy 45
Sun AM run-long 90
`)
	if err != nil {
		panic(err)
	}
	s, err := solver.New(solver.Task{Suite: rulebook.Suite, Plan: plan})
	if err != nil {
		panic(err)
	}
	for !s.Step(1000) {
	}
	a, _ := s.Answer()
	better, err := planner.Apply(plan, a.Edits...)
	if err != nil {
		panic(err)
	}
	for i := range better.Weeks[0].Sessions {
		session := &better.Weeks[0].Sessions[i]
		fmt.Println(session.Day, session.Slot, session.Type)
	}
	fmt.Println(len(a.Moved), "moved, proved:", s.Progress().Proved)
	// Output:
	// Tue AM run-tempo
	// Wed PM str-heavy-lower
	// Thu AM run-easy
	// Sat AM run-easy
	// Sun AM run-long
	// 1 moved, proved: true
}
