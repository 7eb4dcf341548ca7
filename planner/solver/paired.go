package solver

import "math/bits"

// paired is what it costs at least to move the sessions of a class to the days that they were
// given. Session by session each comes from the nearest place where one of them stands today;
// together each of these places is left once.
type paired struct {
	m     *model
	days  []int  // per session of the task and day of it: the least that it costs to go there
	extra []int  // per class and spot: the least more that it costs than another spot of the day
	is    []bool // per class: its days cost more than session by session, and extra is for its spots
	sum   int    // what the days of these cost

	to    []int // memory
	least []int
}

func newPaired(m *model, may []spotSet) *paired {
	x := &paired{m: m, days: make([]int, len(m.sessions)*len(m.limit)), extra: make([]int, len(m.classes)*len(m.spots)), is: make([]bool, len(m.classes))}
	for i := range x.days {
		x.days[i] = unreached
	}
	for c := range m.classes {
		k := &m.classes[c]
		for p := range m.spots {
			if !may[c].has(p) {
				continue
			}
			day := m.spots[p].day
			for _, mv := range k.members {
				at := &x.days[mv*len(m.limit)+day]
				*at = min(*at, m.moving(c, m.sessions[mv].home, p))
			}
		}
		for p := range m.spots {
			least := unreached
			for _, mv := range k.members {
				least = min(least, m.moving(c, m.sessions[mv].home, p)-x.days[mv*len(m.limit)+m.spots[p].day])
			}
			x.extra[c*len(m.spots)+p] = max(0, least)
		}
	}
	return x
}

// find finds the classes that cost more together than session by session on the days that all
// have, and how much more.
func (x *paired) find(on *dayPlacement, away []int) (more int) {
	x.sum = 0
	for c := range x.m.classes {
		k := &x.m.classes[c]
		x.is[c] = false
		if n := len(k.members); n < 2 || n > mostPaired {
			continue
		}
		alone := 0
		x.to = x.to[:0]
		for d := range on.load {
			i := c*on.places + d
			for n := range on.at[i] {
				x.to = append(x.to, d)
				if n >= on.today[i] {
					alone += away[i]
				}
			}
		}
		if together := x.together(k); together > alone {
			x.is[c] = true
			x.sum += together
			more += together - alone
		}
	}
	return more
}

// together is the least that it costs to move the sessions of a class to their days: by
// dynamic programming over the sets of these days that the first sessions go to.
func (x *paired) together(k *class) int {
	n := len(x.to)
	x.least = append(x.least[:0], 0)
	for set := 1; set < 1<<n; set++ {
		best, who := unreached, k.members[bits.OnesCount(uint(set))-1]
		for left := set; left != 0; left &= left - 1 {
			i := bits.TrailingZeros(uint(left))
			best = min(best, x.least[set&^(1<<i)]+x.days[who*len(x.m.limit)+x.to[i]])
		}
		x.least = append(x.least, best)
	}
	return x.least[1<<n-1]
}
