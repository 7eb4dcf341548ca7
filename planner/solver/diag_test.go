package solver_test

import (
	"fmt"
	"os"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
)

func TestDiag(t *testing.T) {
	if os.Getenv("DIAG") == "" {
		return
	}
	total := map[string]int{}
	for seed := range uint64(40) {
		p := seeded(seed).realistic(12, 1)
		s, _ := solver.New(solver.Task{Suite: rules.Suite, Plan: p})
		for i := 0; i < 40 && !s.Step(500); i++ {
		}
		g := s.Progress()
		best := s.BestPlan()
		r := rules.Suite.Check(best, 0)
		line := ""
		for _, f := range r.Findings {
			line += fmt.Sprint(" ", f.Rule.ID, "/", f.Severity)
			total[f.Rule.ID]++
		}
		fmt.Println(seed, g.Nodes, g.Proved, g.Best, "root", s.Root(), p.Athlete.School, p.Athlete.Run, p.Athlete.Phase, line)
		if seed < 2 {
			fmt.Println(planner.Format(*best))
		}
	}
	fmt.Println(total)
}
