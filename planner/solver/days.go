package solver

import "hardeasy/planner"

// beginDays begins to lay one day after the other. What comes to nothing together with other
// sessions is not laid so: it finds its days when all others have theirs.
func (t *tree) beginDays(l *level) {
	o := &t.outlook
	o.weighs = t.weighs()
	l.day = 0
	for w := range o.weeks {
		l.sets[w] = o.weeks[w].sets - 1
	}
	t.skipDays(l)
}

// skipDays goes on to the first day for which something is left.
func (t *tree) skipDays(l *level) {
	for l.day < len(t.m.limit) && l.sets[l.day/7] == 0 {
		l.day = l.day/7*7 + 7
	}
}

// branchDay lists what the next day may hold, the most promising first. It reports whether
// there may be something better below.
func (t *tree) branchDay(l *level) bool {
	l.class = aDay
	l.atLeast = l.atLeast.Worse(t.relaxation.with(l.crossing))
	now := t.sure(l).Plus(t.loose(l).score())
	w := l.day / 7
	x := &t.outlook.weeks[w]
	for _, k := range x.parts[l.sets[w]] {
		is := &x.contents[k]
		if !t.mayHold(l, is) {
			continue
		}
		day := l.tally
		preference := t.outlook.price(&day, is, l.day, l.adds, t.days.load[l.day], l.rest.free(w))
		out := t.outlook.of(&l.rest, l.day, l.sets[w]-is.set, int(k))
		if out.rules >= noWay {
			continue
		}
		score := now.Plus(with(day.sum.Minus(l.sum), preference)).Plus(out.plus(x.tight[l.day%7][k]).score())
		if day.crossing != l.crossing {
			score = score.Worse(with(t.relaxation.with(day.crossing), l.preference+preference))
		}
		if t.cutoff.beaten(score) {
			l.order = append(l.order, choice{place: k, score: score})
		}
	}
	if len(l.order) == 0 {
		return false
	}
	planner.Sort(l.order, choice.compare)
	l.bound = l.order[0].score
	t.leaveOpen(l)
	if !t.canRest(l, &t.openDays) {
		return false
	}
	t.addFloors(l)
	return t.cutoff.passes(l, l.bound)
}

// mayHold reports whether the next day may hold a content: there is room, and a day before
// the first rest day has something.
func (t *tree) mayHold(l *level, is *content) bool {
	on, d := t.days, l.day
	if !t.outlook.fits(is, d) {
		return false
	}
	for _, c := range is.list {
		if l.days[c]>>d&1 == 0 {
			return false
		}
	}
	return is.bigs > 0 || on.load[d].bigs > 0 || !l.rest.busy(d/7, d%7, false) || t.looseBigs(l, d/7)
}

// looseBigs reports whether a session that is not small may still come to a day of a week.
func (t *tree) looseBigs(l *level, w int) bool {
	for c := range l.left {
		if k := &t.m.classes[c]; l.left[c] > 0 && !k.small && !t.outlook.laid[c] && k.week-t.m.task.From == w {
			return true
		}
	}
	return false
}

// loose is the least that the sessions add which are not laid day by day.
func (t *tree) loose(l *level) (sum packed) {
	on, weighs := t.days, t.outlook.weighs
	for c := range l.left {
		if l.left[c] == 0 || t.outlook.laid[c] {
			continue
		}
		least := packed{rules: noWay}
		for d := range on.places {
			if l.days[c]>>d&1 == 0 || !on.fits(c, d) {
				continue
			}
			var x tally
			t.adder.addList(&x, l.adds[c*on.places+d])
			if weighs {
				x.sum.Preference = t.preferDays.of(c, d, &l.rest)
			}
			if is := pack(x.sum); is.less(least) {
				least = is
			}
		}
		for range l.left[c] {
			sum = sum.plus(least)
		}
	}
	return sum
}

// leaveOpen notes where all that is left may go.
func (t *tree) leaveOpen(l *level) {
	t.openDays = spotSet{}
	for c := range l.left {
		if l.left[c] == 0 {
			continue
		}
		k := &t.m.classes[c]
		t.domains.days[c] = uint8(l.days[c] >> (7 * (k.week - t.m.task.From)) & (1<<7 - 1))
		for d := range t.days.places {
			if !k.small && l.days[c]>>d&1 == 1 {
				t.openDays.add(d)
			}
		}
	}
}

// layDay lays a day: it holds a content, and the next one is to be laid.
func (t *tree) layDay(l *level, k int) {
	x := &t.outlook.weeks[l.day/7]
	is := &x.contents[k]
	for _, c := range is.list {
		t.place(l, c, l.day)
	}
	for _, c := range x.classes {
		l.days[c] &^= 1 << l.day
	}
	l.sets[l.day/7] -= is.set
	l.tight = l.tight.Plus(x.tight[l.day%7][k].score())
	l.day++
	t.skipDays(l)
}

// clearDay takes back what a level laid.
func (t *tree) clearDay(l *level) {
	is := &t.outlook.weeks[l.day/7].contents[l.order[l.next-1].place]
	for _, c := range is.list {
		t.days.take(c, l.day)
	}
}

// datesAreKnown asks the rules that depend on dates as soon as only small sessions are without
// them, which these rules do not look at. It reports whether there may be something better.
func (t *tree) datesAreKnown(l *level) bool {
	if l.dated || l.phase != overDays || t.relaxation.active() || l.day < len(t.m.limit) || l.total == 0 {
		return true
	}
	for c := range l.left {
		if l.left[c] > 0 && !t.m.classes[c].small {
			return true
		}
	}
	l.dated = true
	l.bound, l.peace = t.sure(l).Plus(t.loose(l).score()), 0
	return t.cutoff.passes(l, l.bound) && t.addDated(l)
}
