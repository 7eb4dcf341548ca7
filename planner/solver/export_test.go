package solver

import "hardeasy/planner/rule"

// ForgetAll has a search prove everything anew.
func (s *Search) ForgetAll() {
	for s.tree == nil && !s.Step(1) {
	}
	s.tree.memo.entries = nil
}

// Relaxed is the bound that the relaxation gives, once it is known.
func (s *Search) Relaxed() (rule.Score, bool) {
	if s.tree == nil || s.tree.relaxation.active() {
		return rule.Score{}, false
	}
	return s.tree.relaxation.bound, true
}
