package solver

import (
	"slices"

	"hardeasy/planner"
)

// sortSpot puts the sessions of some classes into the order in which they stand
// in a spot: small ones last, and otherwise as today. Those that stay keep their
// order in any case. Where the two disagree, those that stay come first.
func (m *model) sortSpot(p int, set []int) {
	if len(set) < 2 {
		return
	}
	rank := func(c int) int {
		k := &m.classes[c]
		n := slices.Index(m.spots[p].today, c)
		if n < 0 {
			n = len(m.spots[p].today)
		}
		return n + 100*asInt(k.small)
	}
	planner.Sort(set, func(a, b int) int { return rank(a) - rank(b) })
	was := -1 // today's place of the last one that stays
	for _, c := range set {
		if m.classes[c].fixed {
			n := slices.Index(m.spots[p].today, c)
			if n < was {
				planner.Sort(set, func(a, b int) int {
					x, y := m.classes[a].fixed, m.classes[b].fixed
					if x && y {
						return slices.Index(m.spots[p].today, a) - slices.Index(m.spots[p].today, b)
					}
					return asInt(y) - asInt(x)
				})
				return
			}
			was = n
		}
	}
}

// subset reports whether a list of classes is a part of another, each as often as it
// stands there.
func subset(set, all []int) bool {
	for i, c := range set {
		n := 0
		for _, d := range set[:i+1] {
			n += asInt(d == c)
		}
		for _, d := range all {
			n -= asInt(d == c)
		}
		if n > 0 {
			return false
		}
	}
	return true
}

// share reports whether two classes may stand in one spot.
func (m *model) share(c, d, p int) bool {
	return m.classes[c].small != m.classes[d].small || subset([]int{c, d}, m.spots[p].today)
}
