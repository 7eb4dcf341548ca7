package solver

import (
	"math/rand/v2"
	"testing"

	"hardeasy/planner/rule"
)

// A tally is what adding up its penalties component by component gives, and a
// trial says beforehand what it will be.
func TestTally(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 0))
		const components = 6
		k := &costs{count: components}
		for range components + 1 {
			k.crosses = append(k.crosses, r.IntN(3) == 0)
		}
		a := &adder{costs: k, lists: newPenaltyLists(), fewest: r.IntN(3) == 0, relaxed: r.IntN(3) == 0}
		var now tally
		var all []penalty
		for range 1 + r.IntN(8) {
			var list []penalty
			for range r.IntN(4) {
				list = append(list, penalty{int16(1 + r.IntN(components)), rule.Severity(1 + r.IntN(3)), int32(1 + r.IntN(200))})
			}
			all = append(all, list...)
			var head int32
			a.lists.prepend(&head, list)
			x := a.begin(&now, rule.Score{})
			a.tryList(&now, &x, head)
			a.addList(&now, head)
			if x.sum != now.sum || x.crossing != now.crossing {
				t.Fatalf("seed %d: %v and %v when tried, %v and %v when added", seed, x.sum, x.crossing, now.sum, now.crossing)
			}
		}
		var sum, crossing rule.Score
		for _, p := range merged(all) {
			if k.crosses[p.component] {
				if a.relaxed {
					continue
				}
				a.charge(&crossing, p.severity, int(p.weight))
			}
			a.charge(&sum, p.severity, int(p.weight))
		}
		if now.sum != sum || now.crossing != crossing || a.crossingOf(&now) != crossing {
			t.Fatalf("seed %d: %v and %v, want %v and %v", seed, now.sum, now.crossing, sum, crossing)
		}
	}
}
