package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// slottedDay is a day whose sessions get their slots, once all sessions have days. The ways to
// do that are listed; what the days after it cost at least is known by dynamic programming,
// from the last day to the first, as in the outlook.
type slottedDay struct {
	list  []int    // the classes of the sessions that are to be slotted there
	ways  [][]int  // their spots
	order []packed // per way: what rules say of the order in it, beyond the best way
	after []packed // per way: what the days after it cost at least
}

// beginSlots lists what the days can do, for a level at which all sessions have days.
func (t *tree) beginSlots(l *level) {
	n := len(t.m.limit)
	if t.slotted == nil {
		t.slotted = make([]slottedDay, n)
	}
	for d := range t.slotted {
		x := &t.slotted[d]
		if x.find(t, d); len(x.list) > 0 && len(x.ways) == 0 {
			l.day = d // what cannot be is found out at once
			return
		}
	}
	l.orders = t.findOrders()
	t.findAfter(&l.rest)
	l.day = 0
	t.skipSlots(l)
}

// find lists the ways to slot what a day holds.
func (x *slottedDay) find(t *tree, d int) {
	x.list, x.ways = x.list[:0], x.ways[:0]
	for c := range t.m.classes {
		if !t.m.classes[c].fixed {
			for range t.days.at[c*t.days.places+d] {
				x.list = append(x.list, c)
			}
		}
	}
	if len(x.list) > 0 {
		x.try(t, d, make([]int, 0, len(x.list)))
	}
}

// try goes on with a way. Of sessions that are alike the first has the earliest spot.
func (x *slottedDay) try(t *tree, d int, way []int) {
	i := len(way)
	if i == len(x.list) {
		x.ways = append(x.ways, append([]int(nil), way...))
		return
	}
	c, from := x.list[i], t.days.first[d]
	if i > 0 && x.list[i-1] == c {
		from = way[i-1]
	}
	for p := from; p < len(t.m.spots) && t.m.spots[p].day == d; p++ {
		if t.levels[0].may[c].has(p) && t.spots.at[c*t.spots.places+p] < t.spots.most[c*t.spots.places+p] && t.spots.fits(c, p) {
			t.spots.put(c, p)
			x.try(t, d, append(way, p))
			t.spots.take(c, p)
		}
	}
}

// findOrders asks the rules that look at the order of a day's sessions. They count each day
// for itself: so whatever the other days do, the difference between two ways is the same. It
// returns what they say of the best ways.
func (t *tree) findOrders() packed {
	days := t.slotted
	for d := range days {
		if len(days[d].list) > 0 {
			days[d].put(t.spots, 0)
		}
	}
	first := t.saidOfOrder()
	sum := first
	for d := range days {
		x := &days[d]
		x.order = append(x.order[:0], make([]packed, len(x.ways))...)
		if t.days.load[d].bigs < 2 || len(x.ways) < 2 {
			continue
		}
		x.take(t.spots, 0)
		for i := 1; i < len(x.ways); i++ {
			x.put(t.spots, i)
			x.order[i] = t.saidOfOrder().minus(first)
			x.take(t.spots, i)
		}
		x.put(t.spots, 0)
		least := least(x.order)
		for i := range x.order {
			x.order[i] = x.order[i].minus(least)
		}
		sum = sum.plus(least)
	}
	for d := range days {
		if len(days[d].list) > 0 {
			days[d].take(t.spots, 0)
		}
	}
	return sum
}

// saidOfOrder is what rules say of the order of sessions that all have their spots.
func (t *tree) saidOfOrder() packed {
	if t.m.spillsDays {
		return packed{} // the days do depend on each other
	}
	t.partial.placed = t.spots.items(t.partial.placed[:0])
	var sum rule.Score
	for w := t.m.task.From - 1; w <= t.m.task.To+1; w++ {
		if t.costs.judged(w) {
			t.partial.eachOrder(w, func(v rule.Verdict) bool {
				t.adder.charge(&sum, v.Severity, v.Weight)
				return true
			})
		}
	}
	return pack(sum)
}

// put slots a day in one of its ways, take takes it back.
func (x *slottedDay) put(on *placement, i int) {
	for j, c := range x.list {
		on.put(c, x.ways[i][j])
	}
}

func (x *slottedDay) take(on *placement, i int) {
	for j, c := range x.list {
		on.take(c, x.ways[i][j])
	}
}

// findAfter finds what the days after each one cost at least. What sessions of a date cost
// for sharing it is known: the dates are.
func (t *tree) findAfter(rest *restDays) {
	var next []packed // what the day after costs, with all behind it
	for d := len(t.slotted) - 1; d >= 0; d-- {
		x := &t.slotted[d]
		x.after = x.after[:0]
		if len(x.list) == 0 {
			next = append(next[:0], least(next))
			continue
		}
		for _, way := range x.ways {
			x.after = append(x.after, t.meetSlots(x.list, way, d, next))
		}
		piles := packed{cost: t.piles(x.list, t.spots.load[d], rest.free(d/7))}
		next = next[:0]
		for i, way := range x.ways {
			next = append(next, t.aloneInSlots(x.list, way).plus(piles).plus(x.order[i]).plus(x.after[i]))
		}
	}
}

