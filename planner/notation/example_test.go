package notation_test

import (
	"errors"
	"fmt"

	"hardeasy/planner/notation"
)

// A person may leave out days and change the order; Format writes each plan in one way.
func Example() {
	plan, err := notation.Parse("week 1\nTue PM str-power 20; AM run-tempo 45\n")
	if err != nil {
		fmt.Println(err)
		return
	}
	tempo := plan.Weeks[0].Sessions[0]
	fmt.Println(tempo.Type, tempo.Day, tempo.Slot, tempo.Minutes, "min")
	fmt.Print(notation.Format(plan))
	// Output:
	// run-tempo Tue AM 45 min
	// week 1
	// Mon  rest
	// Tue  AM run-tempo 45; PM str-power 20
	// Wed  rest
	// Thu  rest
	// Fri  rest
	// Sat  rest
	// Sun  rest
}

// An error says where it is, and which word was perhaps meant.
func ExampleParse_error() {
	_, err := notation.Parse("week 1\nTue AM run-temp 45\n")
	var wrong *notation.Error
	if errors.As(err, &wrong) {
		fmt.Println("line", wrong.Line, "column", wrong.Col, "found", wrong.Word, "perhaps", wrong.Nearest)
	}
	// Output:
	// line 2 column 8 found run-temp perhaps run-tempo
}
