package solver

// ForgetAll has a search prove everything anew.
func (s *Search) ForgetAll() {
	for s.tree == nil && !s.Step(1) {
	}
	s.tree.memo.entries = nil
}
