package solver

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"
)

// Seats are found where trying all finds them, and in days that are full nobody
// else can sit.
func TestSeats(t *testing.T) {
	fitted := 0
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 0))
		var h seats
		var want counts
		wishes := make([]uint8, r.IntN(7))
		for i := range wishes {
			wishes[i] = uint8(r.IntN(1<<7)&r.IntN(1<<7) | 1<<r.IntN(7))
			want.add(wishes[i], 1)
		}
		h.left = len(wishes)
		for d := range h.day {
			h.day[d] = r.IntN(3)
			if r.IntN(6) == 0 {
				h.must |= 1 << d
			}
		}
		tight, fits := []uint8{}, h.prepare()
		if fits {
			tight, fits = h.fit(&want, tight)
		}
		// Days that need a session are more than Hall's theorem knows of: some
		// weeks that cannot keep to them are not found out.
		if can := sit(&h, wishes, h.day, 0); can && !fits || fits && !can && h.must == 0 {
			t.Fatalf("seed %d: %07b in %v with %07b: fits %v, want %v", seed, wishes, h.day, h.must, fits, can)
		}
		if !fits {
			continue
		}
		fitted++
		for i, may := range wishes {
			for _, set := range tight {
				if may&^set == 0 || may&set == 0 {
					continue
				}
				only := slices.Clone(wishes)
				only[i] &= set
				if sit(&h, only, h.day, 0) {
					t.Fatalf("seed %d: %07b in %v with %07b: %07b is not full for %07b", seed, wishes, h.day, h.must, set, may)
				}
			}
		}
	}
	if fitted < 300 {
		t.Errorf("only %d fitted", fitted)
	}
}

func sit(h *seats, wishes []uint8, room [7]int, used uint8) bool {
	if len(wishes) == 0 {
		return h.must&^used == 0
	}
	for may := wishes[0]; may != 0; may &= may - 1 {
		if d := bits.TrailingZeros8(may); room[d] > 0 {
			room[d]--
			if sit(h, wishes[1:], room, used|1<<d) {
				return true
			}
			room[d]++
		}
	}
	return false
}
