package load_test

import (
	"fmt"

	"hardeasy/planner/load"
	"hardeasy/planner/notation"
)

// What a week costs, day by day, and how alike its days are: a monotony of 2.00 or more is a warning.
func ExampleOfWeek() {
	plan, err := notation.Parse(`week 1
Mon AM run-easy 45
Tue AM run-tempo 45
Wed PM str-heavy-lower 50
Sat AM run-long 90
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	week := load.OfWeek(&plan.Weeks[0])
	fmt.Println("load", week.Load, "of days", week.Daily())
	fmt.Println("run", week.RunMinutes, "min, longest", week.LongestRun, "min")
	fmt.Printf("monotony %d.%02d\n", week.Monotony()/100, week.Monotony()%100)
	// Output:
	// load 1210 of days [135 315 400 0 0 360 0]
	// run 180 min, longest 90 min
	// monotony 0.95
}

// How ready the body is for a session, by what the sessions before it have left in it.
func ExampleTraceOf() {
	plan, err := notation.Parse(`week 1
Mon PM str-heavy-lower 60
Tue AM run-intervals 60
Fri AM run-intervals 60
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	trace := load.TraceOf(&plan)
	for _, session := range plan.Weeks[0].Sessions[1:] {
		ready, _ := trace.Ready(session.ID)
		fmt.Println(session.Day, ready.Light)
	}
	// Output:
	// Tue red
	// Fri green
}
