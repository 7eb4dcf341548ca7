package season_test

import (
	"fmt"

	"hardeasy/planner"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/season"
)

// A season without a race for somebody who runs three times a week and lifts twice. What
// could not be kept as it was asked for is said.
func ExampleMake() {
	answers := season.DefaultAnswers()
	answers.Today = planner.DateOf(2026, 11, 23)
	answers.RunDays, answers.RunMinutes = 3, 40
	answers.Lifts = planner.Some(2)
	plan, dropped := season.Make(rulebook.Suite, answers.Head(), answers.Volume())
	fmt.Println(len(plan.Weeks), "weeks from", plan.Start)
	for _, session := range plan.Weeks[0].Sessions {
		fmt.Println(session.Day, session.Slot, session.Type, session.Minutes)
	}
	fmt.Println(len(dropped), "sessions were changed or left out")
	// Output:
	// 12 weeks from 2026-11-23
	// Mon PM str-core-mobility 8
	// Tue AM run-tempo 40
	// Tue PM str-core-mobility 8
	// Wed PM str-moderate 40
	// Thu AM run-easy 30
	// Thu PM str-core-mobility 8
	// Fri PM str-moderate 40
	// Sun AM run-long 60
	// 0 sessions were changed or left out
}
