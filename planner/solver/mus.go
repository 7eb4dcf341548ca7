package solver

// mus searches for a minimal unsatisfiable subset of some constraints, then for a
// smallest one. It asks questions: can some constraints be had together when all
// others are given up? Who answers them is nothing to it.
//
// It finds a conflict: constraints that cannot all be had even when all others are
// given up. It begins with all of them and leaves out one after the other. Where
// the rest still cannot be had, the constraint had no part in the conflict and
// stays out; where it can, it is needed. What remains is a conflict of which no
// part is one.
//
// There may be another one with fewer constraints. Each "it can be had" is about
// some that are together in a clean week. So each conflict has one of those that
// were left out (a correction). Take a smallest set that has one of each
// correction: all smaller sets miss one, so they can be had. If it is as large as
// the conflict at hand, that conflict is a smallest one. If not, it is asked
// about, with as much beside it as does not complete a known conflict: a smallest
// set is given up that has one of each of them. Either that can be had, which is a
// correction that the set misses. Or it is a conflict, and leaving out makes a new
// one of it that is minimal. Both lists grow by something new each time, so it
// ends.
type mus struct {
	all  int           // constraints, the least important first
	kept constraintSet // those that are asked about

	core     constraintSet // a conflict that is being reduced
	needed   constraintSet // what must stay of it
	reducing bool          // it is
	sure     bool          // every question about it was answered

	best        constraintSet // the smallest conflict so far,
	found       bool          // if there is one
	minimal     bool          // all questions about the best one were answered
	conflicts   []constraintSet
	corrections []constraintSet
}

// reduce begins to leave out what a conflict does not need.
func (m *mus) reduce(conflict constraintSet) {
	m.core, m.needed, m.reducing, m.sure = conflict, 0, true, true
}

// conflict is the smallest one so far, or the one that is being reduced.
func (m *mus) conflict() constraintSet {
	if m.found {
		return m.best
	}
	return m.core
}

// askNeeded asks whether the conflict that is being reduced needs a constraint. It
// asks nothing when that is known of all, or there is no time.
func (m *mus) askNeeded(inTime bool) (asks bool) {
	if !m.reducing {
		return false
	}
	left := m.core &^ m.needed
	if left != 0 && inTime {
		m.kept = m.core &^ (1 << left.first())
		return true
	}
	m.reducing, m.sure = false, m.sure && left == 0
	m.conflicts = addMinimal(m.conflicts, m.core)
	if !m.found || m.core.size() < m.best.size() {
		m.best, m.found, m.minimal = m.core, true, m.sure
	}
	return false
}

// askSmaller asks about a conflict of fewer constraints. It asks nothing when there
// is none, or it would take too long to find one.
func (m *mus) askSmaller(inTime bool) (asks, smallest bool) {
	hit, found, sure := smallestHittingSet(m.corrections, m.best.size()-1)
	if !found || !inTime {
		return false, !found && sure
	}
	var rest []constraintSet
	for _, c := range m.conflicts {
		rest = append(rest, c&^hit)
	}
	out, found, _ := smallestHittingSet(rest, maxConstraints)
	m.kept = full(m.all) &^ out
	return found, false
}

// answer reports whether the constraints that were asked about can be had, and whether
// that is sure. It is given up when nobody knows and nothing is being reduced:
// there may be a smaller conflict then.
func (m *mus) answer(can, sure bool) (givenUp bool) {
	switch {
	case can:
		m.corrections = addMinimal(m.corrections, full(m.all)&^m.kept)
		m.needed |= m.core &^ m.kept
	case sure && m.reducing:
		m.core = m.kept
	case sure:
		m.reduce(m.kept)
	case m.reducing:
		m.needed |= m.core &^ m.kept
		m.sure = false
	default:
		return true
	}
	return false
}
