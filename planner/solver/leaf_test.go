package solver_test

import (
	"fmt"
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
	"os"
	"testing"
)

func TestLeaf(t *testing.T) {
	if os.Getenv("LEAF") == "" {
		return
	}
	solver.Debugging = true
	for seed := range uint64(40) {
		clear(solver.Debug)
		p := seeded(seed).realistic(12, 1)
		s, _ := solver.New(solver.Task{Suite: rules.Suite, Plan: p})
		s.Step(20000)
		fmt.Println(seed, s.Leaves(), solver.Debug)
	}
}
