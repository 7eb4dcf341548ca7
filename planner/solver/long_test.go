package solver_test

import (
	"fmt"
	"os"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
)

func TestLong(t *testing.T) {
	if os.Getenv("LONG") == "" {
		return
	}
	for _, seed := range []uint64{2, 34, 39, 26, 0} {
		p := seeded(seed).realistic(12, 1)
		s, _ := solver.New(solver.Task{Suite: rules.Suite, Plan: p})
		last := s.Progress().Best
		fmt.Println(seed, "today", last)
		fmt.Println(planner.Format(p))
		for i := 0; i < 3000 && !s.Step(100); i++ {
			if g := s.Progress(); g.Best != last {
				last = g.Best
				fmt.Println("   ", g.Nodes, g.Best)
			}
		}
		g := s.Progress()
		fmt.Println(seed, g.Nodes, g.Proved, g.Best, s.Leaves())
		fmt.Println(s.Hist())
		fmt.Println(planner.Format(*s.BestPlan()))
	}
}
