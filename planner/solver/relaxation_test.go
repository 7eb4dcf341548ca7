package solver_test

import (
	"testing"

	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// No week is better than its relaxation, and most good weeks are as good.
func TestRelaxationIsABound(t *testing.T) {
	weeks, exact := 0, 0
	for seed := range uint64(200) {
		task := solver.Task{Suite: rulebook.Suite, Plan: seeded(seed).small(8, 10), Fewest: seed%3 == 0}
		if seed%2 == 0 {
			task.Plan = seeded(seed).realistic(9, 1)
		}
		s := solve(t, task)
		bound, ok := s.Relaxed()
		if a, is := s.Answer(); ok && is {
			weeks++
			best := s.Progress().Best
			if best.Better(bound) {
				t.Fatalf("seed %d: %v is better than %v:\n%v", seed, best, bound, a.Plan.Weeks)
			}
			if best.Errors == bound.Errors && best.Warnings == bound.Warnings {
				exact++
			}
		}
	}
	if weeks < 150 || exact < weeks/2 {
		t.Errorf("%d of %d weeks have their bound", exact, weeks)
	}
}
