package solver_test

import (
	"fmt"
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
	"os"
	"slices"
	"testing"
)

func TestStage(t *testing.T) {
	if os.Getenv("STAGE") == "" {
		return
	}
	solver.NoLikes = os.Getenv("STAGE") == "2"
	var nodes []int
	un := 0
	for seed := range uint64(60) {
		p := seeded(seed).realistic(12, 1)
		s, _ := solver.New(solver.Task{Suite: rules.Suite, Plan: p})
		s.Step(20000)
		g := s.Progress()
		nodes = append(nodes, g.Nodes)
		if !g.Proved {
			un++
		}
	}
	slices.Sort(nodes)
	fmt.Println(un, nodes)
}
