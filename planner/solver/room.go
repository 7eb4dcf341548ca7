package solver

import (
	"cmp"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Room makes room: some slots of a task are closed, and the rest is rearranged
// with the fewest moves. A session is dropped only when the others find no
// place, or none without an error that was not there: the least important one
// with whom the rest finds its places, and when no single one is enough the
// least important first of all, and so on. It is worked on in steps.
type Room struct {
	task    Task
	errors  int
	dropped []planner.SessionID
	trial   []planner.SessionID // that may go next
	at      int                 // which of trial is tried; -1 = none of them
	search  *Search
	most    int
	done    bool
	answer  Answer
	found   bool
	proved  bool
	plan    planner.Plan // today's
}

// NewRoom prepares it. Each search may take so many nodes.
func NewRoom(t Task, most int) (*Room, error) {
	r := &Room{task: t, most: most, at: -1, proved: true, plan: t.Plan}
	r.task.Fewest = true
	j := rule.Judge{Suite: t.Suite}
	for w := max(0, t.From-1); w <= t.To+1 && w < len(t.Plan.Weeks); w++ {
		e, _, _ := j.Score(&t.Plan, w).Counts()
		r.errors += e
	}
	var err error
	r.search, err = New(r.task)
	return r, err
}

// Step works on for so many nodes and says whether there is an answer.
func (r *Room) Step(nodes int) bool {
	for !r.done && nodes > 0 {
		was := r.search.nodes
		ended := r.search.Step(min(nodes, max(1, r.most-was)))
		nodes -= max(1, r.search.nodes-was)
		if ended || r.search.nodes >= r.most {
			r.proved = r.proved && ended
			r.judge()
		}
	}
	return r.done
}

// Answer is the arrangement, with the sessions that had to go. It is known when
// Step said so; ok is false when even nothing of what moves finds a place.
func (r *Room) Answer() (a Answer, dropped []planner.SessionID, proved, ok bool) {
	return r.answer, r.dropped, r.proved, r.found
}

func (r *Room) judge() {
	if a, ok := r.search.Answer(); ok && a.Score.Errors/rule.Unit <= r.errors {
		if r.at >= 0 {
			r.dropped = append(r.dropped, r.trial[r.at])
		}
		r.finish(a)
		return
	}
	if r.at < 0 {
		r.trial = r.candidates()
	}
	for r.at++; r.at < len(r.trial); r.at++ {
		if r.try(r.trial[r.at]) {
			return
		}
	}
	if len(r.trial) == 0 {
		r.done = true
		return
	}
	// No single one is enough: the least important goes for good.
	r.dropped = append(r.dropped, r.trial[0])
	r.task.Plan, _ = planner.Apply(r.task.Plan, planner.Drop{Session: r.trial[0]})
	r.trial, r.at = r.candidates(), -1
	r.judgeNext()
}

// judgeNext tries the first of the next candidates.
func (r *Room) judgeNext() {
	for r.at = 0; r.at < len(r.trial); r.at++ {
		if r.try(r.trial[r.at]) {
			return
		}
	}
	r.done = true
}

func (r *Room) try(id planner.SessionID) bool {
	t := r.task
	var err error
	if t.Plan, err = planner.Apply(t.Plan, planner.Drop{Session: id}); err != nil {
		return false
	}
	r.search, err = New(t)
	return err == nil
}

// candidates are the sessions that may go, the least important first.
func (r *Room) candidates() (ids []planner.SessionID) {
	var list []*planner.Session
	for w := r.task.From; w <= r.task.To; w++ {
		for i := range r.task.Plan.Weeks[w].Sessions {
			if s := &r.task.Plan.Weeks[w].Sessions[i]; !Stays(s) {
				list = append(list, s)
			}
		}
	}
	planner.Sort(list, func(a, b *planner.Session) int {
		return cmp.Compare(Worth(&r.task.Plan.Athlete, a), Worth(&r.task.Plan.Athlete, b))
	})
	for _, s := range list {
		ids = append(ids, s.ID)
	}
	return ids
}

func (r *Room) finish(a Answer) {
	r.done, r.found = true, true
	var edits []planner.Edit
	for _, id := range r.dropped {
		edits = append(edits, planner.Drop{Session: id})
	}
	a.Edits = append(edits, a.Edits...)
	r.answer = a
}
