package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Sketch is a rule's example, ready to be drawn.
type Sketch struct {
	Given         []string // what holds before and after
	Before, After SketchSide
	Severity      rule.Severity // at which the rule speaks before
}

// SketchSide is one half of an example.
type SketchSide struct {
	Plan   planner.Plan
	Weeks  []int                      // those worth drawing
	Marked map[planner.SessionID]bool // what the rule speaks about, and what was changed
	Given  []string                   // what holds on this side alone
	Says   []string                   // what the rule says, and what was changed
}

// maxSketched is how many weeks of an example are drawn.
const maxSketched = 4

// SketchOf reads a rule's example; not ok when it has none.
func SketchOf(r *rule.Rule) (s Sketch, ok bool) {
	before, err := r.Example.Read(r.Example.Before)
	if err != nil || len(before.Weeks) == 0 {
		return s, false
	}
	after, err := r.Example.Read(r.Example.After)
	if err != nil || len(after.Weeks) == 0 {
		return s, false
	}
	s.Before = SketchSide{Plan: before, Marked: map[planner.SessionID]bool{}, Given: words.Given(&before, r.Example.Before)}
	s.After = SketchSide{Plan: after, Marked: map[planner.SessionID]bool{}, Given: words.Given(&after, r.Example.After)}
	s.Given, s.Before.Given, s.After.Given = shared(s.Before.Given, s.After.Given)

	seen := make([]bool, max(len(before.Weeks), len(after.Weeks)))
	found := (rule.Suite{r}).Whole(&before)
	for _, report := range (rule.Suite{r}).CheckAll(&before) {
		found = append(found, report.Findings...)
	}
	for i := range found {
		f := &found[i]
		if f.Week != rule.NoWeek {
			seen[f.Week] = true
		}
		s.Severity = max(s.Severity, f.Severity)
		s.Before.Says = append(s.Before.Says, words.Finding(&before, f))
		for _, id := range f.Sessions() {
			s.Before.Marked[id] = true
		}
	}
	if r.Span == rule.Whole && !slices.Equal(before.Races, after.Races) {
		s.After.says(&before, planner.SetRaces{Races: after.Races})
	}
	for w := range seen {
		edits, changed := difference(&before, &after, w)
		for _, e := range edits {
			seen[w] = true
			s.After.says(&before, e)
		}
		for _, id := range changed {
			s.After.Marked[id] = true
		}
	}
	s.Before.Weeks, s.After.Weeks = drawn(seen, len(before.Weeks)), drawn(seen, len(after.Weeks))
	return s, true
}

// says adds what was changed in the plan before.
func (s *SketchSide) says(before *planner.Plan, e planner.Edit) {
	s.Says = append(s.Says, words.ListSentence.Of(words.Capital(words.Edits(before, []planner.Edit{e}).Do)))
}

// drawn are the first few of the weeks in which there is something to see.
func drawn(seen []bool, weeks int) (list []int) {
	for w := range min(weeks, len(seen)) {
		if seen[w] && len(list) < maxSketched {
			list = append(list, w)
		}
	}
	if len(list) == 0 {
		list = []int{0}
	}
	return list
}

// shared parts two lists into what both have and what only one has.
func shared(a, b []string) (both, onlyA, onlyB []string) {
	for _, s := range a {
		if slices.Contains(b, s) {
			both = append(both, s)
		} else {
			onlyA = append(onlyA, s)
		}
	}
	for _, s := range b {
		if !slices.Contains(a, s) {
			onlyB = append(onlyB, s)
		}
	}
	return both, onlyA, onlyB
}

// difference is what makes week w of a that of b, one edit after the other, and
// the sessions of b that are not as they were. Each edit is of a as it is: they
// are for reading, not for applying. Sessions of an example have no lasting
// ids, so they are told apart by what they are.
func difference(a, b *planner.Plan, w int) (edits []planner.Edit, changed []planner.SessionID) {
	var was, is []planner.Session
	if week := a.Week(w); week != nil {
		was = slices.Clone(week.Sessions)
	}
	if week := b.Week(w); week != nil {
		is = slices.Clone(week.Sessions)
	}
	var moves []planner.Move
	pair := func(fits func(o, s *planner.Session) bool, become func(o, s *planner.Session)) {
		for i := 0; i < len(is); i++ {
			for j := range was {
				if o, s := &was[j], &is[i]; fits(o, s) {
					become(o, s)
					was, is = slices.Delete(was, j, j+1), slices.Delete(is, i, i+1)
					i--
					break
				}
			}
		}
	}
	samePlace := func(o, s *planner.Session) bool { return o.Day == s.Day && o.Slot == s.Slot }
	move := func(o, s *planner.Session) {
		changed = append(changed, s.ID)
		moves = append(moves, planner.Move{Session: o.ID, To: planner.Place{Week: w, Day: s.Day, Slot: s.Slot}})
	}
	rework := func(o, s *planner.Session) {
		changed = append(changed, s.ID)
		edits = append(edits, planner.Differences(o, s)...)
	}

	pair(func(o, s *planner.Session) bool { return samePlace(o, s) && o.SameContent(s) }, func(o, s *planner.Session) {})
	pair((*planner.Session).SameContent, move)
	pair(func(o, s *planner.Session) bool { return samePlace(o, s) && o.Type == s.Type }, rework)
	pair(func(o, s *planner.Session) bool { return o.Type == s.Type }, func(o, s *planner.Session) {
		move(o, s)
		edits = append(edits, planner.Differences(o, s)...)
	})
	pair(samePlace, func(o, s *planner.Session) {
		changed = append(changed, s.ID)
		edits = append(edits, planner.Retype{Session: o.ID, Type: s.Type})
	})
	for i := range was {
		edits = append(edits, planner.Drop{Session: was[i].ID})
	}
	for i := range is {
		changed = append(changed, is[i].ID)
		edits = append(edits, planner.Add{Session: is[i], To: planner.Place{Week: w, Day: is[i].Day, Slot: is[i].Slot}})
	}
	return append(traded(a, moves), edits...), changed
}

// traded tells two sessions that took each other's place from two that moved.
func traded(a *planner.Plan, moves []planner.Move) (edits []planner.Edit) {
	if len(moves) == 2 {
		p, okP := a.Where(moves[0].Session)
		q, okQ := a.Where(moves[1].Session)
		p.Index, q.Index = 0, 0
		if okP && okQ && moves[0].To == q && moves[1].To == p {
			return []planner.Edit{planner.Swap{A: moves[0].Session, B: moves[1].Session}}
		}
	}
	for _, m := range moves {
		edits = append(edits, m)
	}
	return edits
}

// HasLift reports whether a week of the plan has exactly this exercise.
func HasLift(p *planner.Plan, week int, l *planner.Exercise) bool {
	if w := p.Week(week); w != nil {
		for i := range w.Sessions {
			if slices.Contains(w.Sessions[i].Exercises, *l) {
				return true
			}
		}
	}
	return false
}
