package solver

import "hardeasy/planner/rule"

// dayPlacement is on which days the sessions that are placed stand.
type dayPlacement struct {
	occupancy
	slots []daySlots
	first []int // per day: the first of its spots
}

// daySlots is how many sessions the slots of a day take.
type daySlots struct{ bigs, smalls int }

func (r *daySlots) add(small bool, n int) {
	if small {
		r.smalls += n
	} else {
		r.bigs += n
	}
}

// newDayPlacement has the sessions that stay, too. Classes go to days of the
// spots where they may stand.
func newDayPlacement(m *model, may []spotSet) *dayPlacement {
	o := &dayPlacement{newOccupancy(m, len(m.limit)), make([]daySlots, len(m.limit)), make([]int, len(m.limit))}
	for d := range o.day {
		o.day[d] = d
	}
	for p := len(m.spots) - 1; p >= 0; p-- {
		x := &m.spots[p]
		o.first[x.day] = p
		var today, any daySlots
		for _, c := range x.today {
			today.add(m.classes[c].small, 1)
		}
		for c := range m.classes {
			if may[c].has(p) {
				any.add(m.classes[c].small, len(m.classes[c].members))
				old := m.classes[c].today[p]
				o.today[c*o.places+x.day] += old
				o.most[c*o.places+x.day] += max(1, old)
			}
		}
		o.slots[x.day].bigs += min(any.bigs, max(1, today.bigs))
		o.slots[x.day].smalls += min(any.smalls, max(1, today.smalls))
	}
	for c := range m.classes {
		if m.classes[c].fixed {
			o.put(c, m.spots[m.homeOf(c)].day)
		}
	}
	return o
}

// put lets a session of the class stand on the day, take is its reverse.
func (o *dayPlacement) put(c, d int)  { o.count(c, d, 1) }
func (o *dayPlacement) take(c, d int) { o.count(c, d, -1) }

// fits reports whether the day takes one more session of the class.
func (o *dayPlacement) fits(c, d int) bool {
	if !o.hasTime(c, d) {
		return false
	}
	if o.m.classes[c].small {
		return o.load[d].smalls < o.slots[d].smalls
	}
	return o.load[d].bigs < o.slots[d].bigs
}

// bigsFree is how many more sessions that are not small a day takes.
func (o *dayPlacement) bigsFree(d int) int { return o.slots[d].bigs - o.load[d].bigs }

// items appends the sessions that are placed, each at any spot of its day: who
// looks at them counts days.
func (o *dayPlacement) items(list []rule.Item) []rule.Item {
	m := o.m
	for d := range o.load {
		if o.load[d].bigs == 0 && o.load[d].smalls == 0 {
			continue
		}
		for c, at := 0, d; c < len(m.classes); c, at = c+1, at+o.places {
			for range o.at[at] {
				list = append(list, *m.itemAt(m.classes[c].members[0], o.first[d]))
			}
		}
	}
	return list
}
