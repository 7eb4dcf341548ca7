package solver

import "math/bits"

// pairing says which sessions of a class go where. Those that can stay do; the others go
// where it costs the least in all to move them.
type pairing struct {
	who  []int // the sessions that move, of the task's
	from []int // per one: its spot today
	to   []int // per one: its new spot
	left []int8

	least []int  // per set of new spots: what it costs to fill them,
	last  []int8 // and the one that is filled last
}

// mostPaired is up to how many sessions the best way is looked for; more of one kind go in
// order of time.
const mostPaired = 8

// find finds the pairs of a class, with so many of each class at each spot.
func (x *pairing) find(m *model, c int, at []int8) {
	x.who, x.from, x.to = x.who[:0], x.from[:0], x.to[:0]
	if m.classes[c].fixed {
		return
	}
	x.left = append(x.left[:0], at[c*len(m.spots):(c+1)*len(m.spots)]...)
	for _, mv := range m.classes[c].members {
		if p := m.sessions[mv].home; x.left[p] > 0 {
			x.left[p]--
		} else {
			x.who, x.from = append(x.who, mv), append(x.from, p)
		}
	}
	for p := range x.left {
		for range x.left[p] {
			x.to = append(x.to, p)
		}
	}
	if n := len(x.to); n > 1 && n <= mostPaired {
		x.pair(m, c)
	}
}

// pair puts the new spots in the order that costs the least, by dynamic programming over
// the sets of them: the first sessions fill each set.
func (x *pairing) pair(m *model, c int) {
	n := len(x.to)
	x.least, x.last = append(x.least[:0], 0), append(x.last[:0], 0)
	for set := 1; set < 1<<n; set++ {
		best, last := -1, 0
		who := bits.OnesCount(uint(set)) - 1
		for left := set; left != 0; left &= left - 1 {
			i := bits.TrailingZeros(uint(left))
			if cost := x.least[set&^(1<<i)] + m.moving(c, x.from[who], x.to[i]); best < 0 || cost < best {
				best, last = cost, i
			}
		}
		x.least, x.last = append(x.least, best), append(x.last, int8(last))
	}
	var order [mostPaired]int
	for set, who := 1<<n-1, n-1; set != 0; who-- {
		order[who] = x.to[x.last[set]]
		set &^= 1 << x.last[set]
	}
	copy(x.to, order[:n])
}
