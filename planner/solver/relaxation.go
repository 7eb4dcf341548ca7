package solver

import (
	"slices"

	"hardeasy/planner/rule"
)

// relaxation is a second lower bound beside the sum of penalties: the least that
// each week is charged when its days know nothing of each other. Penalties of two
// sessions on different days are left out, so no week is better. Days that are
// alike so far are symmetric then, which leaves few nodes. And the bound is rarely
// less than what the best week has: the days can nearly always be put into an
// order in which they agree.
//
// At first all components that may be about different days (costs.crosses) come on
// top of it. Where the bound turns out to be low because something that such a
// component says of one day was left out, the component becomes a part of it.
type relaxation struct {
	m      *model
	on     *dayPlacement
	costs  *dayCosts
	week   int          // the week that is relaxed, from 0, or noWeek
	bounds []rule.Score // per week: the least, beyond the constant
	bound  rule.Score   // of all weeks, once they are known

	ignored []int16 // components that the best days so far would have been charged by
}

// noWeek is relaxed once all bounds are known.
const noWeek = -1

func (r *relaxation) active() bool { return r.week != noWeek }

// with is the least of all weeks when crossing components are charged so much.
func (r *relaxation) with(crossing rule.Score) rule.Score { return r.bound.Plus(crossing) }

// noteIgnored notes what was left out of the costs of the days that were found.
func (r *relaxation) noteIgnored() {
	on, y := r.on, r.costs
	r.ignored = r.ignored[:0]
	for d := 7 * r.week; d < 7*r.week+7; d++ {
		for c := range r.m.classes {
			if on.at[c*on.places+d] == 0 {
				continue
			}
			for at := y.singles[c*y.days+d]; at != 0; at = y.lists.cells[at].next {
				r.ignore(y.lists.cells[at].component)
			}
			for e := range r.m.classes[:c+1] {
				if on.at[e*on.places+d] > int8(asInt(e == c)) {
					for _, p := range y.pair(c, d, e, d) {
						r.ignore(p.component)
					}
				}
			}
		}
	}
}

func (r *relaxation) ignore(component int16) {
	if r.costs.costs.crosses[component] && !slices.Contains(r.ignored, component) {
		r.ignored = append(r.ignored, component)
	}
}

// tighten makes what was left out a part of the bound, and reports whether anything
// was.
func (r *relaxation) tighten() bool {
	for _, component := range r.ignored {
		r.costs.costs.crosses[component] = false
	}
	return len(r.ignored) > 0
}

// symmetric reports whether two days are alike as far as sessions are placed.
func (r *relaxation) symmetric(a, b int) bool {
	on, y := r.on, r.costs
	if y.alike[a] != y.alike[b] || on.slots[a] != on.slots[b] || r.m.limit[a] != r.m.limit[b] || on.minutes[a] != on.minutes[b] {
		return false
	}
	for c := range r.m.classes {
		x := c * on.places
		if on.at[x+a] != on.at[x+b] || on.most[x+a] != on.most[x+b] || !y.lists.equal(y.singles[x+a], y.singles[x+b]) {
			return false
		}
	}
	return true
}

// repeats reports whether a day without sessions that are not small is symmetric to an
// earlier one of its week.
func (r *relaxation) repeats(day int) bool {
	for e := day / 7 * 7; e < day; e++ {
		if r.on.load[e].bigs == 0 && r.symmetric(e, day) {
			return true
		}
	}
	return false
}
