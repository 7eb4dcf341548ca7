package solver

import "hardeasy/planner/rule"

// A query is a search that is only asked whether there is an arrangement with fewer
// errors and warnings than a limit. It looks at nothing that is not below its limit,
// and ends with the first arrangement that is.

// chunk is how many nodes are looked at between two looks at what was found,
// so that the answer does not depend on how the work is cut into slices.
const chunk = 64

// newQuery asks for an arrangement below a limit. Only errors and warnings count.
func newQuery(t Task, limit rule.Score) (*Search, error) {
	s, err := newFewest(t)
	if err == nil && !(s.best.found && s.best.score.Better(limit)) {
		s.done = s.done || s.hopeless(limit)
		limit.Preference = noArrangement
		s.best.found, s.best.score = true, limit
		if s.tree != nil && !s.tree.relaxation.active() {
			s.tree.cutAtIncumbent()
		}
	}
	return s, err
}

// noArrangement is the preference of a limit: no arrangement is as good as that.
const noArrangement = -1

// below reports whether an arrangement below the limit of newQuery was found.
func (s *Search) below() bool { return s.best.found && s.best.score.Preference > noArrangement }

// hopeless reports whether too much is reported already of what stays in its place.
func (s *Search) hopeless(limit rule.Score) bool {
	sum := s.constant.Plus(s.root.sum)
	partial := assignment{m: s.m, rules: s.rules}
	partial.ofSpots(newPlacement(s.m), s.root.left, make([]uint8, len(s.m.classes)))
	for w := s.m.task.From; w <= s.m.task.To; w++ {
		partial.addBound(&sum, w, s.adder)
	}
	return !sum.Better(limit)
}

// newFewest looks for the fewest errors, then the fewest warnings, and for nothing
// else.
func newFewest(t Task) (*Search, error) {
	t.Fewest = true
	s, err := New(t)
	if err == nil {
		s.ties = 62 // all of the preference only decides between equals
		if s.tree != nil {
			s.tree.cutoff.ties = s.ties
		}
	}
	return s, err
}

// run goes on with a search for up to so many nodes. It reports whether there is an
// answer: the search is done, or most nodes are spent, or for a query the first
// arrangement below its limit is found.
func (s *Search) run(nodes, most int, isQuery bool) (used int, answered bool) {
	for used < nodes && !answered {
		was := s.nodes
		s.Step(min(nodes-used, chunk-was%chunk, max(1, most-was)))
		used += max(1, s.nodes-was)
		answered = s.done || s.nodes >= most || isQuery && s.nodes%chunk == 0 && s.below()
	}
	return used, answered
}

// QueryProgress is how far work has come that asks many searches.
type QueryProgress struct {
	Stage  Stage
	At, Of int  // which of its stage's questions is asked; 0 where nobody knows how many there will be
	Asked  int  // searches that were begun
	Nodes  int  // of all searches
	Found  bool // there is an answer, perhaps not the best one
}

// Stage is what the work is about.
type Stage uint8

// An Explainer goes through the first four, a Room through the others.
const (
	Judging    Stage = iota // how good can the week be?
	Reducing                // which constraints have no part in the conflict?
	Minimizing              // is there a conflict of fewer constraints?
	Measuring               // what does it buy to give up each of them?
	Placing                 // does all find room?
	Postponing              // does it when one session goes to another week?
	Dropping                // which ones have to go?
	Restoring               // may some of those stay, or go to another week?
	Settling                // which are the fewest moves?
)
