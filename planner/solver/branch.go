package solver

import (
	"cmp"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// branch finds the class to place next, and the order of its choices. It says
// whether there may be something better below.
func (t *tree) branch(l *level) bool {
	if !t.relaxation.active() {
		l.atLeast = l.atLeast.Worse(t.relaxation.with(l.crossing))
	}
	constant := t.constant.Plus(l.grown)
	now := l.sum.Plus(constant)
	open, ok := t.findDomains(l, constant)
	if !ok {
		return false
	}
	t.additions.all, t.staying.homes = t.additions.all[:0], t.staying.homes[:0]
	if l.phase == overDays && !t.seating.seat(l, &t.domains, t.relaxation.active(), now, t.adder.lists, &t.additions) {
		return false
	}
	likes := t.chooseClass(l, now)
	t.additions.lookAhead(l.class, l.order, t.adder.lists, l.adds[l.class*t.on(l).places:])
	more, _ := t.additions.sum(besideNone)
	l.bound = now.Plus(more)
	l.bound.Preference = l.liking + likes
	if !t.cutoff.passes(l.bound, &l.atLeast) {
		return false
	}
	if best := t.cutoff.rules(); t.cutoff.set && without(l.bound).Worse(l.atLeast) == best {
		likes := t.likesOf(l)
		moves := t.staying.fewestMoves(func(a, b *home) bool { return t.clash(l, a, b, constant, best) })
		l.bound.Preference += moves * (likes.move - t.staying.mostLiked())
		if !t.cutoff.passes(l.bound, &l.atLeast) {
			return false
		}
	}
	if !t.canRest(l, &open) {
		return false
	}
	t.addFloors(l)
	if !t.cutoff.passes(l.bound, &l.atLeast) {
		return false
	}
	if l.phase == overDays {
		t.recall(l)
	}
	t.rank(l)
	return true
}

// chooseClass chooses the class with the fewest choices for its clashes, and says
// what all that are left add to the preference at least.
func (t *tree) chooseClass(l *level, now rule.Score) int {
	f := t.likesOf(l)
	likes, own := 0, 0
	fewest := 1 << 30
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		choices := t.domains.choices[c]
		if left > 1 { // else only the best one matters yet
			planner.Sort(choices, choice.compare)
		} else {
			bestFirst(choices)
		}
		t.additions.all = append(t.additions.all, t.additionOf(l, c, now))
		t.staying.note(f, c, left, choices)
		mine := f.least(c, choices, left, 0)
		likes += mine
		if t.cutoff.ties == 0 {
			own += f.least(c, choices, left, sameDay)
		}
		n := len(choices) - left
		if n > 0 {
			n = 1000 * (n + 1) / (t.degree[c] + 1) // few places and many clashes come first
		}
		if n < fewest {
			fewest, l.class, l.others = n, c, -mine
		}
	}
	choices := t.domains.choices[l.class]
	l.order = append(l.order, choices...)
	l.others += likes
	if left := int(l.left[l.class]); left > 1 {
		l.others += f.least(l.class, choices, left-1, 0)
	}
	if t.cutoff.ties == 0 {
		likes = max(likes, own+f.crowding(l.left, &l.rest))
	}
	return likes
}

// rank puts the choices of a level in order, the most promising first, when all
// that is known of them is. Those no worse than what is certain are all the same.
func (t *tree) rank(l *level) {
	planner.Sort(l.order, func(a, b choice) int {
		return cmp.Or(a.like-b.like, a.rules.Compare(b.rules), int(a.place-b.place))
	})
	adds := l.adds[l.class*t.on(l).places:]
	for i := range l.order {
		ch := &l.order[i]
		ch.rules = ch.rules.Worse(l.atLeast)
		if head := adds[ch.place]; head != 0 && !t.relaxation.active() {
			x := t.adder.begin(&l.tally, rule.Score{})
			if t.adder.tryList(&l.tally, &x, head); x.crossing != l.crossing {
				ch.rules = ch.rules.Worse(t.relaxation.with(x.crossing))
			}
		}
	}
	planner.Sort(l.order, func(a, b choice) int { return a.rules.Compare(b.rules) })
}

// recall looks up what is known of the rest of a level.
func (t *tree) recall(l *level) {
	relaxed := t.relaxation.active()
	if l.total < minLeft || !relaxed && !t.dayCosts.independent(l.left) {
		return
	}
	t.memo.signDays(l, t.domains.better, relaxed)
	if relaxed {
		l.order = t.memo.dedupe(l.order)
	}
	l.key = t.memo.sign(l.key, l)
	least, ok := t.memo.lookup(l.key)
	if !ok {
		return
	}
	if t.cutoff.set && least.Compare(t.cutoff.rules()) > 0 {
		least = t.cutoff.rules() // choices that are no better were not looked at
	}
	if least.Compare(l.atLeast) > 0 {
		l.atLeast = least
	}
	if !t.cutoff.passes(l.bound, &l.atLeast) {
		l.order, l.key = l.order[:0], l.key[:0]
	}
}

// remember keeps what was proved of a level that is done.
func (t *tree) remember(l *level) {
	if len(l.key) == 0 {
		return
	}
	least := t.cutoff.rules()
	if l.any && l.low.Better(least) {
		least = l.low
	}
	t.memo.store(l.key, least)
}
