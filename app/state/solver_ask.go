package state

import (
	"hardeasy/app/words"
	"hardeasy/planner/solver"
)

type (
	// AskSolver asks about the shown week. The closed days of MakingRoom are
	// those of the open sheet.
	AskSolver struct{ What Question }
	// ToggleFreeDay closes a day of the room sheet, or opens it: 0 is the shown
	// week's Monday, 7 the next one's.
	ToggleFreeDay struct{ Day int }
	// ToggleFortnight lets the next week make room too, or leaves it out with
	// its closed days.
	ToggleFortnight struct{}
)

func (msg ToggleFreeDay) update(m *Model) []Effect {
	if m.Sheet.Kind == RoomSheet && msg.Day >= 0 && msg.Day < 14 {
		m.Sheet.Days ^= 1 << msg.Day
	}
	return nil
}

func (ToggleFortnight) update(m *Model) []Effect {
	if m.Sheet.Kind != RoomSheet {
		return nil
	}
	m.Sheet.Fortnight = !m.Sheet.Fortnight && m.Shown+1 < len(m.Plan.Weeks)
	if !m.Sheet.Fortnight {
		m.Sheet.Days &= 1<<7 - 1
	}
	return nil
}

func (msg AskSolver) update(m *Model) []Effect {
	if !m.HasPlan || m.Screen != WeekScreen || m.Preview != nil || len(m.Plan.Weeks) == 0 {
		return nil
	}
	sheet := m.Sheet
	leave(m)
	m.Sheet, m.Drag = Sheet{}, nil
	from, to := m.Shown, m.Shown
	if msg.What == Arranging { // weeks that are alike stay alike
		from, to = m.rhythm(m.Shown)
	}
	task := m.task(from, to)
	if msg.What == MakingRoom {
		task = m.roomTask(sheet)
		if said := m.roomIsThere(&task); said != "" {
			return toast(m, said, false)
		}
	}
	if !movable(&task) {
		return toast(m, words.NothingMoves.Text(), false)
	}
	return seek(m, msg.What, task)
}

// seek lets an engine be put to work.
func seek(m *Model, what Question, task solver.Task) []Effect {
	task.Fewest = what == Repairing
	m.Questions++
	m.Query = &Query{What: what, N: m.Questions, task: task}
	m.Toast.Text = "" // it would lie over what is said of long work
	return []Effect{NextSlice{N: m.Questions, Begins: true}}
}
