package solver

import "hardeasy/planner/rule"

// level is the state of the search at one depth: some sessions stand, and of
// all others it is known what they would add at each spot.
type level struct {
	may     []spotSet // per class: spots that are left for those still to be placed
	left    []int16
	total   int
	heads   []int32 // per class and spot: what the rules would say of it and of those that stand
	heard   []heard // per kind
	sum     rule.Score
	top     rule.Score // the part of sum that comes on top of the ground, see atop
	grown   rule.Score // what bounds of whole weeks say beyond that
	liking  int
	quiet   [MostWeeks]int8 // per week: its first day without a session that is not small
	coarse  bool            // it is about days
	fine    bool            // it is about spots on days that were found
	days    []uint32        // per class: days that are left, when it is about days
	quota   []int8          // per class and day: how many are still to be placed there
	settled int             // weeks of which that is known
	cells   int             // length of the list of cells
	order   []choice
	next    int
	class   int
	bound   rule.Score
	others  int        // the least that the classes which are not branched on add to the preference
	atLeast rule.Score // what the rules say of every week below, as far as is known from elsewhere
	low     rule.Score // the least of the days that were found below
	any     bool       // some were
	key     []byte     // of what is left to be done, empty = see remember
}

// noClass stands where no class is.
const noClass = 1<<8 - 1

// heard is what one kind weighs so far.
type heard struct {
	severity rule.Severity
	weight   int32
}

// cell is one remark in the list of a class and a spot.
type cell struct {
	remark
	next int32
}

// choice is a spot for a class, and the least that it leads to.
type choice struct {
	spot  int16
	rules rule.Score // without preference
	like  int
}

// charge adds what a kind weighs to a score.
func (s *Search) charge(sum *rule.Score, at rule.Severity, weight int) {
	switch {
	case at == rule.Clear:
	case !s.m.task.Fewest:
		sum.Charge(at, weight)
	case at == rule.Error:
		sum.Errors += rule.Unit
	case at == rule.Warning:
		sum.Warnings += rule.Unit
	}
}

// flat is a score as the task counts it.
func (s *Search) flat(r rule.Score) rule.Score {
	if s.m.task.Fewest {
		e, w, _ := r.Counts()
		r = rule.Score{Errors: e * rule.Unit, Warnings: w * rule.Unit, Preference: r.Preference}
	}
	return r
}

// more is the kind after a further remark.
func (h heard) more(r remark) heard {
	switch {
	case r.severity > h.severity:
		return heard{r.severity, r.weight}
	case r.severity == h.severity:
		h.weight += r.weight
	}
	return h
}

// hear adds a remark to a level.
func (s *Search) hear(l *level, r remark) {
	if s.ground != none && s.atop(r.kind) {
		return
	}
	h := &l.heard[r.kind]
	var was, is rule.Score
	s.charge(&was, h.severity, int(h.weight))
	*h = h.more(r)
	s.charge(&is, h.severity, int(h.weight))
	l.sum = l.sum.Minus(was).Plus(is)
	if s.atop(r.kind) {
		l.top = l.top.Minus(was).Plus(is)
	}
}
