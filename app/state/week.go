package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

type (
	ShowWeek struct{ Index int }
	// TurnWeek shows another week, in the middle of a drag too.
	TurnWeek struct{ By int }
	// GoToWeek shows a week on the board, from another screen.
	GoToWeek struct{ Index int }
	// ToggleBody shows or hides what is left in the body every morning.
	ToggleBody struct{}
)

func (msg ShowWeek) update(m *Model) []Effect {
	showWeek(m, msg.Index)
	return []Effect{m.lookForFixes()}
}

func (msg TurnWeek) update(m *Model) []Effect {
	showWeek(m, m.Shown+msg.By)
	return nil
}

func (msg GoToWeek) update(m *Model) []Effect {
	showWeek(m, msg.Index)
	return []Effect{m.lookForFixes(), Go{WeekScreen}}
}

func (ToggleBody) update(m *Model) []Effect {
	m.BodyShown = !m.BodyShown
	return nil
}

func showWeek(m *Model, i int) {
	if i < 0 || i >= len(m.Plan.Weeks) {
		return
	}
	leave(m)
	m.Shown = i
	m.Live = words.Sentences(words.WeekOf.Of(i+1, len(m.Plan.Weeks)), m.verdictLine(i))
	if m.Drag != nil {
		m.Drag = m.Drag.turnedTo(m.board())
	}
}

// WeekOf is the index of the week that holds the date, or the nearest.
func WeekOf(p *planner.Plan, today planner.Date) int {
	if p.Start == 0 || today == 0 {
		return 0
	}
	return min(max(int(today.MondayOf()-p.Start)/7, 0), max(len(p.Weeks)-1, 0))
}

// On tells the sessions of a date. Begun is false before a plan's first week
// and Over true after its last. A plan without dates repeats the shown week.
func (m *Model) On(d planner.Date) (today []planner.Session, begun, over bool) {
	p, w := &m.Plan, m.Shown
	if p.Start != 0 {
		if d < p.Start {
			return nil, false, false
		}
		w = int(d-p.Start) / 7
	}
	week := p.Week(w)
	if week == nil {
		return nil, true, true
	}
	for _, s := range week.Sessions {
		if s.Day == d.Weekday() {
			today = append(today, s)
		}
	}
	return today, true, false
}

// calendarWeek is where the calendar stands: the plan's week and its day; -1
// when it is outside of the plan or the plan has no dates.
func (m *Model) calendarWeek() (int, planner.Weekday) {
	if m.Plan.Start == 0 || m.Date < m.Plan.Start || int(m.Date-m.Plan.Start)/7 >= len(m.Plan.Weeks) {
		return -1, 0
	}
	return int(m.Date-m.Plan.Start) / 7, m.Date.Weekday()
}

// Past reports whether the day lies behind the person.
func (m *Model) Past(week int, d planner.Weekday) bool {
	w, today := m.calendarWeek()
	return week == w && d < today
}

// Lanes are the parts of the day that the board shows: noon only when the
// plan uses it, or when it is all that is open on a day.
func Lanes(p *planner.Plan) []planner.Slot {
	for _, open := range p.Athlete.Open {
		if open.Slots == 1<<planner.Noon {
			return []planner.Slot{planner.AM, planner.Noon, planner.PM}
		}
	}
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			if p.Weeks[w].Sessions[i].Slot == planner.Noon {
				return []planner.Slot{planner.AM, planner.Noon, planner.PM}
			}
		}
	}
	return []planner.Slot{planner.AM, planner.PM}
}
