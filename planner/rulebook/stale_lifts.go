package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Lifts that do not make progress: weeks with the same sets, repetitions and load.
const (
	stale     = 4
	staleLong = 6
)

// sameFor is how many weeks in a row up to w have an exercise with the same sets,
// repetitions and load, at most staleLong. Deloads are skipped. known is false when
// it may be more.
func sameFor(book *load.Book, p *planner.Plan, w int, id string) (weeks int, known bool) {
	weeks = 1
	for b := w - 1; b >= 0 && weeks < staleLong; b-- {
		switch before := &p.Weeks[b]; {
		case doneAlike(&p.Weeks[w], before, id):
			weeks++
		case book.IsLight(p, b):
		default:
			return weeks, allListed(before)
		}
	}
	return weeks, weeks >= staleLong
}

// listedBefore reports whether all weeks before list their exercises, and that there are at
// least staleLong of them.
func listedBefore(p *rule.Pass) bool {
	for w := range min(p.Week, len(p.Plan.Weeks)) {
		if !allListed(&p.Plan.Weeks[w]) {
			return false
		}
	}
	return p.Week >= staleLong
}

// staleWeeks is the largest sameFor of the week's exercises. known is false when it
// may be more.
func staleWeeks(p *rule.Pass) (longest int, known bool) {
	known = true
	eachWork(p, func(_ *rule.Item, l *rule.Listed) bool {
		n, sure := sameFor(&p.Book, p.Plan, p.Week, l.Planned.ID)
		longest, known = max(longest, n), known && sure
		return true
	})
	return longest, known
}

// raiseStale proposes a step up for all stale exercises: in load where inLoad is true
// and the exercise has a load, otherwise in repetitions.
type raiseStale struct{ inLoad bool }

func (p raiseStale) Propose(t *rule.Trial) {
	w := t.Finding.Week
	var book load.Book
	var edits []planner.Edit
	eachOpen(t, rule.Main, func(s *planner.Session) {
		edits = append(edits, relist(s, func(lifts []planner.Exercise) []planner.Exercise {
			for i := range lifts {
				l := &lifts[i]
				if n, _ := sameFor(&book, t.Plan, w, l.ID); n >= stale && isWork(l) {
					raise(l, p.inLoad)
				}
			}
			return lifts
		})...)
	})
	if len(edits) > 0 {
		t.Try(edits...)
	}
}

// raise makes an exercise a step harder.
func raise(l *planner.Exercise, load bool) {
	e, ok := catalog.FindExercise(l.ID)
	more := 1
	switch {
	case !ok:
		return
	case load && l.Grams > 0 && step(e, l.Unit, l.Grams) > 0:
		l.Grams += step(e, l.Unit, l.Grams)
		return
	case load && l.Grams == 0 && l.Percent > 0 && l.Percent < belowMax:
		l.Percent += 2
		return
	case l.Hold:
		more = 5
	}
	l.Reps += more
	if l.RepsTo > 0 {
		l.RepsTo += more
	}
}

// step is a usual step up in load, in grams: at most 5 % for the lower body and 2.5 %
// for the upper, of plates that exist in its unit. It is 0 when no plate is small enough.
func step(e *catalog.Exercise, unit planner.LoadUnit, grams int) int {
	most := 50
	if isUpper(e) {
		most = 25
	}
	before := unit.Thousandths(grams)
	for _, plate := range plates[unit] {
		if plate*1000 <= most*before {
			return unit.Grams(before+plate) - grams
		}
	}
	return 0
}

// plates are steps in thousandths of their unit.
var plates = [...][4]int{planner.Kilograms: {2500, 2000, 1000, 500}, planner.Pounds: {5000, 2500, 2000, 1000}}
