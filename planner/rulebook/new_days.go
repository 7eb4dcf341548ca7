package rulebook

import (
	"math/bits"

	"hardeasy/planner/rule"
)

// newDays is an upper bound of how many of a week's days that have no session of the
// kinds get one when the rest is placed: a maximum bipartite matching of sessions and
// days.
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

// matching is a maximum matching, built by augmenting paths.
type matching struct {
	days [7]uint8 // per used day: the days that its session may have
	used uint8
	size int
}

// add matches one more session, which may have any of the days in may. Other sessions
// are moved to other days of theirs when needed.
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
