package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/solver"
)

// task is about some weeks of the plan. What is past stays as it was: a session
// of yesterday may not be ticked and is still done with, and nothing goes there.
func (m *Model) task(from, to int) solver.Task {
	t := solver.Task{Suite: Suite, Plan: *m.asOfToday(), From: from, To: to}
	w, today := m.calendarWeek()
	if w < from || w > to {
		return t
	}
	var past []planner.Edit
	for d := planner.Mon; d < today; d++ {
		t.Closed = append(t.Closed, solver.Closed{Week: w, Day: d, Slots: solver.WholeDay})
	}
	for i := range m.Plan.Weeks[w].Sessions {
		if s := &m.Plan.Weeks[w].Sessions[i]; s.Day < today && !s.Done {
			past = append(past, planner.SetDone{Session: s.ID, Done: true})
		}
	}
	if p, err := planner.Apply(t.Plan, past...); err == nil {
		t.Plan = p
	}
	return t
}

// rhythm is the run of weeks that are arranged with one of them: those that are like it, of
// which none is past.
func (m *Model) rhythm(week int) (from, to int) {
	from, to = solver.Rhythm(m.asOfToday(), week)
	for from < week && m.Past(from, planner.Sun) {
		from++
	}
	return from, to
}

// movable reports whether there is something that the solver may move.
func movable(t *solver.Task) bool {
	for w := t.From; w <= t.To; w++ {
		if slices.ContainsFunc(t.Plan.Weeks[w].Sessions, func(s planner.Session) bool { return !solver.Stays(&s) }) {
			return true
		}
	}
	return false
}

// roomTask closes the days of the sheet.
func (m *Model) roomTask(s Sheet) solver.Task {
	to := m.Shown
	if s.Fortnight && m.Shown+1 < len(m.Plan.Weeks) {
		to++
	}
	t := m.task(m.Shown, to)
	for day := range 7 * (to - m.Shown + 1) {
		if s.Free(day) {
			t.Closed = append(t.Closed, solver.Closed{Week: m.Shown + day/7, Day: planner.Weekday(day % 7), Slots: solver.WholeDay})
		}
	}
	return t
}

// roomIsThere says, where nothing has to move, why.
func (m *Model) roomIsThere(t *solver.Task) string {
	stay, move := m.standThere(t.Closed)
	switch {
	case len(m.ahead(t.Closed)) == 0:
		return words.NoDayChosen.Text()
	case move:
		return ""
	case len(stay) > 0:
		return words.Stays(stay)
	}
	return words.RoomIsThere.Text()
}

// standThere names the sessions of some days that may not move, and says
// whether there are others.
func (m *Model) standThere(days []solver.Closed) (stay []string, move bool) {
	var ids []planner.SessionID
	for _, c := range m.ahead(days) {
		for i := range m.Plan.Weeks[c.Week].Sessions {
			if s := &m.Plan.Weeks[c.Week].Sessions[i]; s.Day == c.Day && solver.Stays(s) {
				ids = append(ids, s.ID)
			} else if s.Day == c.Day {
				move = true
			}
		}
	}
	return words.Called(&m.Plan, m.Shown, ids), move
}

// ahead are the days that are not past.
func (m *Model) ahead(days []solver.Closed) []solver.Closed {
	return slices.DeleteFunc(slices.Clone(days), func(c solver.Closed) bool { return m.Past(c.Week, c.Day) })
}
