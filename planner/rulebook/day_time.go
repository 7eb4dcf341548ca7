package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// changeover is the time between two sessions of one slot, in minutes. The minutes that
// a person has are minutes of training: who says "I have 30 minutes" can run for 30, and
// what comes before and after is theirs to count.
const changeover = 10

// least is the shortest that a fix makes a session, in minutes.
const least = 20

// dayTime is what a day takes.
type dayTime struct {
	minutes  int
	sessions [planner.Slots]int // without strides
	runs     [planner.Slots]bool
	strides  [planner.Slots]bool
}

// dayTimeOf is that of a day of a week.
func dayTimeOf(week []planner.Session, day planner.Weekday) (t dayTime) {
	for i := range week {
		if week[i].Day == day {
			t.add(&week[i])
		}
	}
	return t
}

func (t *dayTime) add(s *planner.Session) {
	minutes := load.Minutes(s)
	t.minutes += minutes
	switch {
	case minutes == 0: // it did not happen
	case rule.IsStrides(s):
		t.strides[s.Slot] = true
	default:
		t.sessions[s.Slot]++
		t.runs[s.Slot] = t.runs[s.Slot] || s.Type.IsRun()
	}
}

// changes are the minutes to change over. Strides beside a run are a part of it.
func (t *dayTime) changes() (minutes int) {
	for slot, n := range t.sessions {
		if t.strides[slot] && !t.runs[slot] {
			n++
		}
		minutes += changeover * max(0, n-1)
	}
	return minutes
}

func (t *dayTime) all() int { return t.minutes + t.changes() }

// hasTime reports whether a day of a week has the time for one more session.
func hasTime(open planner.Opening, week []planner.Session, more planner.Session) bool {
	t := dayTimeOf(week, more.Day)
	t.add(&more)
	return !open.Minutes.Known || t.all() <= open.Minutes.N
}

// timeFor is how many minutes a session can have on its day.
func timeFor(p *planner.Plan, week int, s *planner.Session) (minutes int, known bool) {
	open := p.OpenIn(week, s.Day)
	if !open.Has(s.Slot) {
		return 0, true
	}
	t := dayTimeOf(p.Weeks[week].Sessions, s.Day)
	return open.Minutes.N - t.all() + load.Minutes(s), open.Minutes.Known
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
