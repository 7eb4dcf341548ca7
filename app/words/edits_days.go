package words

import "hardeasy/planner"

// tradedDays recognises moves after which the sessions of two days of a week
// have traded places, each keeping its time of day (see rule.SwapDays).
func (t *teller) tradedDays() (a, b planner.Weekday, all bool) {
	a, b, there, back, ok := t.betweenDays()
	return min(a, b), max(a, b), ok && there > 0 && back > 0
}

// movedDay recognises moves that empty one day into another, free one.
func (t *teller) movedDay() (a, b planner.Weekday, all bool) {
	a, b, there, back, ok := t.betweenDays()
	return a, b, ok && there > 1 && back == 0
}

// betweenDays recognises moves that take all that two days of the week hold to
// the other day of the two; there and back count them.
func (t *teller) betweenDays() (a, b planner.Weekday, there, back int, ok bool) {
	for i, e := range t.edits {
		m, isMove := e.(planner.Move)
		if !isMove {
			return 0, 0, 0, 0, false
		}
		from, found := t.before.Where(m.Session)
		if i == 0 {
			a, b = from.Day, m.To.Day
		}
		if !found || from.Week != t.week || m.To.Week != t.week || from.Slot != m.To.Slot || a == b {
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
	if len(t.edits) == 0 {
		return 0, 0, 0, 0, false
	}
	sessions := 0
	for i := range t.before.Weeks[t.week].Sessions {
		if d := t.before.Weeks[t.week].Sessions[i].Day; d == a || d == b {
			sessions++
		}
	}
	return a, b, there, back, there+back == sessions
}
