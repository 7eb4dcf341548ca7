package solver

import "hardeasy/planner/rule"

// sure is what a level is sure to come to by the sessions that are placed.
func (bd *bounder) sure(l *level) rule.Score {
	return with(l.sum.Plus(bd.constant).Plus(l.grown).Plus(l.ofDates), l.preference).Plus(l.tight).Plus(l.orders.score())
}

// canRest reports whether the weeks can have their rest days as supposed with what is
// left, which may go to the open places.
func (bd *bounder) canRest(l *level, open *spotSet) bool {
	if l.phase == overDays {
		bd.partial.freeDays(bd.days, uint32(open[0]), &l.rest)
	} else {
		bd.partial.freeSpots(bd.spots, open, &l.rest)
	}
	return bd.partial.keepsRestDays(l, bd.on(l).load, bd.relaxation.active())
}

// addFloors adds to the bound of a level, and to its choices, what the rules are
// sure to report of the weeks as far as they stand. It asks no longer than it needs
// to give the level up.
func (bd *bounder) addFloors(l *level) {
	var grown rule.Score
	enough := false
	add := func(v rule.Verdict) bool {
		bd.adder.charge(&grown, v.Severity, v.Weight)
		enough = !bd.cutoff.passes(l, l.bound.Plus(grown.Minus(l.grown)))
		return !enough
	}
	if l.phase == overDays {
		bd.partial.ofDays(bd.days, l.left, bd.domains.days)
	} else {
		bd.partial.ofSpots(bd.spots, l.left, bd.domains.days)
	}
	for w := 0; w < bd.m.weeks() && !enough; w++ {
		switch week := bd.m.task.From + w; {
		case bd.relaxation.active() && bd.relaxation.week != w:
		case l.phase == overDays:
			bd.partial.eachFloor(week, add)
		default:
			bd.partial.eachBound(week, add)
		}
	}
	if grown.Better(l.grown) {
		return // what is known of the days is more
	}
	more := grown.Minus(l.grown)
	l.grown = grown
	l.bound = l.bound.Plus(more)
	for i := range l.order {
		l.order[i].score = l.order[i].score.Plus(more)
	}
}

// addDated adds to the bound of a level at which all sessions have days what the rules say
// that know enough then, and reports whether there may still be something better.
func (bd *bounder) addDated(l *level) bool {
	var dated rule.Score
	bd.partial.ofDays(bd.days, l.left, bd.domains.days)
	for w := 0; w < bd.m.weeks(); w++ {
		bd.partial.eachDated(bd.m.task.From+w, func(v rule.Verdict) bool {
			bd.adder.charge(&dated, v.Severity, v.Weight)
			return true
		})
	}
	l.ofDates = dated
	l.bound = l.bound.Plus(dated)
	return bd.cutoff.passes(l, l.bound)
}
