package rulebook

import (
	"math/bits"
	"math/rand/v2"
	"testing"
)

// A matching is as large as the largest found by trying all.
func TestMatching(t *testing.T) {
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 0))
		wishes := make([]uint8, r.IntN(7))
		var m matching
		for i := range wishes {
			wishes[i] = uint8(r.IntN(1<<7) & r.IntN(1<<7))
			m.add(wishes[i])
		}
		if want := largest(wishes, 0); m.size != want {
			t.Fatalf("seed %d: %07b find %d days, want %d", seed, wishes, m.size, want)
		}
	}
}

func largest(wishes []uint8, used uint8) int {
	if len(wishes) == 0 {
		return 0
	}
	most := largest(wishes[1:], used)
	for free := wishes[0] &^ used; free != 0; free &= free - 1 {
		most = max(most, 1+largest(wishes[1:], used|1<<bits.TrailingZeros8(free)))
	}
	return most
}
