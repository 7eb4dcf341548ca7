package solver

import (
	"math/rand/v2"
	"testing"

	"hardeasy/planner/rule"
)

// The sum of additions is no more than what any way to place the sessions adds, and the
// one beside a session no more than what the others add then.
func TestAdditions(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 0))
		const classes, places = 3, 4
		a := newAdditions(classes, 1)
		on := &occupancy{places: places}
		var left [classes]int
		var adds [classes][places]int
		for c := range classes {
			left[c] = r.IntN(3)
			var choices []choice
			for p := range places {
				adds[c][p] = r.IntN(9)
				choices = append(choices, choice{place: int16(p), score: rule.Score{Advice: adds[c][p]}})
			}
			on.most = append(on.most, make([]int8, places)...)
			for i := range places {
				on.most[c*places+i] = 1
			}
			sortChoices(choices)
			if left[c] > 0 {
				a.note(c, left[c], choices, on, rule.Score{}, c == 0, 0)
			}
		}
		for range 20 {
			total, beside := 0, [classes]int{}
			for c := range classes {
				for i, p := range r.Perm(places)[:left[c]] {
					total += adds[c][p]
					if i == 0 {
						beside[c] = adds[c][p]
					}
				}
			}
			if sum := a.sum(); sum.Advice > total {
				t.Fatalf("seed %d: %v, and one way adds %d", seed, sum, total)
			}
			for c := range classes {
				if left[c] > 0 && a.beside(c).Advice > total-beside[c] {
					t.Fatalf("seed %d: %v beside class %d, and one way adds %d", seed, a.beside(c), c, total-beside[c])
				}
			}
		}
	}
}

func sortChoices(list []choice) {
	for i := range list {
		for j := i; j > 0 && list[j].compare(list[j-1]) < 0; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}
