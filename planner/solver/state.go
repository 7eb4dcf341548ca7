package solver

import "hardeasy/planner/rule"

// level is the state of the search at one depth: some sessions stand, and of
// all others it is known what they would add at each spot.
type level struct {
	may     []bits // per class: spots that are left for those still to be placed
	left    []int16
	total   int
	heads   []int32 // per class and spot: what the rules would say of it and of those that stand
	heard   []heard // per kind
	sum     rule.Score
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
}

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

// charge is what a kind adds to a score.
func (h heard) charge(sum *rule.Score) {
	if h.severity != rule.Clear {
		sum.Charge(h.severity, int(h.weight))
	}
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
func (l *level) hear(r remark) {
	h := &l.heard[r.kind]
	var was, is rule.Score
	h.charge(&was)
	*h = h.more(r)
	h.charge(&is)
	l.sum = l.sum.Minus(was).Plus(is)
}
