package solver_test

import (
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
	"testing"
)

func BenchmarkSolve(b *testing.B) {
	for b.Loop() {
		for seed := range uint64(40) {
			p := seeded(seed).realistic(12, 1)
			s, _ := solver.New(solver.Task{Suite: rules.Suite, Plan: p})
			s.Step(10000)
		}
	}
}
