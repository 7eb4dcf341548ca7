package solver_test

import (
	"fmt"
	"hardeasy/planner"
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
	"os"
	"testing"
)

func TestStage2(t *testing.T) {
	if os.Getenv("STAGE") == "" {
		return
	}
	solver.NoLikes = os.Getenv("STAGE") == "2"
	for seed := range uint64(40) {
		p := seeded(seed).realistic(12, 1)
		s, _ := solver.New(solver.Task{Suite: rules.Suite, Plan: p})
		s.Step(20000)
		g := s.Progress()
		if g.Proved {
			continue
		}
		fmt.Println(seed, g.Nodes, g.Proved, g.Best, s.Leaves(), s.Hist()[:16])
		for _, f := range rules.Suite.Check(s.BestPlan(), 0).Findings {
			fmt.Print(" ", f.Rule.ID, "/", f.Severity)
		}
		fmt.Println()
		fmt.Println(s.Hyps())
		if seed < 14 {
			fmt.Println(planner.Format(*s.BestPlan()))
		}
	}
}
