package rulebook

import (
	"math/bits"

	"hardeasy/planner/rule"
)

// newDays is how many of a week's days without sessions of some kinds get one
// at most when the rest is placed: the largest matching of sessions with days.
func newDays(week []rule.Item, unplaced *rule.Unplaced, k rule.Kind) int {
	free := uint8(1<<7 - 1)
	for i := range week {
		if week[i].Is(k) {
			free &^= 1 << week[i].Day
		}
	}
	var m matching
	for i := range unplaced.Items {
		if unplaced.Items[i].Is(k) {
			m.add(unplaced.Days[i] & free)
		}
	}
	return m.size
}

// matching gives each session a day of its own, as far as that goes.
type matching struct {
	days [7]uint8 // per day that is taken: all that its session could have
	used uint8
	size int
}

// add finds a day for one more session that may have any of some, moving others
// to further days of theirs when need be.
func (m *matching) add(may uint8) {
	seen := uint8(0)
	if m.place(may, &seen) {
		m.size++
	}
}

func (m *matching) place(may uint8, seen *uint8) bool {
	if free := may &^ m.used; free != 0 {
		d := bits.TrailingZeros8(free)
		m.days[d], m.used = may, m.used|1<<d
		return true
	}
	for left := may &^ *seen; left != 0; left &^= *seen {
		d := bits.TrailingZeros8(left)
		*seen |= 1 << d
		if m.place(m.days[d], seen) {
			m.days[d] = may
			return true
		}
	}
	return false
}
