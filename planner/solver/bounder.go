package solver

import "hardeasy/planner/rule"

// bounder finds the choices of a level and bounds what they lead to from below. It
// knows what is placed, and nothing of the levels above and below.
type bounder struct {
	m        *model
	constant rule.Score // what the rules report wherever the sessions stand
	costs    *costs
	dayCosts *dayCosts
	adder    *adder
	spots    *placement
	days     *dayPlacement
	partial  assignment
	degree   []int // per class: how much it clashes with others

	preferSpots, preferDays preference
	paired                  *paired

	cutoff     cutoff
	relaxation relaxation
	memo       memo

	domains   domains // of the level that is bounded, as all below
	seating   seating
	additions additions
	outlook   outlook
	openDays  spotSet
}

// newBounder has the spots that a root leaves to the classes.
func newBounder(m *model, root *level, a *adder, constant rule.Score, rules *rule.Partial, spotsAway []int) bounder {
	spots, days := newPlacement(m), newDayPlacement(m, root.may)
	costs := newDayCosts(a.costs, a.lists, root.may, root.adds)
	daysAway := m.daysAway(spotsAway, root.may)
	bd := bounder{
		m: m, constant: constant, costs: a.costs, dayCosts: costs, adder: a, spots: spots, days: days,
		preferSpots: preference{m: m, on: &spots.occupancy, away: spotsAway}, preferDays: preference{m: m, on: &days.occupancy, away: daysAway},
		partial: assignment{m: m, rules: rules}, degree: costs.degrees(),
	}
	costs.findAlike()
	bd.cutoff.ties = tieBits
	bd.paired = newPaired(m, root.may)
	bd.preferSpots.days = bd.paired
	bd.relaxation = relaxation{m: m, on: days, costs: costs, week: noWeek}
	bd.memo = newMemo(m, days, costs)
	bd.domains = newDomains(len(m.classes))
	bd.additions = newAdditions(len(m.classes), m.weeks())
	bd.seating = newSeating(m, days)
	bd.outlook = newOutlook(m, days, costs, a, daysAway, bd.degree)
	return bd
}

// on is what a level's sessions take of its places.
func (bd *bounder) on(l *level) *occupancy {
	if l.phase == overDays {
		return &bd.days.occupancy
	}
	return &bd.spots.occupancy
}

func (bd *bounder) preferenceOf(l *level) *preference {
	if l.phase == overDays {
		return &bd.preferDays
	}
	return &bd.preferSpots
}

// weighs reports whether what sessions cost beside the rules has a say: not in a relaxation,
// and not when only errors and warnings are asked about.
func (bd *bounder) weighs() bool { return !bd.relaxation.active() && bd.cutoff.ties == tieBits }
