package solver

import (
	"cmp"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// branch finds the class to place next, and the order of its choices. It reports
// whether there may be something better below.
func (bd *bounder) branch(l *level) bool {
	if !bd.relaxation.active() {
		l.atLeast = l.atLeast.Worse(bd.relaxation.with(l.crossing))
	}
	constant := bd.constant.Plus(l.grown)
	now := l.sum.Plus(constant)
	open, ok := bd.findDomains(l, constant)
	if !ok {
		return false
	}
	bd.additions.reset()
	bd.staying.homes = bd.staying.homes[:0]
	if l.phase == overDays && !bd.seating.seat(l, &bd.domains, bd.relaxation.active(), now, bd.additions.seat) {
		return false
	}
	preference := bd.chooseClass(l, now)
	others := bd.additions.beside(l.class)
	for i := range l.order {
		l.order[i].score = l.order[i].score.Plus(others)
	}
	l.bound = now.Plus(bd.additions.sum())
	l.bound.Preference = l.preference + preference
	if !bd.cutoff.passes(l.bound, &l.atLeast) {
		return false
	}
	if best := bd.cutoff.ofRules(); bd.cutoff.set && ofRules(l.bound).Worse(l.atLeast) == best {
		moves := bd.staying.fewestMoves(func(a, b *home) bool { return bd.clash(l, a, b, constant, best) })
		l.bound.Preference += moves * (bd.preferenceOf(l).move - bd.staying.maxPreference())
		if !bd.cutoff.passes(l.bound, &l.atLeast) {
			return false
		}
	}
	if !bd.canRest(l, &open) {
		return false
	}
	bd.addFloors(l)
	if !bd.cutoff.passes(l.bound, &l.atLeast) {
		return false
	}
	if l.phase == overDays {
		bd.recall(l)
	}
	bd.rank(l)
	return true
}

// chooseClass chooses the class with the fewest choices for its clashes. It returns
// the least that all sessions that are left add to the preference.
func (bd *bounder) chooseClass(l *level, now rule.Score) int {
	f := bd.preferenceOf(l)
	sum, apart := 0, 0
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
		bd.additions.note(c, left, choices, bd.on(l), now, k.small, k.week-bd.m.task.From)
		bd.staying.note(f, c, left, choices)
		mine := f.least(c, choices, left, 0)
		sum += mine
		if bd.cutoff.ties == 0 {
			apart += f.least(c, choices, left, sameDay)
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
	l.others += sum
	if left := int(l.left[l.class]); left > 1 {
		l.others += f.least(l.class, choices, left-1, 0)
	}
	if bd.cutoff.ties == 0 {
		sum = max(sum, apart+f.crowding(l.left, &l.rest))
	}
	return sum
}

// rank puts the choices of a level in order, the most promising first, when all
// that is known of them is. Those no worse than what is certain are all the same.
func (bd *bounder) rank(l *level) {
	planner.Sort(l.order, func(a, b choice) int {
		return cmp.Or(a.preference-b.preference, a.score.Compare(b.score), int(a.place-b.place))
	})
	adds := l.adds[l.class*bd.on(l).places:]
	for i := range l.order {
		ch := &l.order[i]
		ch.score = ch.score.Worse(l.atLeast)
		if head := adds[ch.place]; head != 0 && !bd.relaxation.active() {
			x := l.tally
			if bd.adder.addList(&x, head); x.crossing != l.crossing {
				ch.score = ch.score.Worse(bd.relaxation.with(x.crossing))
			}
		}
	}
	planner.Sort(l.order, func(a, b choice) int { return a.score.Compare(b.score) })
}

// recall looks up what is known of the rest of a level.
func (bd *bounder) recall(l *level) {
	relaxed := bd.relaxation.active()
	if l.total < minLeft || !relaxed && !bd.dayCosts.independent(l.left) {
		return
	}
	bd.memo.signDays(l, bd.domains.better, relaxed)
	if relaxed {
		l.order = bd.memo.dedupe(l.order)
	}
	l.key = bd.memo.sign(l.key, l)
	rest, ok := bd.memo.lookup(l.key)
	if !ok {
		return
	}
	least := rest.Plus(l.sum)
	if bd.cutoff.set && least.Compare(bd.cutoff.ofRules()) > 0 {
		least = bd.cutoff.ofRules() // choices that are no better were not looked at
	}
	if least.Compare(l.atLeast) > 0 {
		l.atLeast = least
	}
	if !bd.cutoff.passes(l.bound, &l.atLeast) {
		l.order, l.key = l.order[:0], l.key[:0]
	}
}

// remember keeps what was proved of a level that is done.
func (bd *bounder) remember(l *level) {
	if len(l.key) == 0 {
		return
	}
	least := bd.cutoff.ofRules()
	if l.any && l.low.Better(least) {
		least = l.low
	}
	bd.memo.store(l.key, least.Minus(l.sum))
}
