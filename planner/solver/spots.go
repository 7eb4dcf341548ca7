package solver

import (
	"slices"

	"hardeasy/planner"
)

// makeSpots lists all slots in which a session may stand, or stands today.
func (m *model) makeSpots() {
	for w := m.task.From; w <= m.task.To; w++ {
		for d := planner.Mon; d <= planner.Sun; d++ {
			for s := planner.AM; s < planner.Slots; s++ {
				if m.stands(w, d, s) || m.offered(w, d, s) {
					day := 7*w + int(d)
					m.spots = append(m.spots, spot{
						week: w, day: day - 7*m.task.From, at: planner.Place{Week: w, Day: d, Slot: s},
						start: day*1440 + m.plan.Athlete.Times[s],
					})
				}
			}
		}
	}
}

// stands reports whether a session of today's plan stands there.
//
//go:noinline
func (m *model) stands(w int, d planner.Weekday, s planner.Slot) bool {
	return slices.ContainsFunc(m.plan.Weeks[w].Sessions, func(x planner.Session) bool { return x.Day == d && x.Slot == s })
}

// offered reports whether the athlete can train there. Noon is for tasks that say so,
// for days on which it is used today, and for those that leave nothing else.
func (m *model) offered(w int, d planner.Weekday, s planner.Slot) bool {
	open := m.plan.OpenIn(w, d)
	return open.Has(s) &&
		(s != planner.Noon || m.task.Noon || !open.Has(planner.AM) && !open.Has(planner.PM) || m.stands(w, d, s))
}

// closed reports whether the task closes a slot.
//
//go:noinline
func (m *model) closed(w int, d planner.Weekday, s planner.Slot) bool {
	return slices.ContainsFunc(m.task.Closed, func(c Closed) bool { return c.Week == w && c.Day == d && c.Slots>>s&1 == 1 })
}

// spotAt is the spot of a slot, or -1.
func (m *model) spotAt(w int, d planner.Weekday, s planner.Slot) int {
	return slices.IndexFunc(m.spots, func(x spot) bool { return x.at == planner.Place{Week: w, Day: d, Slot: s} })
}
