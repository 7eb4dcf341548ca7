package solver

import "hardeasy/planner/rule"

// tree is the branch and bound: a depth-first search whose levels stand in one
// stack. It fixes the rest days of the weeks, then gives sessions days, and last
// spots on those days.
type tree struct {
	bounder
	best *incumbent

	levels      []level      // the first is the root
	depth, base int          // of the level that is looked at, and of the one where the search began
	slotted     []slottedDay // per day
	nodes       *int         // that were looked at, also by others
}

// newTree begins where a root leaves off.
func newTree(root *level, best *incumbent, bd bounder, nodes *int) *tree {
	t := &tree{bounder: bd, best: best, nodes: nodes, levels: make([]level, 2*len(bd.m.sessions)+15*bd.m.weeks()+3)}
	t.levels[0] = *root
	t.levels[0].cells = len(bd.adder.lists.cells)
	t.outlook.slots = t.leastInSlots
	return t
}

// cutAtIncumbent looks for what is better than the incumbent.
func (t *tree) cutAtIncumbent() { t.cutoff.score, t.cutoff.set = t.best.score, t.best.found }

// canPause reports whether the search for the best arrangement is at a level at which
// another improvement may come in between.
func (t *tree) canPause() bool {
	return !t.relaxation.active() && t.levels[t.depth].phase != overSpots
}

// lowest is the best that may still be found: that of the incumbent, or of the
// most promising branch that was not followed to its end.
func (t *tree) lowest(low rule.Score, found bool) rule.Score {
	for d := 0; d <= t.depth; d++ {
		l := &t.levels[d]
		for _, ch := range l.order[min(max(0, l.next-1), len(l.order)):] {
			b := ch.score.Worse(l.atLeast)
			if !found && d == 0 || b.Better(low) {
				low = b
			}
		}
	}
	return low
}
