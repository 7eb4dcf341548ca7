package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Arranger arranges weeks as a coach would: what no move can mend it mends first. Where an
// error or a warning stays in every arrangement, it applies the rule's own fix to what the
// sessions are (heavy becomes bodyweight, one lift of too many becomes moderate), and arranges
// the rest. Moving alone is then the second thing to offer.
//
// It is worked on in steps, like a Search.
type Arranger struct {
	task   Task
	search *Search
	moving Answer // the best by moving alone, once it is found
	bigger Answer // what is not worth its moves
	mends  []planner.Edit
	best   Arranged
	first  Progress // of the search behind the best
	rounds int
	done   bool
}

// Arranged is an arrangement with what was mended before.
type Arranged struct {
	Answer                // Edits begin with the mends
	Mends  []planner.Edit // what the sessions become; none in most weeks
}

// mostMends is how often what is left is mended.
const mostMends = 3

// NewArranger prepares it.
func NewArranger(t Task) (*Arranger, error) {
	s, err := New(t)
	return &Arranger{task: t, search: s}, err
}

// Step works on for so many nodes and reports whether the work is done; or it looks for what
// is to be mended, and does nothing else.
func (a *Arranger) Step(nodes int) bool {
	switch {
	case a.done:
	case a.search == nil:
		a.mend()
	case a.search.Step(nodes):
		a.take()
	}
	return a.done
}

// Progress is how far it is.
func (a *Arranger) Progress() Progress {
	p := a.first
	if a.rounds == 0 && a.search != nil {
		p = a.search.Progress()
	}
	p.Done = a.done
	return p
}

// Answer is the best arrangement so far; ok is false while there is none.
func (a *Arranger) Answer() (best Arranged, ok bool) {
	if a.rounds == 0 && a.search != nil {
		best.Answer, ok = a.search.Answer()
		return best, ok
	}
	return a.best, true
}

// Moving is the best that moving alone can do, when that is not the answer.
func (a *Arranger) Moving() (Answer, bool) {
	return a.moving, len(a.best.Mends) > 0
}

// Bigger is an arrangement that costs less than the answer and that nobody would thank for:
// it lowers neither errors nor warnings and moves more than two sessions a week.
func (a *Arranger) Bigger() (Answer, bool) { return a.bigger, len(a.bigger.Moved) > 0 }

// worthIt reports whether an arrangement is worth to be proposed: it has fewer errors or
// warnings, or it moves no more than two sessions a week and costs less by half a point.
func (a *Arranger) worthIt(is *Answer, today rule.Score) bool {
	if today == (rule.Score{}) || fewerFaults(is.Score, today) {
		return true
	}
	weeks := a.task.To - a.task.From + 1
	return len(is.Moved) <= mostTasteful*weeks && today.Cost()-is.Score.Cost() > half/2
}

// mostTasteful is how many sessions of a week are moved for the sake of advice.
const mostTasteful = 2

// take takes what a search has found.
func (a *Arranger) take() {
	answer, ok := a.search.Answer()
	if a.rounds == 0 {
		a.first = a.search.Progress()
		if today := a.search.best.today; !a.worthIt(&answer, today) {
			a.bigger = answer
			answer = Answer{Plan: a.task.Plan, Score: today}
		}
		a.moving, a.best.Answer = answer, answer
	} else if ok && fewerFaults(answer.Score, a.best.Score) {
		answer.Edits = append(slices.Clone(a.mends), answer.Edits...)
		a.best, a.first = Arranged{answer, a.mends}, a.search.Progress()
	}
	a.search = nil
	a.done = !ok || a.rounds == mostMends || !a.faulty()
}

// fewerFaults reports whether there are fewer errors, or as many and fewer warnings.
func fewerFaults(s, than rule.Score) bool {
	e, w, _ := s.Counts()
	te, tw, _ := than.Counts()
	return e < te || e == te && w < tw
}

// faulty reports whether the best arrangement has an error or a warning.
func (a *Arranger) faulty() bool {
	e, w, _ := a.best.Score.Counts()
	return e+w > 0
}

// mend looks for fixes of what is left, and begins to arrange the weeks that have them.
func (a *Arranger) mend() {
	a.rounds++
	var mends []planner.Edit
	for w := a.task.From; w <= a.task.To; w++ {
		mends = append(mends, a.mendWeek(w)...)
	}
	t := a.task
	var err error
	a.mends = append(slices.Clone(a.best.Mends), mends...)
	if t.Plan, err = planner.Apply(t.Plan, a.mends...); len(mends) > 0 && err == nil {
		a.search, err = New(t)
	}
	a.done = a.search == nil || err != nil
}

// mendWeek is the first fix of a week's errors, then of its warnings, that moves nothing and
// is about one or two sessions: more would be another week.
func (a *Arranger) mendWeek(w int) []planner.Edit {
	findings := a.task.Suite.Check(&a.best.Plan, w).Findings
	for severity := rule.Error; severity >= rule.Warning; severity-- {
		for i := range findings {
			if findings[i].Severity != severity {
				continue
			}
			for _, fix := range a.task.Suite.Fixes(&a.best.Plan, &findings[i]) {
				if len(fix.Edits) <= 2 && !slices.ContainsFunc(fix.Edits, changesPlaces) && !a.touchesPinned(fix.Edits) {
					return fix.Edits
				}
			}
		}
	}
	return nil
}

// touchesPinned reports whether an edit is about a session that stays as it is.
func (a *Arranger) touchesPinned(edits []planner.Edit) bool {
	return slices.ContainsFunc(edits, func(e planner.Edit) bool {
		return slices.ContainsFunc(e.Sessions(), func(id planner.SessionID) bool {
			_, s, ok := a.best.Plan.Find(id)
			return ok && Stays(s)
		})
	})
}

// changesPlaces reports whether an edit does more than to change what sessions are.
func changesPlaces(e planner.Edit) bool {
	switch e.(type) {
	case planner.Retype, planner.Resize, planner.SetExercises, planner.SetEffort, planner.Drop:
		return false
	}
	return true
}
