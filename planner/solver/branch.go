package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// branch finds the class that gets a day next, and the order of its choices. It reports
// whether there may be something better below.
func (bd *bounder) branch(l *level) bool {
	if !bd.relaxation.active() {
		l.atLeast = l.atLeast.Worse(bd.relaxation.with(l.crossing))
	}
	now := bd.sure(l)
	open, ok := bd.findDomains(l, now)
	if !ok {
		return false
	}
	bd.additions.reset()
	if !bd.seating.seat(l, &bd.domains, bd.relaxation.active(), now, bd.additions.seat) {
		return false
	}
	bd.chooseClass(l, now)
	others := bd.additions.beside(l.class)
	for i := range l.order {
		l.order[i].score = l.order[i].score.Plus(others)
	}
	l.bound = now.Plus(bd.additions.sum())
	if !bd.cutoff.passes(l, l.bound) {
		return false
	}
	if !bd.canRest(l, &open) {
		return false
	}
	bd.addFloors(l)
	if !bd.cutoff.passes(l, l.bound) {
		return false
	}
	if bd.relaxation.active() {
		bd.recall(l)
	}
	bd.rank(l)
	return true
}

// chooseClass chooses the class with the fewest choices for its clashes, and finds what all
// sessions that are left add at least.
func (bd *bounder) chooseClass(l *level, now rule.Score) {
	f, weighs := &bd.preferDays, bd.weighs()
	fewest := 1 << 30
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		choices := bd.domains.choices[c]
		if left > 1 { // else only the best one matters yet
			planner.Sort(choices, choice.compare)
		} else {
			bestFirst(choices)
		}
		k := &bd.m.classes[c]
		bd.additions.note(c, left, choices, &bd.days.occupancy, now, k.small, k.week-bd.m.task.From)
		mine := 0
		if weighs {
			mine = f.least(c, choices, left)
			l.peace += mine
		}
		n := len(choices) - left
		if n > 0 {
			n = 1000 * (n + 1) / (bd.degree[c] + 1) // few places and many clashes come first
		}
		if n < fewest {
			fewest, l.class, l.others = n, c, -mine
		}
	}
	choices := bd.domains.choices[l.class]
	l.order = append(l.order, choices...)
	l.others += l.peace
	if left := int(l.left[l.class]); left > 1 && weighs {
		l.others += f.least(l.class, choices, left-1)
	}
}

// rank puts the choices of a level in order, the most promising first, when all
// that is known of them is.
func (bd *bounder) rank(l *level) {
	adds := l.adds[l.class*bd.days.places:]
	for i := range l.order {
		ch := &l.order[i]
		rules := l.atLeast
		if head := adds[ch.place]; head != 0 && !bd.relaxation.active() {
			x := l.tally
			if bd.adder.addList(&x, head); x.crossing != l.crossing {
				rules = rules.Worse(bd.relaxation.with(x.crossing))
			}
		}
		ch.score = ch.score.Worse(with(rules, l.preference+l.others+ch.preference))
	}
	planner.Sort(l.order, choice.compare)
}

// recall looks up what is known of the rest of a relaxed week.
func (bd *bounder) recall(l *level) {
	if l.total < minLeft {
		return
	}
	bd.memo.signDays(l, bd.domains.days)
	l.order = bd.memo.dedupe(l.order)
	l.key = bd.memo.sign(l.key, l)
	rest, ok := bd.memo.lookup(l.key)
	if !ok {
		return
	}
	least := rest.Plus(l.sum)
	if bd.cutoff.set && least.Compare(bd.cutoff.score) > 0 {
		least = bd.cutoff.score // choices that are no better were not looked at
	}
	l.atLeast = l.atLeast.Worse(least)
	if !bd.cutoff.passes(l, l.bound) {
		l.order, l.key = l.order[:0], l.key[:0]
	}
}

// remember keeps what was proved of a level that is done.
func (bd *bounder) remember(l *level) {
	if len(l.key) == 0 {
		return
	}
	least := bd.cutoff.score
	if l.any && l.low.Better(least) {
		least = l.low
	}
	bd.memo.store(l.key, least.Minus(l.sum))
}
