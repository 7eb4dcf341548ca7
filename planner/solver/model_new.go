package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

func newModel(t *Task) *model {
	m := &model{task: t, plan: &t.Plan}
	m.makeSpots()
	m.makeClasses()
	m.findLimits()
	m.findUnknownStarts()
	m.findOutside()
	m.items = make([][]rule.Item, len(m.sessions))
	m.copies = make([][]planner.Session, len(m.sessions))
	return m
}

// findLimits finds how many minutes each day takes: what the athlete has, or
// what stands there today where that is more.
func (m *model) findLimits() {
	m.limit = make([]int, 7*(m.task.To-m.task.From+1))
	for d := range m.limit {
		m.limit[d] = noLimit
		if open := m.plan.OpenIn(m.task.From+d/7, planner.Weekday(d%7)); open.Minutes.Known {
			today := 0
			for i := range m.sessions {
				if mv := &m.sessions[i]; m.spots[mv.home].day == d {
					today += mv.session.Minutes
				}
			}
			m.limit[d] = max(open.Minutes.N, today)
		}
	}
}
