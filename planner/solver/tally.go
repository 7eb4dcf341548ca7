package solver

import "hardeasy/planner/rule"

// tally adds up the penalties of the sessions that are placed: a lower bound of
// what the rules will report of every week that has those sessions there.
type tally struct {
	accrued  []accrued // per component
	sum      rule.Score
	crossing rule.Score // the part of sum by components that cross days, see costs
}

// copyFrom makes the tally a copy of another one.
func (t *tally) copyFrom(o *tally) {
	t.accrued = append(t.accrued[:0], o.accrued...)
	t.sum, t.crossing = o.sum, o.crossing
}

// adder adds penalties to tallies, or finds what they would add.
type adder struct {
	costs   *costs
	lists   *penaltyLists
	fewest  bool // a finding counts one, whatever it weighs (Task.Fewest)
	relaxed bool // penalties of components that cross days are left out
	trials  int32
	tried   []accrued // per component: what it comes to in the trial that last had it
	trialOf []int32   // per component: which trial that was
}

// trial is what a tally would come to with some further penalties.
type trial struct{ sum, crossing rule.Score }

// charge adds what a component weighs to a score.
func (a *adder) charge(sum *rule.Score, at rule.Severity, weight int) {
	switch {
	case at == rule.Clear:
	case !a.fewest:
		sum.Charge(at, weight)
	case at == rule.Error:
		sum.Errors += rule.Unit
	case at == rule.Warning:
		sum.Warnings += rule.Unit
	}
}

// flat is a score as the task counts it.
func (a *adder) flat(r rule.Score) rule.Score {
	if a.fewest {
		e, w, _ := r.Counts()
		r = rule.Score{Errors: e * rule.Unit, Warnings: w * rule.Unit, Preference: r.Preference}
	}
	return r
}

// add adds a penalty to a tally.
func (a *adder) add(t *tally, p penalty) {
	crosses := a.costs.crosses[p.component]
	if a.relaxed && crosses {
		return
	}
	h := &t.accrued[p.component]
	var was, is rule.Score
	a.charge(&was, h.severity, int(h.weight))
	*h = h.plus(p)
	a.charge(&is, h.severity, int(h.weight))
	t.sum = t.sum.Minus(was).Plus(is)
	if crosses {
		t.crossing = t.crossing.Minus(was).Plus(is)
	}
}

// addEach adds penalties of components that may be new.
func (a *adder) addEach(t *tally, list []penalty) {
	a.grow(t)
	for _, p := range list {
		a.add(t, p)
	}
}

// addList adds the penalties of a list.
func (a *adder) addList(t *tally, head int32) {
	for at := head; at != 0; at = a.lists.cells[at].next {
		a.add(t, a.lists.cells[at].penalty)
	}
}

// begin begins a trial: penalties of one component count together until the
// next one begins.
func (a *adder) begin(t *tally, constant rule.Score) trial {
	a.trials++
	a.grow(t)
	return trial{t.sum.Plus(constant), t.crossing}
}

// tryList adds the penalties of a list to a trial.
func (a *adder) tryList(t *tally, x *trial, head int32) {
	cells := a.lists.cells
	for at := head; at != 0; at = cells[at].next {
		a.try(t, x, cells[at].penalty)
	}
}

// try adds a penalty to a trial.
func (a *adder) try(t *tally, x *trial, p penalty) {
	crosses := a.costs.crosses[p.component]
	if a.relaxed && crosses {
		return
	}
	h := t.accrued[p.component]
	if a.trialOf[p.component] == a.trials {
		h = a.tried[p.component]
	}
	var was, is rule.Score
	a.charge(&was, h.severity, int(h.weight))
	h = h.plus(p)
	a.charge(&is, h.severity, int(h.weight))
	a.trialOf[p.component], a.tried[p.component] = a.trials, h
	x.sum = x.sum.Minus(was).Plus(is)
	if crosses {
		x.crossing = x.crossing.Minus(was).Plus(is)
	}
}

// grow makes room for components that were not known before.
func (a *adder) grow(t *tally) {
	if len(t.accrued) <= a.costs.count || len(a.tried) <= a.costs.count {
		a.makeRoom(t)
	}
}

//go:noinline
func (a *adder) makeRoom(t *tally) {
	for len(t.accrued) <= a.costs.count {
		t.accrued = append(t.accrued, accrued{})
	}
	for len(a.tried) <= a.costs.count {
		a.tried, a.trialOf = append(a.tried, accrued{}), append(a.trialOf, 0)
	}
}

// crossingOf is what components that cross days weigh in a tally.
func (a *adder) crossingOf(t *tally) (sum rule.Score) {
	for component, h := range t.accrued {
		if h.weight > 0 && a.costs.crosses[component] {
			a.charge(&sum, h.severity, int(h.weight))
		}
	}
	return sum
}
