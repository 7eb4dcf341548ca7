package solver

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Room makes room: some slots of a task are closed, and the rest is rearranged
// with the fewest moves. A session leaves its week only if there is no arrangement
// for all, or none without an error that was not there before. Then one session is
// postponed to another week of the task: the least important one after which there
// is a place for all. If there is no such session, the least important one is
// dropped after which there is. If one is not enough, the least important of all is
// dropped, then the next one in the same way. Of several that are dropped, those
// that can stay after all, or go to another week, do.
//
// It is worked on in steps, like a Search.
type Room struct {
	task   Task
	errors int // of today's weeks and those next to them

	search    *Search // nil when the next one is to be begun
	yesNo     bool    // it asks for a week with no more errors
	trials    [][]departure
	at        int
	gone      []departure // before the ones of trials
	restoring []planner.SessionID

	departures []departure // as decided
	answer     RoomAnswer
	best       rule.Score
	found      bool
	sure       bool // all questions were answered

	progress QueryProgress
	most     int
	done     bool
}

// NewRoom prepares it. Each search may take so many nodes.
func NewRoom(t Task, most int) (*Room, error) {
	t.Fewest = true
	r := &Room{task: t, most: most, sure: true}
	r.progress.Stage = Placing
	j := rule.Judge{Suite: t.Suite}
	for w := max(0, t.From-1); w <= t.To+1 && w < len(t.Plan.Weeks); w++ {
		e, _, _ := j.Score(&t.Plan, w).Counts()
		r.errors += e
	}
	return r, r.seekBest()
}

// Step works on for so many nodes and reports whether the work is done; or it
// begins a search and does nothing else.
func (r *Room) Step(nodes int) bool {
	switch {
	case r.done:
	case r.search == nil:
		r.next()
	default:
		used, answered := r.search.run(nodes, r.most, r.yesNo)
		if r.progress.Nodes += used; answered {
			r.take(r.search)
		}
	}
	return r.done
}

// Progress is how far it is.
func (r *Room) Progress() QueryProgress {
	a := r.progress
	_, a.Found = r.Answer()
	if a.Stage == Postponing || a.Stage == Dropping {
		a.At, a.Of = r.at+1, len(r.trials)
	}
	return a
}

// Answer is the best arrangement so far; ok is false while there is none, and
// in the end when nothing of what moves finds a place.
func (r *Room) Answer() (m RoomAnswer, ok bool) {
	if r.search != nil && !r.yesNo {
		r.keepBetter(r.search)
	}
	return r.answer, r.found
}

// seekBest begins to look for the best week with the sessions that leave.
func (r *Room) seekBest() (err error) {
	t, ok := r.task.after(r.departures)
	if !ok {
		r.done = true
		return nil
	}
	r.search, err = New(t)
	r.progress.Asked, r.yesNo = r.progress.Asked+1, false
	return err
}

// ask asks whether all find their places when some leave.
func (r *Room) ask(departures []departure) bool {
	t, ok := r.task.after(departures)
	if !ok {
		return false
	}
	var err error
	r.search, err = newQuery(t, rule.Score{Errors: (r.errors + 1) * rule.Unit})
	r.progress.Asked, r.yesNo = r.progress.Asked+1, true
	return err == nil
}

// keepBetter keeps what a search has found, if it is better.
func (r *Room) keepBetter(s *Search) {
	if !s.best.found || s.best.score.Errors/rule.Unit > r.errors || r.found && !s.best.score.Better(r.best) {
		return
	}
	a, _ := s.Answer()
	r.best, r.found = s.best.score, true
	r.answer = r.task.answerFor(a, r.departures)
}

// take takes what a search has found.
func (r *Room) take(s *Search) {
	r.search = nil
	switch stage := r.progress.Stage; {
	case stage == Placing || stage == Settling:
		r.keepBetter(s)
		r.sure = r.sure && s.done
		if r.answer.Proved = r.sure; r.found || stage == Settling {
			r.done = true
			return
		}
		r.begin(Postponing, r.postponements())
	case !s.below():
		r.sure = r.sure && s.done
	default:
		r.departures, r.found = r.trials[r.at], false
		r.keepBetter(s)
		if stage == Dropping && len(r.departures) > 1 {
			for _, s := range r.candidates() {
				if slices.Contains(r.departures, departure{s.ID, nowhere}) {
					r.restoring = append(r.restoring, s.ID)
				}
			}
		}
		r.restoreNext()
	}
}

// begin begins a stage, or another round of it.
func (r *Room) begin(s Stage, trials [][]departure) {
	r.progress.Stage, r.trials, r.at = s, trials, -1
}

// next begins the next search.
func (r *Room) next() {
	for !r.done {
		if r.progress.Stage == Settling {
			r.done = r.seekBest() != nil
			return
		}
		for r.at++; r.at < len(r.trials); r.at++ {
			if r.ask(r.trials[r.at]) {
				return
			}
		}
		switch r.progress.Stage {
		case Postponing:
			r.begin(Dropping, r.drops())
		case Dropping: // no single one is enough: the least important goes for good
			if len(r.trials) == 0 {
				r.done = true
				return
			}
			r.gone = r.trials[0]
			r.begin(Dropping, r.drops())
		default:
			r.restoreNext()
		}
	}
}

// postponements are the ways in which one session goes to another week.
func (r *Room) postponements() (trials [][]departure) {
	for _, s := range r.candidates() {
		for _, w := range r.otherWeeks(s.ID) {
			trials = append(trials, []departure{{s.ID, w}})
		}
	}
	return trials
}

// drops are the ways in which one more session is dropped.
func (r *Room) drops() (trials [][]departure) {
	for _, s := range r.candidates() {
		if d := (departure{s.ID, nowhere}); !slices.Contains(r.gone, d) {
			trials = append(trials, append(r.gone[:len(r.gone):len(r.gone)], d))
		}
	}
	return trials
}

// restoreNext asks about the most important one of those that were dropped and were
// not yet asked about: may it stay, or go to another week?
func (r *Room) restoreNext() {
	n := len(r.restoring) - 1
	if n < 0 {
		r.begin(Settling, nil)
		return
	}
	id := r.restoring[n]
	r.restoring = r.restoring[:n]
	i := slices.Index(r.departures, departure{id, nowhere})
	trials := [][]departure{slices.Delete(slices.Clone(r.departures), i, i+1)}
	for _, w := range r.otherWeeks(id) {
		postponed := slices.Clone(r.departures)
		postponed[i].to = w
		trials = append(trials, postponed)
	}
	r.begin(Restoring, trials)
}

// candidates are the sessions that may go, the least important first.
func (r *Room) candidates() []*planner.Session {
	all := slices.DeleteFunc(byPriority(&r.task), func(s *planner.Session) bool { return s.Pin })
	planner.Sort(all, func(a, b *planner.Session) int {
		return cmp.Compare(Priority(&r.task.Plan.Athlete, a), Priority(&r.task.Plan.Athlete, b))
	})
	return all
}

// otherWeeks are the weeks of the task where a session might go: those to come
// first, the nearest one before others.
func (r *Room) otherWeeks(id planner.SessionID) (weeks []int) {
	here, _, _ := r.task.Plan.Find(id)
	for w := here + 1; w <= r.task.To; w++ {
		weeks = append(weeks, w)
	}
	for w := here - 1; w >= r.task.From; w-- {
		weeks = append(weeks, w)
	}
	return weeks
}
