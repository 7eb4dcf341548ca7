package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Comparing an exercise with other weeks.

// Week lines for examples with several weeks.
const (
	week1 = "week 1 phase=base\n"
	week2 = "week 2 phase=base\n"
	week3 = "week 3 phase=base\n"
	week4 = "week 4 phase=base\n"
	week5 = "week 5 phase=base\n"
	week6 = "week 6 phase=base\n"
)

// isWork reports whether an exercise is strength work, not warm-up or mobility.
func isWork(l *planner.Exercise) bool {
	e, ok := catalog.FindExercise(l.ID)
	return ok && e.IsWork()
}

// liftWalk iterates over the entries of one exercise in a week's main strength
// sessions, or in all strength sessions when small ones count.
type liftWalk struct {
	week          *planner.Week
	id            string
	small         bool
	session, lift int
}

func (w *liftWalk) next() (*planner.Exercise, *planner.Session) {
	for ; w.session < len(w.week.Sessions); w.session, w.lift = w.session+1, 0 {
		s := &w.week.Sessions[w.session]
		if !(s.Type.IsMainStrength(s.Minutes) || w.small && s.Type.IsStrength()) {
			continue
		}
		for w.lift < len(s.Exercises) {
			l := &s.Exercises[w.lift]
			w.lift++
			if l.ID == w.id {
				return l, s
			}
		}
	}
	return nil, nil
}

// doneAlike reports whether an exercise has the same sets, repetitions and load in
// both weeks, session by session.
func doneAlike(a, b *planner.Week, id string) bool {
	x, y := liftWalk{week: a, id: id}, liftWalk{week: b, id: id}
	for {
		l, s := x.next()
		m, t := y.next()
		if l == nil || m == nil {
			return l == m
		}
		if *l != *m || s.PercentMax != t.PercentMax {
			return false
		}
	}
}

// allListed reports whether each main strength session of a week lists its exercises.
func allListed(week *planner.Week) bool {
	for i := range week.Sessions {
		if s := &week.Sessions[i]; len(s.Exercises) == 0 && s.Type.IsMainStrength(s.Minutes) {
			return false
		}
	}
	return len(week.Sessions) > 0
}

// eachWork calls yield once for each exercise of the week's main strength sessions that
// is work, with the first session that has it, until yield returns false.
func eachWork(p *rule.Pass, yield func(*rule.Item, *rule.Listed) bool) {
	for i := range p.This {
		it := &p.This[i]
		if !it.Is(rule.Main) {
			continue
		}
		for j := range it.List {
			l := &it.List[j]
			if l.Exercise.IsWork() && firstOf(p, i, j) && !yield(it, l) {
				return
			}
		}
	}
}

// firstOf reports whether neither an earlier main session nor an earlier entry of this one
// has the same exercise.
func firstOf(p *rule.Pass, item, at int) bool {
	id := p.This[item].List[at].Exercise
	for i := 0; i <= item; i++ {
		it := &p.This[i]
		if !it.Is(rule.Main) {
			continue
		}
		for j := range it.List {
			if i == item && j == at {
				return true
			}
			if it.List[j].Exercise == id {
				return false
			}
		}
	}
	return true
}

// isUpper reports whether an exercise is for the upper body.
func isUpper(e *catalog.Exercise) bool {
	switch e.Pattern {
	case catalog.PushHorizontal, catalog.PushVertical, catalog.PullHorizontal, catalog.PullVertical:
		return true
	}
	return false
}
