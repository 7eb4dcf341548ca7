package strength_test

import (
	"fmt"

	"hardeasy/planner/notation"
	"hardeasy/planner/strength"
)

// A session without exercises gets those that suit the athlete, the equipment, the week and its own minutes.
func ExampleFill() {
	plan, err := notation.Parse(`athlete lift=intermediate run=intermediate
week 1 phase=base
Mon PM str-heavy-lower 50
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	session := strength.Fill(&plan, 0, &plan.Weeks[0].Sessions[0])
	for _, lift := range session.Exercises {
		fmt.Printf("%s %dx%d\n", lift.ID, lift.Sets, lift.Reps)
	}
	// Output:
	// leg-swing 1x10
	// arm-circle 1x10
	// pogo-hop 2x15
	// split-squat 3x6
	// pike-push-up 3x6
	// single-leg-rdl-bw 2x6
	// bent-knee-calf-raise 2x8
	// front-plank 2x30
	// calf-stretch 2x30
	// hip-9090 1x8
}

// Five repetitions with 100 kg and two more in reserve.
func ExampleE1RM() {
	grams, ok := strength.E1RM(100_000, 5, 2)
	fmt.Println(grams, ok)
	// Output:
	// 123333 true
}
