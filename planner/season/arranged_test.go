package season

import (
	"testing"

	"hardeasy/planner/solver"
)

// mostOurs are stretches for which the solver needs longer than a season may take.
const mostOurs = 2

// A plan that we make is as the solver would have it: Arrange proposes nothing for our
// personas, but for a few stretches, and hardly ever anything for others, where a lighter week has other sessions than
// those around it and is arranged alone.
func TestArrangeProposesNothing(t *testing.T) {
	var list []Answers
	for _, p := range personas {
		list = append(list, answers(p.change))
	}
	for i, c := range sample(*seed, func(choice) bool { return true }) {
		if i%(3*every) == 0 {
			list = append(list, c.answers())
		}
	}
	ours, moved, weeks := 0, 0, 0
	for i, a := range list {
		plan, _ := first(suite, a)
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
				ours++
				t.Logf("%s, week %d: %d moves, %d mends", personas[i].name, w+1, len(is.Moved), len(is.Mends))
			} else if len(is.Edits) > 0 {
				moved++
			}
			w = to + 1
		}
	}
	t.Logf("%d of %d stretches of weeks, %d of them the personas'", moved+ours, weeks, ours)
	if ours > mostOurs {
		t.Errorf("Arrange has something to propose for %d stretches of the personas", ours)
	}
	if 30*moved > weeks {
		t.Errorf("Arrange has something to propose for %d of %d weeks", moved, weeks)
	}
}
