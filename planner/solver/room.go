package solver

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Room makes room: some slots of a task are closed, and the rest is rearranged
// with the fewest moves. A session leaves its week only when the others find no
// place, or none without an error that was not there. Then one goes to another
// week of the task: the least important one with whom all find their places.
// Where that is not enough sessions are dropped: the least important one with
// whom the rest finds its places, and when no single one is enough the least
// important first of all, and so on; of several, those that can after all stay,
// or go to another week, do. It is worked on in steps, like a Search.
type Room struct {
	task   Task
	errors int // of today's weeks and those next to them

	search *Search // nil when the next one is to be begun
	yesNo  bool    // it asks for a week with no more errors
	trials [][]leave
	at     int
	gone   []leave // before the ones of trials
	saving []planner.SessionID

	leaves []leave // as decided
	answer Made
	best   rule.Score
	found  bool
	sure   bool // all questions were answered

	asking Asking
	most   int
	done   bool
}

// NewRoom prepares it. Each search may take so many nodes.
func NewRoom(t Task, most int) (*Room, error) {
	t.Fewest = true
	r := &Room{task: t, most: most, sure: true}
	r.asking.Stage = Placing
	j := rule.Judge{Suite: t.Suite}
	for w := max(0, t.From-1); w <= t.To+1 && w < len(t.Plan.Weeks); w++ {
		e, _, _ := j.Score(&t.Plan, w).Counts()
		r.errors += e
	}
	return r, r.settle()
}

// Step works on for so many nodes and says whether the work is done; or it
// begins a search and does nothing else.
func (r *Room) Step(nodes int) bool {
	switch {
	case r.done:
	case r.search == nil:
		r.ask()
	default:
		used, answered := r.search.work(nodes, r.most, r.yesNo)
		if r.asking.Nodes += used; answered {
			r.take(r.search)
		}
	}
	return r.done
}

// Progress is how far it is.
func (r *Room) Progress() Asking {
	a := r.asking
	_, a.Found = r.Answer()
	if a.Stage == Carrying || a.Stage == Dropping {
		a.At, a.Of = r.at+1, len(r.trials)
	}
	return a
}

// Answer is the best arrangement so far; ok is false while there is none, and
// in the end when nothing of what moves finds a place.
func (r *Room) Answer() (m Made, ok bool) {
	if r.search != nil && !r.yesNo {
		r.look(r.search)
	}
	return r.answer, r.found
}

// settle begins to look for the best week with the sessions that leave.
func (r *Room) settle() (err error) {
	t, ok := r.task.leaving(r.leaves)
	if !ok {
		r.done = true
		return nil
	}
	r.search, err = New(t)
	r.asking.Asked, r.yesNo = r.asking.Asked+1, false
	return err
}

// try asks whether all find their places when some leave.
func (r *Room) try(leaves []leave) bool {
	t, ok := r.task.leaving(leaves)
	if !ok {
		return false
	}
	var err error
	r.search, err = newAsk(t, rule.Score{Errors: (r.errors + 1) * rule.Unit})
	r.asking.Asked, r.yesNo = r.asking.Asked+1, true
	return err == nil
}

// look keeps what a search has found, if it is better.
func (r *Room) look(s *Search) {
	if !s.best.found || s.best.score.Errors/rule.Unit > r.errors || r.found && !s.best.score.Better(r.best) {
		return
	}
	a, _ := s.Answer()
	r.best, r.found = s.best.score, true
	r.answer = r.task.made(a, r.leaves)
}

// take takes what a search has found.
func (r *Room) take(s *Search) {
	r.search = nil
	switch stage := r.asking.Stage; {
	case stage == Placing || stage == Settling:
		r.look(s)
		r.sure = r.sure && s.done
		if r.answer.Proved = r.sure; r.found || stage == Settling {
			r.done = true
			return
		}
		r.begin(Carrying, r.carrying())
	case !s.below():
		r.sure = r.sure && s.done
	default:
		r.leaves, r.found = r.trials[r.at], false
		r.look(s)
		if stage == Dropping && len(r.leaves) > 1 {
			for _, s := range r.candidates() {
				if slices.Contains(r.leaves, leave{s.ID, nowhere}) {
					r.saving = append(r.saving, s.ID)
				}
			}
		}
		r.save()
	}
}

// begin begins a stage, or another round of it.
func (r *Room) begin(s Stage, trials [][]leave) {
	r.asking.Stage, r.trials, r.at = s, trials, -1
}

// ask begins the next search.
func (r *Room) ask() {
	for !r.done {
		if r.asking.Stage == Settling {
			r.done = r.settle() != nil
			return
		}
		for r.at++; r.at < len(r.trials); r.at++ {
			if r.try(r.trials[r.at]) {
				return
			}
		}
		switch r.asking.Stage {
		case Carrying:
			r.begin(Dropping, r.dropping())
		case Dropping: // no single one is enough: the least important goes for good
			if len(r.trials) == 0 {
				r.done = true
				return
			}
			r.gone = r.trials[0]
			r.begin(Dropping, r.dropping())
		default:
			r.save()
		}
	}
}

// carrying are the ways in which one session goes to another week.
func (r *Room) carrying() (trials [][]leave) {
	for _, s := range r.candidates() {
		for _, w := range r.others(s.ID) {
			trials = append(trials, []leave{{s.ID, w}})
		}
	}
	return trials
}

// dropping are the ways in which one more session is dropped.
func (r *Room) dropping() (trials [][]leave) {
	for _, s := range r.candidates() {
		if l := (leave{s.ID, nowhere}); !slices.Contains(r.gone, l) {
			trials = append(trials, append(r.gone[:len(r.gone):len(r.gone)], l))
		}
	}
	return trials
}

// save asks about the most important one of those that were dropped and were
// not yet asked about: may it stay, or go to another week?
func (r *Room) save() {
	n := len(r.saving) - 1
	if n < 0 {
		r.begin(Settling, nil)
		return
	}
	id := r.saving[n]
	r.saving = r.saving[:n]
	i := slices.Index(r.leaves, leave{id, nowhere})
	trials := [][]leave{slices.Delete(slices.Clone(r.leaves), i, i+1)}
	for _, w := range r.others(id) {
		carried := slices.Clone(r.leaves)
		carried[i].to = w
		trials = append(trials, carried)
	}
	r.begin(Saving, trials)
}

// candidates are the sessions that may go, the least important first.
func (r *Room) candidates() []*planner.Session {
	all := slices.DeleteFunc(byWorth(&r.task), func(s *planner.Session) bool { return s.Pin })
	planner.Sort(all, func(a, b *planner.Session) int {
		return cmp.Compare(Worth(&r.task.Plan.Athlete, a), Worth(&r.task.Plan.Athlete, b))
	})
	return all
}

// others are the weeks of the task where a session might go: those to come
// first, the nearest one before others.
func (r *Room) others(id planner.SessionID) (weeks []int) {
	here, _, _ := r.task.Plan.Find(id)
	for w := here + 1; w <= r.task.To; w++ {
		weeks = append(weeks, w)
	}
	for w := here - 1; w >= r.task.From; w-- {
		weeks = append(weeks, w)
	}
	return weeks
}
