package solver

import (
	"cmp"

	"hardeasy/planner"
)

// preference bounds what sessions cost at their places beside what the rules say of them.
// It looks at one occupancy, session by session; the whole of an arrangement is weighed by
// a scale.
type preference struct {
	m    *model
	on   *occupancy
	away []int   // per class and place: what it costs to move a session of the class there
	days *paired // of spots: what is known of the days

	sorted []int // memory
}

// of is the least that one more session of the class costs at a place, beside those that
// stand.
func (f *preference) of(c, p int, rest *restDays) int {
	day := f.on.day[p]
	n := f.m.piled(c, &f.on.load[day], rest.free(day/7))
	if i := c*f.on.places + p; f.on.at[i] >= f.on.today[i] {
		n += f.awayAt(c, p)
	}
	return n
}

// awayAt is what it costs to move a session of a class to a place, beyond what is known.
func (f *preference) awayAt(c, p int) int {
	if f.days != nil && f.days.is[c] {
		return f.days.extra[c*f.on.places+p]
	}
	return f.away[c*f.on.places+p]
}

// piled is what one more session of a class costs on a day for those that stand there.
// What stays in its place costs nothing: nobody can do anything about it.
func (m *model) piled(c int, load *dayLoad, another bool) (n int) {
	k := &m.classes[c]
	if k.demanding && load.demanding > 0 {
		if n = ofPile * half; another {
			n = ofPileAvoid * half
		}
	}
	if k.run && load.runs > 0 {
		n += ofSecondRun * half
	}
	return n
}

// pilesOf is what some sessions cost on a day for sharing it, beside those that stand there.
func (m *model) pilesOf(list []int, load dayLoad, another bool) (sum int) {
	for _, c := range list {
		sum += m.piled(c, &load, another)
		load.add(&m.classes[c], 1)
	}
	return sum
}

// least is the least that n sessions of a class cost at some of the choices.
func (f *preference) least(c int, choices []choice, n int) int {
	if n == 1 {
		least := choices[0].preference
		for i := range choices[1:] {
			least = min(least, choices[i+1].preference)
		}
		return least
	}
	all := f.sorted[:0]
	for i := range choices {
		p, one := int(choices[i].place), choices[i].preference
		homes := f.on.homes(c, p)
		for j := range f.on.capacity(c, p) {
			if j == homes && j > 0 {
				one += f.away[c*f.on.places+p] // there are fewer homes than sessions
			}
			all = append(all, one)
		}
	}
	planner.Sort(all, cmp.Compare[int])
	sum := 0
	for _, one := range all[:n] {
		sum += one
	}
	f.sorted = all
	return sum
}

// spotsAway is, per class and spot, what it costs to move a session of the class there: from
// where one of its kind stands today, the one for which it costs the least.
func (m *model) spotsAway() []int {
	away := make([]int, len(m.classes)*len(m.spots))
	for c := range m.classes {
		for p := range m.spots {
			least := -1
			for q, n := range m.classes[c].today {
				if n == 0 {
					continue
				}
				if cost := m.moving(c, q, p); least < 0 || cost < least {
					least = cost
				}
			}
			away[c*len(m.spots)+p] = least
		}
	}
	return away
}

// moving is what it costs to move a session of a class from a spot to another one.
func (m *model) moving(c, from, to int) int {
	k, a, b := &m.classes[c].movable, &m.spots[from].at, &m.spots[to].at
	switch {
	case from == to:
		return 0
	case a.Day == b.Day:
		return k.part*half + oneMove
	}
	n := k.day
	if a.Slot != b.Slot {
		n += ofPartToo
	}
	if k.keeps[a.Day] && !k.keeps[b.Day] {
		n += k.off
	}
	return n*half + oneMove
}

// unreached is what it costs to move to a day on which a class may stand nowhere else than
// today: it does not come to that.
const unreached = 1 << 50

// daysAway is the same of days: the least of the spots where the class may stand.
func (m *model) daysAway(spots []int, may []spotSet) []int {
	days := len(m.limit)
	away := make([]int, len(m.classes)*days)
	for i := range away {
		away[i] = unreached
	}
	for c := range m.classes {
		for p := range m.spots {
			if !may[c].has(p) {
				continue
			}
			at := &away[c*days+m.spots[p].day]
			if cost := spots[c*len(m.spots)+p]; cost > 0 {
				*at = min(*at, cost)
			}
		}
	}
	return away
}