// least is the least of some numbers, or nothing.
func least(list []packed) (is packed) {
	for i, p := range list {
		if i == 0 || p.less(is) {
			is = p
		}
	}
	return is
}

// meetSlots is what the days after a day cost at least, which is slotted in a way.
func (t *tree) meetSlots(list, way []int, d int, next []packed) (is packed) {
	if d+1 == len(t.slotted) || len(t.slotted[d+1].list) == 0 {
		return least(next)
	}
	after := &t.slotted[d+1]
	for j, other := range after.ways {
		sum := next[j]
		for i, c := range list {
			for k, e := range after.list {
				if pair := t.costs.pair(c, way[i], e, other[k]); len(pair) > 0 {
					var x tally
					t.adder.addEach(&x, pair)
					sum = sum.plus(pack(x.sum))
				}
			}
		}
		if j == 0 || sum.less(is) {
			is = sum
		}
	}
	return is
}

// aloneInSlots is what a day costs that is slotted in a way, beside what stays.
func (t *tree) aloneInSlots(list, way []int) packed {
	var x tally
	away := t.priceSlots(&x, list, way, t.levels[0].adds)
	return pack(with(x.sum, away))
}

// priceSlots adds to a tally what a day costs that is slotted in a way, by the lists of
// penalties that the classes have, and by what it says to itself. It returns what the moves
// cost.
func (t *tree) priceSlots(x *tally, list, way []int, lists []int32) (away int) {
	for i, c := range list {
		at, same := c*t.spots.places+way[i], 0
		t.adder.addList(x, lists[at])
		for k, e := range list[:i] {
			t.adder.addEach(x, t.costs.pair(e, way[k], c, way[i]))
			same += asInt(e == c && way[k] == way[i])
		}
		if same >= int(t.spots.today[at]) {
			away += t.preferSpots.awayAt(c, way[i])
		}
	}
	if !t.weighs() {
		return 0
	}
	return away
}

// piles is what the sessions of a day cost for sharing it, however they are slotted.
func (t *tree) piles(list []int, load dayLoad, another bool) int {
	if !t.weighs() {
		return 0
	}
	return t.m.pilesOf(list, load, another)
}

// leastInSlots is the least that sessions cost in the slots of a day.
func (t *tree) leastInSlots(list []int, day int) packed {
	clear(t.paired.is)
	is, x := packed{rules: noWay}, slottedDay{list: list}
	x.try(t, day, make([]int, 0, len(list)))
	for _, way := range x.ways {
		if cost := t.aloneInSlots(list, way); cost.less(is) {
			is = cost
		}
	}
	return is
}

// branchSlots lists how the next day may be slotted, the most promising way first. It reports
// whether there may be something better below.
func (t *tree) branchSlots(l *level) bool {
	l.class = theSlots
	x := &t.slotted[l.day]
	now := t.sure(l)
	piles := t.piles(x.list, t.spots.load[l.day], l.rest.free(l.day/7))
	for i, way := range x.ways {
		is := l.tally
		more := piles + t.priceSlots(&is, x.list, way, l.adds)
		score := now.Plus(with(is.sum.Minus(l.sum), more)).Plus(x.order[i].plus(x.after[i]).score())
		score = score.Worse(with(t.relaxation.with(is.crossing), l.preference+more))
		if t.cutoff.beaten(score) {
			l.order = append(l.order, choice{place: int16(i), score: score})
		}
	}
	if len(l.order) == 0 {
		return false
	}
	planner.Sort(l.order, choice.compare)
	l.bound = l.order[0].score
	open := spotSet{}
	for c := range l.left {
		if l.left[c] == 0 {
			continue
		}
		t.domains.days[c] = t.daysOf(c)
		for i := range open {
			if !t.m.classes[c].small {
				open[i] |= l.may[c][i]
			}
		}
	}
	if !t.canRest(l, &open) {
		return false
	}
	t.addFloors(l)
	return t.cutoff.passes(l, l.bound)
}

// daysOf are the days of its week that a class was given.
func (t *tree) daysOf(c int) (days uint8) {
	from := 7 * (t.m.classes[c].week - t.m.task.From)
	for d := range 7 {
		if t.days.at[c*t.days.places+from+d] > 0 {
			days |= 1 << d
		}
	}
	return days
}

// slotDay slots a day in one of its ways.
func (t *tree) slotDay(l *level, i int) {
	x := &t.slotted[l.day]
	for j, c := range x.list {
		t.place(l, c, x.ways[i][j])
	}
	l.orders = l.orders.plus(x.order[i])
	l.day++
	t.skipSlots(l)
}

// clearSlots takes back what a level slotted.
func (t *tree) clearSlots(l *level) {
	t.slotted[l.day].take(t.spots, int(l.order[l.next-1].place))
}

func (t *tree) skipSlots(l *level) {
	for l.day < len(t.m.limit) && len(t.slotted[l.day].list) == 0 {
		l.day++
	}
}
