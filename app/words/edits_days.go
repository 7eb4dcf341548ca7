package words

import "hardeasy/planner"

// tradedDays recognises moves after which the sessions of two days of a week
// have traded places, each keeping its time of day (see rule.SwapDays).
func tradedDays(p *planner.Plan, edits []planner.Edit) (a, b planner.Weekday, all bool) {
	a, b, there, back, ok := betweenDays(p, edits)
	return min(a, b), max(a, b), ok && there > 0 && back > 0
}

// movedDay recognises moves that empty one day into another, free one.
func movedDay(p *planner.Plan, edits []planner.Edit) (a, b planner.Weekday, all bool) {
	a, b, there, back, ok := betweenDays(p, edits)
	return a, b, ok && there > 1 && back == 0
}

// betweenDays recognises moves that take all that two days of one week hold to
// the other day of the two; there and back count them.
func betweenDays(p *planner.Plan, edits []planner.Edit) (a, b planner.Weekday, there, back int, ok bool) {
	week := -1
	for i, e := range edits {
		m, isMove := e.(planner.Move)
		if !isMove {
			return 0, 0, 0, 0, false
		}
		from, found := p.Where(m.Session)
		if i == 0 {
			week, a, b = from.Week, from.Day, m.To.Day
		}
		if !found || from.Week != week || m.To.Week != week || from.Slot != m.To.Slot || a == b {
			return 0, 0, 0, 0, false
		}
		switch {
		case from.Day == a && m.To.Day == b:
			there++
		case from.Day == b && m.To.Day == a:
			back++
		default:
			return 0, 0, 0, 0, false
		}
	}
	if week < 0 {
		return 0, 0, 0, 0, false
	}
	sessions := 0
	for i := range p.Weeks[week].Sessions {
		if d := p.Weeks[week].Sessions[i].Day; d == a || d == b {
			sessions++
		}
	}
	return a, b, there, back, there+back == sessions
}
