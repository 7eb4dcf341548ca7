package solver

import "hardeasy/planner/rule"

// newRoot is the level at which only the sessions stand that stay in their places.
func newRoot(m *model, a *adder) *level {
	k := a.costs
	l := new(level)
	l.allocate(m)
	for w := range l.rest {
		l.rest[w] = undecided
	}
	for c := range m.classes {
		l.may[c] = m.classes[c].may
		if !m.classes[c].fixed {
			l.left[c] = int16(len(m.classes[c].members))
			l.total += len(m.classes[c].members)
		}
	}
	l.place(a, k.outside())
	for c := range m.classes {
		if m.classes[c].fixed {
			continue
		}
		for p := range m.spots {
			if l.may[c].has(p) {
				a.lists.prepend(&l.adds[c*len(m.spots)+p], k.single(c, p))
			}
		}
	}
	for c := range m.classes {
		if m.classes[c].fixed {
			l.fix(m, a, c)
		}
	}
	l.cells = len(a.lists.cells)
	return l
}

// fix places a session that stays, beside those before it.
func (l *level) fix(m *model, a *adder, c int) {
	k, p := a.costs, m.homeOf(c)
	l.place(a, k.single(c, p))
	for d := range m.classes[:c] {
		if m.classes[d].fixed {
			l.place(a, k.pair(d, m.homeOf(d), c, p))
		}
	}
	l.noteSpot(k, a.lists, c, p)
}

// place adds what stands for good.
func (l *level) place(a *adder, list []penalty) {
	a.addEach(&l.tally, list)
	l.placed = append(l.placed, list...)
}

// constantOf is what the rules report wherever the sessions stand.
func constantOf(m *model, a *adder, rules *rule.Partial) rule.Score {
	var verdicts []rule.Verdict
	placed := newPlacement(m).items(nil)
	for _, w := range [...]int{m.task.From - 1, m.task.To + 1} {
		if a.costs.judged(w) {
			verdicts = rules.Bounds(verdicts, w, placed, &rule.Unplaced{})
		}
	}
	sum := a.flat(rules.Constant())
	for _, v := range verdicts {
		a.charge(&sum, v.Severity, v.Weight)
	}
	return sum
}
