package solver

import (
	"math/bits"
	"math/rand/v2"
	"testing"
)

// As few go as a trial of all sets says.
func TestFewestMoves(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 0))
		var s staying
		for i := range r.IntN(10) {
			s.homes = append(s.homes, home{class: i})
		}
		var clashes [10][10]bool
		for j := range s.homes {
			for i := range j {
				clashes[i][j] = r.IntN(4) == 0
			}
		}
		fewest := len(s.homes)
	next:
		for gone := range 1 << len(s.homes) {
			for j := range s.homes {
				for i := range j {
					if clashes[i][j] && gone>>i&1 == 0 && gone>>j&1 == 0 {
						continue next
					}
				}
			}
			fewest = min(fewest, bits.OnesCount(uint(gone)))
		}
		if n := s.fewestMoves(func(a, b *home) bool { return clashes[a.class][b.class] }); n != fewest {
			t.Fatalf("seed %d: %d of %d move, want %d", seed, n, len(s.homes), fewest)
		}
	}
}
