package rulebook

import "hardeasy/planner"

// changeover is the time that a training day needs besides training, in minutes.
const changeover = 10

// least is the shortest that a fix makes a session, in minutes.
const least = 20

// timeFor is how many minutes a session can have on its day.
func timeFor(p *planner.Plan, week int, s *planner.Session) (minutes int, known bool) {
	open := p.Athlete.Open[s.Day]
	if !open.Has(s.Slot) {
		return 0, true
	}
	minutes = open.Minutes.N - changeover + s.Minutes
	sessions := p.Weeks[week].Sessions
	for i := range sessions {
		if sessions[i].Day == s.Day {
			minutes -= sessions[i].Minutes
		}
	}
	return minutes, open.Minutes.Known
}

// lastSlot is the slot for a session that is added to a day: the evening if it is
// open, then the morning, then noon.
func lastSlot(open planner.Opening) (planner.Slot, bool) {
	for _, slot := range [...]planner.Slot{planner.PM, planner.AM, planner.Noon} {
		if open.Has(slot) {
			return slot, true
		}
	}
	return 0, false
}
