package solver

import "hardeasy/planner/rule"

// tally adds up the penalties of the sessions that are placed: a lower bound of
// what the rules will report of every week that has those sessions there.
type tally struct {
	sum      rule.Score
	crossing rule.Score // the part of sum by components that cross days, see costs
}

// adder adds penalties to tallies.
type adder struct {
	costs   *costs
	lists   *penaltyLists
	fewest  bool // a place counts one, whatever it weighs (Task.Fewest)
	relaxed bool // penalties of components that cross days are left out
}

// charge adds a weight to a score.
func (a *adder) charge(sum *rule.Score, at rule.Severity, weight int) {
	switch {
	case !a.fewest:
		sum.Charge(at, weight)
	case at != rule.Advice:
		sum.Charge(at, whole(weight))
	}
}

// whole leaves of a weight the places.
func whole(weight int) int { return weight / rule.Unit * rule.Unit }

// flat is a score as the task counts it.
func (a *adder) flat(r rule.Score) rule.Score {
	if a.fewest {
		r.Errors, r.Warnings, r.Advice = whole(r.Errors), whole(r.Warnings), 0
	}
	return r
}

// add adds a penalty to a tally.
func (a *adder) add(t *tally, p penalty) {
	crosses := a.costs.crosses[p.component]
	if a.relaxed && crosses {
		return
	}
	a.charge(&t.sum, p.severity, int(p.weight))
	if crosses {
		a.charge(&t.crossing, p.severity, int(p.weight))
	}
}

// addEach adds penalties.
func (a *adder) addEach(t *tally, list []penalty) {
	for _, p := range list {
		a.add(t, p)
	}
}

// addList adds the penalties of a list.
func (a *adder) addList(t *tally, head int32) {
	cells := a.lists.cells
	for at := head; at != 0; at = cells[at].next {
		a.add(t, cells[at].penalty)
	}
}

// crossingOf is what components that cross days weigh among penalties.
func (a *adder) crossingOf(list []penalty) (sum rule.Score) {
	for _, p := range list {
		if a.costs.crosses[p.component] {
			a.charge(&sum, p.severity, int(p.weight))
		}
	}
	return sum
}
