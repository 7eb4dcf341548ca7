package solver

import "hardeasy/planner/rule"

// placement is where the sessions that are placed stand.
type placement struct {
	occupancy
	sets [][]int // per spot: the classes that stand there
}

// newPlacement has the sessions that stay in their places, and no other.
func newPlacement(m *model) *placement {
	o := &placement{newOccupancy(m, len(m.spots)), make([][]int, len(m.spots))}
	for p := range m.spots {
		o.day[p] = m.spots[p].day
		for c := range m.classes {
			old := m.classes[c].today[p]
			o.today[c*o.places+p], o.most[c*o.places+p] = old, max(1, old)
		}
	}
	for c := range m.classes {
		if m.classes[c].fixed {
			o.put(c, m.homeOf(c))
		}
	}
	return o
}

// put lets a session of the class stand at the spot.
//
//go:noinline
func (o *placement) put(c, p int) {
	o.count(c, p, 1)
	o.sets[p] = append(o.sets[p], c)
}

// take is the reverse of put.
//
//go:noinline
func (o *placement) take(c, p int) {
	o.count(c, p, -1)
	set := o.sets[p]
	i := len(set) - 1
	for set[i] != c {
		i--
	}
	o.sets[p] = append(set[:i], set[i+1:]...)
}

// fits reports whether one more session of the class may stand at the spot: alone,
// one small session beside another one, or as today.
func (o *placement) fits(c, p int) bool {
	if !o.hasTime(c, o.day[p]) {
		return false
	}
	set, today := o.sets[p], o.m.spots[p].today
	switch {
	case len(set) == 0:
		return true
	case len(set) == 1 && o.m.classes[set[0]].small != o.m.classes[c].small:
		return true
	case len(set) >= len(today):
		return false
	}
	return subset(append(set[:len(set):len(set)], c), today)
}

// bigsFree is how many more sessions that are not small a spot takes.
func (o *placement) bigsFree(p int) int {
	n := 0
	for _, c := range o.m.spots[p].today {
		n += asInt(!o.m.classes[c].small)
	}
	for _, c := range o.sets[p] {
		n -= asInt(!o.m.classes[c].small)
	}
	return max(1, n)
}

// items appends the sessions that are placed, in order of time, among those of
// the weeks around.
func (o *placement) items(list []rule.Item) []rule.Item {
	m := o.m
	i := 0
	for ; i < len(m.outside) && m.outside[i].Week < m.task.From; i++ {
		list = append(list, m.outside[i])
	}
	for p := range m.spots {
		var memory [8]int
		set := append(memory[:0], o.sets[p]...)
		m.sortSpot(p, set)
		for _, c := range set {
			list = append(list, *m.itemAt(m.classes[c].members[0], p))
		}
	}
	return append(list, m.outside[i:]...)
}
