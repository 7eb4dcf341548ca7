package solver

import (
	"slices"

	"hardeasy/planner"
)

// departure is that a session leaves its week.
type departure struct {
	session planner.SessionID
	to      int // the week where it goes; nowhere = it is dropped
}

const nowhere = -1

// RoomAnswer is an arrangement that makes room.
type RoomAnswer struct {
	Answer                        // Moved has those that are postponed, too
	Dropped   []planner.SessionID // there is no room for them
	Postponed []planner.SessionID // they go to another week
	Proved    bool                // nothing of all this is without need
}

// after is the task when some sessions have left their weeks. Those that go to
// another week wait there, at a place that is no place to stay: wherever they
// end up they are moved, once. It fails where one cannot go.
func (t Task) after(departures []departure) (Task, bool) {
	t.Closed = slices.Clone(t.Closed)
	for _, d := range departures {
		var err error
		if d.to == nowhere {
			t.Plan, err = planner.Apply(t.Plan, planner.Drop{Session: d.session})
		} else if at, ok := t.waitingPlace(d); ok {
			t.Closed = append(t.Closed, Closed{at.Week, at.Day, 1 << at.Slot})
			t.Plan, err = planner.Apply(t.Plan, planner.Move{Session: d.session, To: at})
		} else {
			return t, false
		}
		if err != nil {
			return t, false
		}
	}
	return t, true
}

// waitingPlace is an empty slot of the week where nothing may stand, on a day that
// takes no more minutes for having the session there.
func (t *Task) waitingPlace(d departure) (planner.Place, bool) {
	m := &model{task: t, plan: &t.Plan}
	_, s, _ := t.Plan.Find(d.session)
	for day := planner.Mon; day <= planner.Sun; day++ {
		minutes := s.Minutes
		for i := range t.Plan.Weeks[d.to].Sessions {
			if o := &t.Plan.Weeks[d.to].Sessions[i]; o.Day == day {
				minutes += o.Minutes
			}
		}
		free := func(slot planner.Slot) bool { return m.offered(d.to, day, slot) && !m.closed(d.to, day, slot) }
		limit := t.Plan.OpenIn(d.to, day).Minutes
		if limit.Known && minutes > limit.N && (free(planner.AM) || free(planner.Noon) || free(planner.PM)) {
			continue
		}
		for slot := planner.AM; slot < planner.Slots; slot++ {
			if !m.stands(d.to, day, slot) && !free(slot) {
				return planner.Place{Week: d.to, Day: day, Slot: slot}, true
			}
		}
	}
	return planner.Place{}, false
}

// answerFor is an answer to the task with some sessions left out, as an answer to
// the task: the edits begin at today's plan.
func (t *Task) answerFor(a Answer, departures []departure) RoomAnswer {
	m := RoomAnswer{Answer: Answer{Plan: a.Plan, Score: a.Score}}
	for _, d := range departures {
		if d.to == nowhere {
			m.Dropped = append(m.Dropped, d.session)
			m.Edits = append(m.Edits, planner.Drop{Session: d.session})
			continue
		}
		at, _ := a.Plan.Where(d.session)
		at.Index = planner.AtEnd
		m.Postponed = append(m.Postponed, d.session)
		m.Edits = append(m.Edits, planner.Move{Session: d.session, To: at})
	}
	m.Moved = slices.Clone(m.Postponed)
	if between, err := planner.Apply(t.Plan, m.Edits...); err == nil {
		edits, moved := moves(&between, &a.Plan, t.From, t.To)
		m.Edits, m.Moved = append(m.Edits, edits...), append(m.Moved, moved...)
	}
	return m
}
