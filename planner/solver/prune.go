package solver

import "hardeasy/planner/rule"

// prune takes from the root the spots at which a session alone, with what stays
// in its place, already makes for a worse week than the incumbent. Closed slots in
// which sessions stand today are mostly such.
func prune(m *model, root *level, a *adder, constant rule.Score, best *incumbent) {
	if !best.found {
		return
	}
	on := newPlacement(m)
	partial := assignment{m: m, rules: best.rules}
	anyDay := make([]uint8, len(m.classes))
	for c := range m.classes {
		k := &m.classes[c]
		if k.fixed {
			continue
		}
		for p := range m.spots {
			if !root.may[c].has(p) {
				continue
			}
			x := a.begin(&root.tally, constant)
			a.tryList(&root.tally, &x, root.adds[c*len(m.spots)+p])
			on.put(c, p)
			root.left[c]--
			partial.ofSpots(on, root.left, anyDay)
			partial.addBound(&x.sum, k.week, a)
			root.left[c]++
			on.take(c, p)
			if ofRules(best.score).Better(x.sum) {
				root.may[c].drop(p)
			}
		}
	}
}
