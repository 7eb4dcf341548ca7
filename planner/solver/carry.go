package solver

import (
	"slices"

	"hardeasy/planner"
)

// leave says that a session leaves its week.
type leave struct {
	session planner.SessionID
	to      int // the week where it goes; nowhere = it is dropped
}

const nowhere = -1

// Made is an arrangement that makes room.
type Made struct {
	Answer                      // Moved has those that are carried, too
	Dropped []planner.SessionID // there is no room for them
	Carried []planner.SessionID // they go to another week
	Proved  bool                // nothing of all this is without need
}

// leaving is the task when some sessions leave their weeks. Those that go to
// another week wait there, at a place that is no place to stay: wherever they
// end up they are moved, once. It fails where one cannot go.
func (t Task) leaving(leaves []leave) (Task, bool) {
	t.Closed = slices.Clone(t.Closed)
	for _, l := range leaves {
		var err error
		if l.to == nowhere {
			t.Plan, err = planner.Apply(t.Plan, planner.Drop{Session: l.session})
		} else if at, ok := t.lobby(l); ok {
			t.Closed = append(t.Closed, Closed{at.Week, at.Day, 1 << at.Slot})
			t.Plan, err = planner.Apply(t.Plan, planner.Move{Session: l.session, To: at})
		} else {
			return t, false
		}
		if err != nil {
			return t, false
		}
	}
	return t, true
}

// lobby is an empty slot of the week where nothing may stand, on a day that
// takes no more minutes for having the session there.
func (t *Task) lobby(l leave) (planner.Place, bool) {
	m := &model{task: t, plan: &t.Plan}
	_, s, _ := t.Plan.Find(l.session)
	for d := planner.Mon; d <= planner.Sun; d++ {
		minutes := s.Minutes
		for i := range t.Plan.Weeks[l.to].Sessions {
			if o := &t.Plan.Weeks[l.to].Sessions[i]; o.Day == d {
				minutes += o.Minutes
			}
		}
		free := func(slot planner.Slot) bool { return m.offered(l.to, d, slot) && !m.closed(l.to, d, slot) }
		limit := t.Plan.Athlete.Open[d].Minutes
		if limit.Known && minutes > limit.N && (free(planner.AM) || free(planner.Noon) || free(planner.PM)) {
			continue
		}
		for slot := planner.AM; slot < planner.Slots; slot++ {
			if !m.stands(l.to, d, slot) && !free(slot) {
				return planner.Place{Week: l.to, Day: d, Slot: slot}, true
			}
		}
	}
	return planner.Place{}, false
}

// made is an answer to the task with some sessions leaving, as an answer to
// the task: the edits begin at today's plan.
func (t *Task) made(a Answer, leaves []leave) Made {
	m := Made{Answer: Answer{Plan: a.Plan, Score: a.Score}}
	for _, l := range leaves {
		if l.to == nowhere {
			m.Dropped = append(m.Dropped, l.session)
			m.Edits = append(m.Edits, planner.Drop{Session: l.session})
			continue
		}
		at, _ := a.Plan.Where(l.session)
		at.Index = planner.AtEnd
		m.Carried = append(m.Carried, l.session)
		m.Edits = append(m.Edits, planner.Move{Session: l.session, To: at})
	}
	m.Moved = slices.Clone(m.Carried)
	if between, err := planner.Apply(t.Plan, m.Edits...); err == nil {
		edits, moved := moves(&between, &a.Plan, t.From, t.To)
		m.Edits, m.Moved = append(m.Edits, edits...), append(m.Moved, moved...)
	}
	return m
}
