package solver_test

import (
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// What is remembered of other orders of the days changes no answer: neither where
// days differ in their slots, nor beside sessions that stay.
func TestMemoChangesNothing(t *testing.T) {
	saved := 0
	for seed := range uint64(testsize.Of(150)) {
		r := seeded(seed)
		p := r.realistic(10+r.IntN(3), 1)
		for range r.IntN(4) {
			slots := &p.Athlete.Open[r.IntN(7)].Slots
			*slots = pick(r, *slots&^(1<<planner.PM), *slots&^(1<<planner.AM), *slots|1<<planner.Noon)
		}
		for i := range p.Weeks[0].Sessions {
			p.Weeks[0].Sessions[i].Pin = r.IntN(8) == 0
		}
		task := solver.Task{Suite: rulebook.Suite, Plan: p, To: len(p.Weeks) - 1, Noon: r.IntN(3) == 0, Fewest: r.IntN(5) == 0}
		search := func(forget bool) solver.Progress {
			s, err := solver.New(task)
			if err != nil {
				t.Fatal(err)
			}
			if forget {
				s.ForgetAll()
			}
			for n := 0; n < 30 && !s.Step(1000); n++ {
			}
			return s.Progress()
		}
		with, without := search(false), search(true)
		if !with.Proved || !without.Proved {
			continue
		}
		a, b := with.Best, without.Best
		a.Preference, b.Preference = a.Preference>>14, b.Preference>>14 // the rest only decides between equals
		if a != b {
			t.Errorf("seed %d: %v, and %v without the memo", seed, a, b)
		}
		saved += without.Nodes - with.Nodes
	}
	if saved < testsize.Of(1000) {
		t.Errorf("the memo saved only %d nodes", saved)
	}
}
