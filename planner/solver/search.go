package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Search looks for the best arrangement of a task. It is worked on in steps, as
// many as the caller has time for, and has at any time the best so far.
type Search struct {
	m        *model
	rules    *rule.Partial
	adder    *adder
	root     *level
	constant rule.Score
	best     *incumbent
	away     []int // per class and spot, see spotsAway
	ties     int   // bits of the preference that only decide between equals

	improve *improvement
	later   int   // nodes after which it goes on
	tree    *tree // nil until the improvement first ends
	nodes   int   // that were looked at, or whose time the improvement took
	done    bool
}

// New prepares a search.
func New(t Task) (*Search, error) {
	switch {
	case t.From < 0 || t.To < t.From || t.To >= len(t.Plan.Weeks) || t.To-t.From >= MostWeeks:
		return nil, ErrWeeks
	case len(t.Suite) == 0:
		return nil, ErrSuite
	}
	m := newModel(&t)
	rules := rule.NewPartial(t.Suite, m.plan, rule.Within{From: t.From, To: t.To})
	s := &Search{m: m, rules: rules, away: m.spotsAway(), ties: tieBits}
	s.adder = &adder{costs: newCosts(m, rules), lists: newPenaltyLists(), fewest: t.Fewest}
	s.root = newRoot(m, s.adder)
	s.constant = constantOf(m, s.adder, rules)
	s.best = newIncumbent(m, rules, s.adder)
	s.startImproving()
	if s.improve.ended {
		s.startTree()
	}
	return s, nil
}

func (s *Search) startImproving() {
	on := newPlacement(s.m)
	s.improve = &improvement{
		m: s.m, root: s.root, constant: s.constant, costs: s.adder.costs, adder: s.adder, best: s.best,
		on: on, partial: assignment{m: s.m, rules: s.rules},
	}
	s.improve.begin()
}

// startTree begins the branch and bound, when there is something to measure it by.
//
//go:noinline
func (s *Search) startTree() {
	prune(s.m, s.root, s.adder, s.constant, s.best, s.away)
	s.tree = newTree(s.root, s.best, newBounder(s.m, s.root, s.adder, s.constant, s.rules, s.away), &s.nodes)
	s.tree.cutoff.ties = s.ties
	s.tree.relax(0)
}

const (
	changesANode = 2 // changes of the improvement that take the time of a node
	longer       = 4 // times the nodes so far, after which it goes on
)

// Step works on the search until it has looked at so many further nodes, and
// reports whether it is done.
func (s *Search) Step(nodes int) bool {
	for until := s.nodes + nodes; s.nodes < until && !s.done; {
		switch {
		case !s.improve.ended:
			s.improveUntil(until)
		case s.nodes >= s.later && s.tree.canPause() && s.improve.top != nil:
			// The search takes long: perhaps another walk finds something better.
			s.later = longer * s.nodes
			s.improve.again()
		case !s.tree.step():
		case s.tree.relaxation.active():
			s.tree.relaxed()
		default:
			s.done = true
		}
	}
	return s.done
}

// improveUntil goes on with the improvement until it ends or so many nodes are
// spent.
func (s *Search) improveUntil(nodes int) {
	for s.nodes < nodes && !s.improve.ended {
		s.improve.try(changesANode)
		s.nodes++
	}
	if s.tree != nil {
		s.tree.cutAtIncumbent()
	} else if s.improve.ended {
		s.startTree()
		s.later = longer * s.nodes
	}
}

// Answer is the best arrangement so far; ok is false while there is none.
func (s *Search) Answer() (a Answer, ok bool) {
	if !s.best.found {
		return a, false
	}
	m := s.m
	a.Score, a.Plan = s.best.whole, *m.plan
	if s.best.asIs {
		return a, true
	}
	a.Edits, a.Moved = moves(m.plan, s.best.build(s.best.at), m.task.From, m.task.To)
	if next, err := planner.Apply(*m.plan, a.Edits...); err == nil {
		a.Plan = next
	}
	return a, true
}

// Progress says how far the search has come.
func (s *Search) Progress() Progress {
	return Progress{Done: s.done, Proved: s.done, Found: s.best.found, Best: s.best.score, Bound: s.bound(), Nodes: s.nodes}
}

// bound is a score that no arrangement is better than, but for what decides
// between equals.
func (s *Search) bound() rule.Score {
	low := s.best.score
	switch {
	case s.tree == nil || s.tree.relaxation.active():
		low = s.constant.Plus(s.root.sum)
	case !s.done:
		low = s.tree.lowest(low, s.best.found)
	}
	low.Preference = low.Preference >> s.ties << s.ties
	return low
}
