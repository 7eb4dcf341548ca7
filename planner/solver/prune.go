package solver

import "hardeasy/planner/rule"

// prune takes from the root the spots at which a session alone, with what stays
// in its place, already makes for a worse week than the incumbent. Closed slots in
// which sessions stand today are mostly such.
func prune(m *model, root *level, a *adder, constant rule.Score, best *incumbent, away []int) {
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
			x := root.tally
			a.addList(&x, root.adds[c*len(m.spots)+p])
			least := x.sum.Plus(constant)
			on.put(c, p)
			root.left[c]--
			partial.ofSpots(on, root.left, anyDay)
			partial.addBound(&least, k.week, a)
			root.left[c]++
			on.take(c, p)
			least.Preference = away[c*len(m.spots)+p]
			if best.score.Better(least) {
				root.may[c].drop(p)
			}
		}
	}
}
