package planner_test

import (
	"errors"
	"fmt"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// A change is a list of edits. Apply makes a new plan and leaves the old one as it was, so keeping the old one is undo.
func ExampleApply() {
	before, err := notation.Parse(`week 1
Mon AM run-easy 45; PM str-heavy-lower 50
Tue AM run-tempo 45
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	tempo := before.Weeks[0].Sessions[2]
	after, err := planner.Apply(before,
		planner.Move{Session: tempo.ID, To: planner.Place{Day: planner.Thu, Slot: planner.AM}},
		planner.Resize{Session: tempo.ID, Minutes: 40},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	moved := after.Weeks[0].Sessions[2]
	fmt.Println("before:", tempo.Day, tempo.Slot, tempo.Minutes, "min")
	fmt.Println("after: ", moved.Day, moved.Slot, moved.Minutes, "min")
	// Output:
	// before: Tue AM 45 min
	// after:  Thu AM 40 min
}

// All edits of a list are applied, or none.
func ExampleApply_refused() {
	plan, err := notation.Parse("week 1\nMon AM run-easy 45\n")
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = planner.Apply(plan, planner.Rename{Name: "Spring"}, planner.Drop{Session: plan.LastID + 1})
	fmt.Println(errors.Is(err, planner.ErrNoSession))
	fmt.Println(err)
	// Output:
	// true
	// edit 1, planner.Drop: plan: no such session
}
