package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/solver"
)

// A day of the shown week or of the next one is closed (ill, travelling), and
// the rest is rearranged with the fewest moves.

// Free says whether the sheet's person wants the day free: 0 is Monday, 7 the next one.
func (s *Sheet) Free(day int) bool { return s.Days>>day&1 == 1 }

func freeDay(m *Model, day int) {
	if m.Sheet.Kind == RoomSheet && day >= 0 && day < 14 {
		m.Sheet.Days ^= 1 << day
	}
}

// fortnight takes the next week in, or leaves it out with its closed days.
func fortnight(m *Model) {
	if m.Sheet.Kind != RoomSheet {
		return
	}
	m.Sheet.Fortnight = !m.Sheet.Fortnight && m.Shown+1 < len(m.Plan.Weeks)
	if !m.Sheet.Fortnight {
		m.Sheet.Days &= 1<<7 - 1
	}
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
	for _, c := range m.ahead(days) {
		for i := range m.Plan.Weeks[c.Week].Sessions {
			if s := &m.Plan.Weeks[c.Week].Sessions[i]; s.Day == c.Day && solver.Stays(s) {
				stay = append(stay, words.Session(s.Type))
			} else if s.Day == c.Day {
				move = true
			}
		}
	}
	return stay, move
}

// ahead are the days that are not past.
func (m *Model) ahead(days []solver.Closed) []solver.Closed {
	return slices.DeleteFunc(slices.Clone(days), func(c solver.Closed) bool { return m.Past(c.Week, c.Day) })
}

// roomMade shows where everything would go.
func roomMade(m *Model, s *Query, r *solver.Room) []Effect {
	a, ok := r.Answer()
	if !ok || len(a.Edits) == 0 {
		return toast(m, words.NoRoom.Text(), false)
	}
	p := Proposal{What: MakingRoom, From: s.task.From, To: s.task.To, Proved: a.Proved, Dropped: a.Dropped, Carried: a.Postponed}
	p.Closed = m.ahead(s.task.Closed)
	p.Stay, _ = m.standThere(p.Closed)
	choice, ok := m.choice(&p, a.Edits)
	if !ok {
		return nil
	}
	p.Choices = []Choice{choice}
	return show(m, p)
}

// Days are those that the proposal keeps free.
func (p *Proposal) Days() (days []planner.Weekday) {
	for _, c := range p.Closed {
		if !slices.Contains(days, c.Day) {
			days = append(days, c.Day)
		}
	}
	return days
}
