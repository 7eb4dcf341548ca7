package solver

// step looks at one choice of the level that the search is at. It reports whether
// all are done.
func (t *tree) step() (done bool) {
	l := &t.levels[t.depth]
	if l.next == len(l.order) {
		t.remember(l)
		if t.depth == t.base {
			return true
		}
		t.ascend(l)
		return false
	}
	ch := l.order[l.next]
	l.next++
	if !t.cutoff.passes(l, l.bound) || !t.cutoff.beaten(ch.score) {
		t.skip(l)
	} else {
		t.descend(l, ch)
	}
	return false
}

// skip goes to the next choice of a level that is still worth it.
func (t *tree) skip(l *level) {
	if !t.cutoff.passes(l, l.bound) {
		l.next = len(l.order)
	}
	for l.next < len(l.order) && !t.cutoff.beaten(l.order[l.next].score) {
		l.next++
	}
}

// descend takes a choice.
func (t *tree) descend(l *level, ch choice) {
	t.adder.lists.cells = t.adder.lists.cells[:l.cells]
	t.depth++
	d := &t.levels[t.depth]
	d.allocate(t.m)
	d.goOnFrom(l)
	switch {
	case l.class == aRestDay:
		t.fixRestDay(d, ch.place)
	case l.class == theSpots:
		t.goOnToSpots(d)
	case l.class == aDay:
		t.layDay(d, int(ch.place))
	case l.class == theSlots:
		t.slotDay(d, int(ch.place))
	default:
		t.place(d, l.class, int(ch.place))
	}
	d.cells = len(t.adder.lists.cells)
	t.enter()
}

// place places one session of a class.
func (t *tree) place(d *level, c, p int) {
	d.total--
	if t.weighs() {
		d.preference += t.preferenceOf(d).of(c, p, &d.rest)
	}
	t.adder.addList(&d.tally, d.adds[c*t.on(d).places+p])
	d.left[c]--
	if d.phase == overDays {
		t.days.put(c, p)
		d.noteDay(t.dayCosts, c, p, t.relaxation.active())
		return
	}
	t.spots.put(c, p)
	d.noteSpot(t.costs, t.adder.lists, c, p)
}

// ascend goes back to the level above. If that one placed a session, all weeks
// with one of its class there were seen.
func (t *tree) ascend(l *level) {
	t.depth--
	up := &t.levels[t.depth]
	if l.phase == overDays && l.any && (!up.any || l.low.Better(up.low)) {
		up.any, up.low = true, l.low
	}
	t.adder.lists.cells = t.adder.lists.cells[:up.cells]
	switch up.class {
	case aDay:
		t.clearDay(up)
	case theSlots:
		t.clearSlots(up)
	}
	if up.class < 0 {
		return
	}
	p := int(up.order[up.next-1].place)
	t.days.take(up.class, p)
	up.days[up.class] &^= 1 << p
}

// enter looks at the level that the search has come to: it is a leaf, or it has
// no better week below it, or it is branched on.
func (t *tree) enter() {
	*t.nodes++
	l := &t.levels[t.depth]
	l.order, l.next, l.others, l.peace = l.order[:0], 0, 0, 0
	if l.fixed < t.m.weeks() {
		t.branchRestDay(l)
		return
	}
	if l.phase == overRestDays {
		t.goOnToDays(l)
	}
	if !t.datesAreKnown(l) {
		return
	}
	switch {
	case l.phase == overSpots && l.day < len(t.m.limit):
		if !t.branchSlots(l) {
			l.order = l.order[:0]
		}
	case l.phase == overDays && !t.relaxation.active() && l.day < len(t.m.limit):
		if !t.branchDay(l) {
			l.order = l.order[:0]
		}
	case l.total > 0:
		if !t.branch(l) {
			l.order = l.order[:0]
		}
	case t.relaxation.active():
		t.foundRelaxed(l)
	case l.phase == overDays:
		t.foundDays(l)
	default:
		t.leaf(l)
	}
}
