package solver

import (
	"math/rand/v2"
	"testing"

	"hardeasy/planner/rule"
)

func randomPenalties(r *rand.Rand, components int) (list []penalty) {
	for range r.IntN(4) {
		weight := rule.Unit*(1+r.IntN(2)) + r.IntN(200)
		list = append(list, penalty{int16(1 + r.IntN(components)), rule.Severity(1 + r.IntN(3)), int32(weight)})
	}
	return list
}

// A tally is what adding up its penalties gives, in whatever portions they come.
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
			list := randomPenalties(r, components)
			all = append(all, list...)
			var head int32
			a.lists.prepend(&head, list)
			a.addList(&now, head)
		}
		all = merged(all)
		var sum, crossing rule.Score
		for _, p := range all {
			if k.crosses[p.component] {
				if a.relaxed {
					continue
				}
				a.charge(&crossing, p.severity, int(p.weight))
			}
			a.charge(&sum, p.severity, int(p.weight))
		}
		if now.sum != sum || now.crossing != crossing || !a.relaxed && a.crossingOf(all) != crossing {
			t.Fatalf("seed %d: %v and %v, want %v and %v", seed, now.sum, now.crossing, sum, crossing)
		}
	}
}

// What leastOf keeps comes to no more than either list, component by component, and to as
// much as one of them.
func TestLeastOf(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 1))
		const components = 3
		a, b := merged(randomPenalties(r, components)), merged(randomPenalties(r, components))
		least := leastOf(nil, a, b)
		for c := int16(1); c <= components; c++ {
			is, x, y := ofComponent(least, c), ofComponent(a, c), ofComponent(b, c)
			if x.Better(is) || y.Better(is) || is != x && is != y {
				t.Fatalf("seed %d: %v of %v and %v", seed, least, a, b)
			}
		}
	}
}
