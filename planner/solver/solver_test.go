package solver_test

import (
	"testing"

	"hardeasy/planner/rule"
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
)

func TestOracle(t *testing.T) {
	tried, nodes := 0, 0
	for seed := range uint64(1000) {
		r := seeded(seed)
		p := r.small(4, 7)
		week := r.IntN(len(p.Weeks))
		task := solver.Task{Suite: rules.Suite, Plan: p, From: week, To: week}
		o := newOracle(task)
		size := 1
		for _, places := range o.places {
			size *= max(1, len(places))
		}
		if size > 3000 {
			continue
		}
		o.solve()
		s, err := solver.New(task)
		if err != nil {
			t.Fatal(err)
		}
		for !s.Step(1000) {
		}
		got := s.Progress()
		nodes += got.Nodes
		tried += o.tried
		best := got.Best
		best.Preference = 0
		if !got.Proved || best != o.best {
			t.Fatalf("seed %d: %v, the oracle says %v of %d", seed, best, o.best, o.tried)
		}
	}
	t.Log(tried, nodes)
	_ = rule.Unit
}
