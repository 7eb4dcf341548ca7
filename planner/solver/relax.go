package solver

import "hardeasy/planner/rule"

// relax begins to look for a week's bound, or for the best arrangement when all
// weeks have theirs.
func (t *tree) relax(w int) {
	root, r := &t.levels[0], &t.relaxation
	if w == t.m.weeks() {
		r.week, t.adder.relaxed = noWeek, false
		r.bound = t.constant.Plus(root.sum).Minus(root.crossing)
		for _, b := range r.bounds {
			r.bound = r.bound.Plus(b)
		}
		root.atLeast = r.bound
		t.depth, t.base = 0, 0
		t.cutAtIncumbent()
		t.enter()
		return
	}
	r.week, r.ignored, t.adder.relaxed = w, r.ignored[:0], true
	t.depth, t.base = 1, 1
	l := &t.levels[1]
	l.allocate(t.m)
	l.goOnFrom(root)
	l.total = 0
	for c := range l.left {
		if t.m.classes[c].week-t.m.task.From != w {
			l.left[c] = 0
		}
		l.total += int(l.left[c])
	}
	l.fixed, l.phase = w, overRestDays
	l.sum, l.crossing = l.sum.Minus(l.crossing), rule.Score{}
	t.cutoff.set = t.best.found
	t.cutoff.score = asRules(t.best.score).Minus(root.crossing)
	for _, b := range r.bounds {
		t.cutoff.score = t.cutoff.score.Minus(b)
	}
	t.enter()
}

// relaxed keeps the bound that was found, and goes on. Where something was left
// out the week is relaxed once more, with it.
func (t *tree) relaxed() {
	root, r := &t.levels[0], &t.relaxation
	again := r.tighten()
	if root.crossing = t.adder.crossingOf(root.placed); again {
		t.relax(r.week)
		return
	}
	r.bounds = append(r.bounds, t.cutoff.score.Minus(t.constant).Minus(root.sum.Minus(root.crossing)))
	t.relax(r.week + 1)
}
