package solver_test

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// A slot that the athlete closes never spares the best week an error or a
// warning. (What goes beyond a bare finding may get less: a session at a closed
// time is not also one that takes too long. A day of which morning and evening
// are closed is one on which noon is offered, so both never close while noon is
// open.)
func TestOwnClosures(t *testing.T) {
	worse := 0
	for seed := range sample(t, 150) {
		r := seeded(seed)
		p := r.small(6, 10)
		w := r.IntN(len(p.Weeks))
		open := solver.Task{Suite: rulebook.Suite, Plan: p, From: w, To: w, Fewest: true}
		closed := open
		day := &closed.Plan.Athlete.Open[r.IntN(7)]
		switch slot := pick(r, planner.AM, planner.PM, planner.Noon, planner.Slots); {
		case slot == planner.Slots, day.Slots&^(1<<slot) == 1<<planner.Noon:
			day.Slots = 0
		default:
			day.Slots &^= 1 << slot
		}
		a, ok := solve(t, open).Answer()
		b, is := solve(t, closed).Answer()
		ae, aw, _ := a.Score.Counts()
		be, bw, _ := b.Score.Counts()
		before, after := repair{ae, aw, 0}, repair{be, bw, 0}
		if is && (!ok || after.better(before)) {
			t.Fatalf("seed %d: closed it has %v, open %v", seed, b.Score, a.Score)
		}
		if ok && (!is || before.better(after)) {
			worse++
		}
	}
	if worse == 0 {
		t.Error("what was closed never mattered")
	}
}
