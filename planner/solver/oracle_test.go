package solver_test

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/solver"
)

// oracle finds the best score of a task by trying every arrangement. It has
// nothing from the search: it moves sessions in a plan one by one and asks a
// Judge about each whole week.
type oracle struct {
	task   solver.Task
	today  planner.Plan // before any week was moved
	judge  rule.Judge
	week   []planner.Session // of the one week of the task
	free   []int             // indices of those that may move
	places [][]planner.Place
	best   rule.Score
	found  bool
	tried  int
	plan   planner.Plan
	repair repair
	least  int                                   // what the best one costs, in half points
	visit  func(week, ordered []planner.Session) // sees all arrangements instead
}

// repair is how good a week can be that costs little, advice left out.
type repair struct{ errors, warnings, costs int }

func (a repair) better(b repair) bool {
	return cmp.Or(cmp.Compare(a.errors, b.errors), cmp.Compare(a.warnings, b.warnings), cmp.Compare(a.costs, b.costs)) < 0
}

func newOracle(t solver.Task) *oracle {
	o := &oracle{task: t, today: t.Plan, judge: rule.Judge{Suite: t.Suite}, plan: t.Plan}
	o.plan.Weeks = slices.Clone(t.Plan.Weeks)
	o.week = t.Plan.Weeks[t.From].Sessions
	for i := range o.week {
		if s := &o.week[i]; !s.Pin && !s.Done && rule.KindOf(s)&rule.RaceRun == 0 {
			o.free = append(o.free, i)
		}
	}
	for _, i := range o.free {
		s := &o.week[i]
		var places []planner.Place
		for d := planner.Mon; d <= planner.Sun; d++ {
			for slot := planner.AM; slot < planner.Slots; slot++ {
				open := t.Plan.Athlete.Open[d]
				usesNoon := t.Noon || slices.ContainsFunc(o.week, func(s planner.Session) bool { return s.Day == d && s.Slot == planner.Noon })
				ok := open.Has(slot) && (slot != planner.Noon || usesNoon || !open.Has(planner.AM) && !open.Has(planner.PM))
				for _, other := range o.week { // those that are alike may trade places
					ok = ok || other.Day == d && other.Slot == slot && same(&other, s) && !other.Pin
				}
				for _, c := range t.Closed {
					ok = ok && !(c.Week == t.From && c.Day == d && c.Slots>>slot&1 == 1)
				}
				if ok {
					places = append(places, planner.Place{Week: t.From, Day: d, Slot: slot})
				}
			}
		}
		o.places = append(o.places, places)
	}
	return o
}

func (o *oracle) solve() {
	where := make([]planner.Place, len(o.free))
	var try func(n int)
	try = func(n int) {
		if n == len(o.free) {
			o.weigh(where)
			return
		}
		for _, p := range o.places[n] {
			where[n] = p
			try(n + 1)
		}
	}
	try(0)
	// Today's week may stand as it is, whatever its order.
	for n, i := range o.free {
		if !slices.Contains(o.places[n], planner.Place{Week: o.task.From, Day: o.week[i].Day, Slot: o.week[i].Slot}) {
			return
		}
	}
	o.count(o.week, o.week)
}

// weigh judges one arrangement, in the one order that its slots have.
func (o *oracle) weigh(where []planner.Place) {
	week := slices.Clone(o.week)
	for n, i := range o.free {
		week[i].Day, week[i].Slot = where[n].Day, where[n].Slot
	}
	ordered, ok := o.lawful(week)
	if !ok {
		return
	}
	o.tried++
	o.count(week, ordered)
}

func (o *oracle) count(week, ordered []planner.Session) {
	if o.visit != nil {
		o.visit(week, ordered)
		return
	}
	o.plan.Weeks[o.task.From] = planner.Week{Phase: o.task.Plan.Weeks[o.task.From].Phase, Sessions: ordered}
	score := o.judge.Around(&o.plan, o.task.From)
	e, w, _ := score.Counts()
	costs := o.costs(week)
	r := repair{e, w, costs}
	if !o.found || r.better(o.repair) {
		o.repair = r
	}
	// A place of advice is two points, what is beyond a limit a little of it.
	score.Preference = costs * rule.Unit / 4 * rule.Fine
	if !o.found || score.Better(o.best) {
		o.best, o.least, o.found = score, costs, true
	}
}

// lawful reports whether slots and days hold what the arrangement gives them, and
// puts the sessions in order.
func (o *oracle) lawful(week []planner.Session) ([]planner.Session, bool) {
	var ordered []planner.Session
	for d := planner.Mon; d <= planner.Sun; d++ {
		used, today := 0, 0
		for slot := planner.AM; slot < planner.Slots; slot++ {
			var here, was []planner.Session
			for i := range week {
				if week[i].Day == d && week[i].Slot == slot {
					here = append(here, week[i])
				}
				if o.week[i].Day == d && o.week[i].Slot == slot {
					was = append(was, o.week[i])
				}
			}
			here, ok := inSlot(here, was)
			if !ok {
				return nil, false
			}
			ordered = append(ordered, here...)
			for i := range here {
				used += here[i].Minutes
			}
			for i := range was {
				today += was[i].Minutes
			}
		}
		if open := o.task.Plan.Athlete.Open[d]; open.Minutes.Known && used > open.Minutes.N && used > today {
			return nil, false
		}
	}
	return ordered, true
}

// inSlot is the order of sessions in a slot that holds others today: small ones
// last, else as today; those that are pinned keep their order.
func inSlot(here, was []planner.Session) ([]planner.Session, bool) {
	left := slices.Clone(here)
	var order []planner.Session
	for i := range was {
		if j := slices.IndexFunc(left, func(s planner.Session) bool {
			return same(&s, &was[i]) && s.Pin == was[i].Pin && (!s.Pin || s.ID == was[i].ID)
		}); j >= 0 {
			order = append(order, left[j])
			left = slices.Delete(left, j, j+1)
		}
	}
	small := func(s *planner.Session) bool { return rule.KindOf(s)&rule.Micro != 0 }
	if len(left) > 0 && (len(here) > 2 || len(here) == 2 && small(&here[0]) == small(&here[1])) {
		return nil, false
	}
	order = append(order, left...)
	var pinned, sorted []planner.Session
	for _, s := range order {
		if fixed(&s) {
			pinned = append(pinned, s)
		}
	}
	for _, want := range [...]bool{false, true} {
		for _, s := range order {
			if small(&s) == want {
				sorted = append(sorted, s)
			}
		}
	}
	var kept []planner.Session
	for _, s := range sorted {
		if fixed(&s) {
			kept = append(kept, s)
		}
	}
	if !slices.EqualFunc(kept, pinned, func(a, b planner.Session) bool { return a.ID == b.ID }) {
		sorted = slices.DeleteFunc(sorted, func(s planner.Session) bool { return fixed(&s) })
		return append(pinned, sorted...), true
	}
	return sorted, true
}

func fixed(s *planner.Session) bool { return s.Pin || s.Done || rule.KindOf(s)&rule.RaceRun != 0 }

// same reports whether two sessions differ in nothing but where they stand.
func same(a, b *planner.Session) bool {
	x, y := *a, *b
	x.ID, x.Day, x.Slot, x.Pin = y.ID, y.Day, y.Slot, y.Pin
	return x.Type == y.Type && x.Minutes == y.Minutes && x.RPE == y.RPE && x.Quality == y.Quality && x.PercentMax == y.PercentMax &&
		x.Double == y.Double && x.Metres == y.Metres && x.Test == y.Test
}
