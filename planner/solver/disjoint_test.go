package solver

import (
	"math/rand/v2"
	"testing"

	"hardeasy/planner/rule"
)

// Additions that add no more than their components really get sum up to no more
// than all components get.
func TestDisjointSum(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 0))
		real, total := make([]int, 300), 0 // more components than a set holds
		for i := range real {
			real[i] = r.IntN(100)
			total += real[i]
		}
		var s disjointSum
		for class := range 1 + r.IntN(8) {
			lists := newPenaltyLists()
			var head int32
			a := addition{class: class}
			for range 1 + r.IntN(3) {
				i := r.IntN(len(real)) >> r.IntN(6)
				lists.prepend(&head, []penalty{{component: int16(i)}})
			}
			a.notePenalties(lists, head)
			for i := range real {
				if a.components.has(int16(i)) && i < 64*len(a.components) {
					a.more.Advice += real[i]
				}
			}
			s.all = append(s.all, a)
		}
		most := 0
		for _, a := range s.all {
			if !a.tooMany {
				most = max(most, a.more.Advice)
			}
		}
		sum, _ := s.sum(besideNone)
		if sum.Advice > total || sum.Advice < most {
			t.Fatalf("seed %d: %d of %d, the dearest alone has %d", seed, sum.Advice, total, most)
		}
		beside := r.IntN(len(s.all))
		if less, used := s.sum(beside); less.Worse(rule.Score{Advice: total}) != (rule.Score{Advice: total}) || less.Advice > 0 && used == (componentSet{}) {
			t.Fatalf("seed %d: beside %d it is %v", seed, beside, less)
		}
	}
}
