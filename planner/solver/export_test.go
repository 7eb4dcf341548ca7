package solver

// ForgetAll has a search prove everything anew.
func (s *Search) ForgetAll() { s.ledger = nil }
