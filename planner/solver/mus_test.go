package solver

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// With planted conflicts the search ends with a smallest one, and on the way with
// minimal ones.
func TestMUS(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 0))
		m := mus{all: 2 + r.IntN(12)}
		var planted []constraintSet
		smallest := m.all
		for range 1 + r.IntN(4) {
			var c constraintSet
			for range 1 + r.IntN(5) {
				c |= 1 << r.IntN(m.all)
			}
			planted = addMinimal(planted, c)
		}
		for _, c := range planted {
			smallest = min(smallest, c.size())
		}
		ask := func() {
			conflict := slices.ContainsFunc(planted, func(c constraintSet) bool { return c.within(m.kept) })
			m.answer(!conflict, true)
		}
		m.reduce(full(m.all))
		for done := false; !done; {
			if m.askNeeded(true) {
				ask()
				continue
			}
			if !m.minimal || !slices.Contains(planted, m.best) {
				t.Fatalf("seed %d: %b is no minimal conflict of %b", seed, m.best, planted)
			}
			asks, proved := m.askSmaller(true)
			if asks {
				ask()
			}
			if done = !asks; done && !proved {
				t.Fatalf("seed %d: it ends without a proof", seed)
			}
		}
		if m.best.size() != smallest {
			t.Fatalf("seed %d: %b, but the smallest of %b has %d", seed, m.best, planted, smallest)
		}
	}
}
