package solver

import (
	"slices"

	"hardeasy/planner/rule"
)

// tree is the branch and bound: a depth-first search whose levels stand in one
// stack. It fixes the rest days of the weeks, then gives sessions days, and last
// spots on those days.
type tree struct {
	m        *model
	constant rule.Score // what the rules report wherever the sessions stand
	costs    *costs
	dayCosts *dayCosts
	adder    *adder
	spots    *placement
	days     *dayPlacement
	likes    [2]*preference // of spots, of days
	rules    assignment
	best     *incumbent

	cutoff     cutoff
	relaxation relaxation
	memo       memo
	domains    domains
	seating    seating
	additions  disjointSum
	staying    staying
	degree     []int // per class: how much it clashes with others

	levels      []level
	depth, base int // of the level that is looked at, and of the one where the search began
	nodes       int
}

// on is what a level's sessions take of its places.
func (t *tree) on(l *level) *occupancy {
	if l.phase == overDays {
		return &t.days.occupancy
	}
	return &t.spots.occupancy
}

func (t *tree) likesOf(l *level) *preference { return t.likes[asInt(l.phase == overDays)] }

func (t *tree) cutAtIncumbent() { t.cutoff.score, t.cutoff.set = t.best.score, t.best.found }

// newTree begins where a root leaves off.
func newTree(m *model, root *level, a *adder, constant rule.Score, best *incumbent, spotsAway []int) *tree {
	t := &tree{
		m: m, constant: constant, costs: a.costs, adder: a, best: best, domains: newDomains(len(m.classes)),
		spots: newPlacement(m), days: newDayPlacement(m, root.may), rules: assignment{m: m, rules: best.rules},
		levels: make([]level, 2*len(m.sessions)+m.weeks()+3),
	}
	t.levels[0] = *root
	t.levels[0].accrued = slices.Clone(root.accrued)
	t.dayCosts = newDayCosts(a.costs, a.lists, root.may, root.adds)
	t.likes = [2]*preference{newPreference(m, &t.spots.occupancy, spotsAway), newPreference(m, &t.days.occupancy, m.daysAway(spotsAway, root.may))}
	t.degree = t.dayCosts.degrees()
	t.dayCosts.findLike()
	t.levels[0].cells = len(a.lists.cells)
	t.cutoff.ties = m.unproved()
	t.relaxation = relaxation{m: m, on: t.days, costs: t.dayCosts, week: noWeek}
	t.memo = newMemo(m, t.days, t.dayCosts)
	t.seating = newSeating(m, t.days)
	return t
}

// canPause says that the search for the best arrangement is at a level at which
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
			b := ch.rules.Worse(l.atLeast)
			b.Preference = l.liking
			if !found && d == 0 || b.Better(low) {
				low = b
			}
		}
	}
	return low
}
