package solver

import "math/bits"

// counts holds a small number for each set of a week's days: set s is byte s&7
// of word s>>3. So eight sets are added, or compared, at once.
type counts [1 << 7 / 8]uint64

const (
	highBits = 0x8080808080808080
	lowBits  = ^uint64(highBits)
)

func (c *counts) add(set uint8, n int) { c[set>>3] += uint64(n) << (set & 7 * 8) }

// sumSubsets makes of the number of each set that of all sets within it.
func (c *counts) sumSubsets() {
	for i, x := range c {
		x += x & 0x00ff00ff00ff00ff << 8
		x += x & 0x0000ffff0000ffff << 16
		c[i] = x + x<<32
	}
	for bit := 1; bit < len(c); bit <<= 1 {
		for i := range c {
			if i&bit != 0 {
				c[i] += c[i^bit]
			}
		}
	}
}

// seats are what a week's days still take of sessions that are not small.
//
// By Hall's theorem each session finds a seat just when no set of days is all
// that more sessions may have than it has seats. Days that must get a session
// take theirs from what the others may have.
type seats struct {
	day  [7]int
	must uint8 // days that must get a session
	left int   // sessions
	has  counts
	may  counts // sessions that need not be elsewhere
}

// prepare counts the seats of all sets of days.
func (h *seats) prepare() bool {
	for d, n := range h.day {
		h.has.add(1<<d, n)
	}
	h.has.sumSubsets()
	if h.must == 0 {
		return true
	}
	for d := range h.day {
		h.may.add(1<<d, int(h.must>>d&1))
	}
	h.may.sumSubsets()
	more := h.left - bits.OnesCount8(h.must)
	for i := range h.may {
		h.may[i] += uint64(max(more, 0)) * 0x0101010101010101
	}
	return more >= 0
}

// fit reports whether there is a seat for each of those who want some days, and
// appends the sets of days that they fill to the last seat.
func (h *seats) fit(want *counts, tight []uint8) ([]uint8, bool) {
	want.sumSubsets()
	for i, w := range want {
		// Bit 7 of a byte stays set where the seats are enough.
		has, may := (h.has[i]|highBits)-w, ^uint64(0)
		if h.must != 0 {
			may = (h.may[i] | highBits) - w
		}
		if has&may&highBits != highBits {
			return tight, false
		}
		// It becomes set where there are some wants and no seat is left over.
		full := ^((has&lowBits + lowBits) & (may&lowBits + lowBits)) & (w&lowBits + lowBits) & highBits
		for ; full != 0 && tight != nil; full &= full - 1 {
			tight = append(tight, uint8(8*i+bits.TrailingZeros64(full)/8))
		}
	}
	return tight, true
}
