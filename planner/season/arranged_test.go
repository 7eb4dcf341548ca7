package season

import (
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner/notation"
	"hardeasy/planner/solver"
)

// A plan that we make is as the solver would have it: Arrange proposes nothing for our
// personas, and hardly ever anything for others, where a lighter week has other sessions than
// those around it and is arranged alone.
func TestArrangeProposesNothing(t *testing.T) {
	var list []Answers
	for _, p := range personas {
		list = append(list, answers(p.change))
	}
	for i, c := range sample(*seed, func(choice) bool { return true }) {
		if i%(4*testsize.Stride()) == 0 {
			list = append(list, c.answers())
		}
	}
	moved, weeks := 0, 0
	for i, a := range list {
		plan, _ := First(suite, a)
		for w := 0; w < len(plan.Weeks); {
			_, to := solver.Rhythm(&plan, w)
			x, err := solver.NewArranger(solver.Task{Suite: suite, Plan: plan, From: w, To: to})
			if err != nil {
				t.Fatal(err)
			}
			for n := 0; n < 60 && !x.Step(1000); n++ {
			}
			is, _ := x.Answer()
			weeks++
			if len(is.Edits) > 0 && i < len(personas) {
				t.Errorf("%s, week %d: %d moves, %d mends\n%s\n%s", personas[i].name, w+1, len(is.Moved), len(is.Mends), notation.Format(plan), notation.Format(is.Plan))
			} else if len(is.Edits) > 0 {
				moved++
			}
			w = to + 1
		}
	}
	t.Logf("%d of %d weeks", moved, weeks)
	if 30*moved > weeks {
		t.Errorf("Arrange has something to propose for %d of %d weeks", moved, weeks)
	}
}
