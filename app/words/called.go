package words

import "hardeasy/planner"

// called names a session, with its weekday where the week has more of its type
// and its time where the day has.
func called(p *planner.Plan, id planner.SessionID) string {
	w, s, ok := p.Find(id)
	if !ok {
		return CalledSession.Text()
	}
	name, ambiguous := Session(s.Type), false
	for i := range p.Weeks[w].Sessions {
		switch o := &p.Weeks[w].Sessions[i]; {
		case o.Type != s.Type || o.ID == id:
		case o.Day == s.Day && o.Slot != s.Slot && s.Slot != planner.Noon:
			return CalledOn.Of(at(s.Day, s.Slot), name)
		default:
			ambiguous = true
		}
	}
	if ambiguous {
		return CalledOn.Of(dayName(s.Day), name)
	}
	return name
}

// at is a day and its part: "Monday morning".
func at(day planner.Weekday, slot planner.Slot) string {
	switch slot {
	case planner.Noon:
		return AtNoon.Of(dayName(day))
	case planner.PM:
		return AtEvening.Of(dayName(day))
	}
	return AtMorning.Of(dayName(day))
}

func dayName(d planner.Weekday) string {
	if d > planner.Sun {
		return CalledNoDay.Text()
	}
	return Day(d)
}

// duration is Minutes for findings and edits, where an hour is "1 h" and 23 h
// 59 min must not read as a day: from ten hours up it is whole hours, rounded down.
func duration(minutes int) string {
	switch {
	case minutes == 60:
		return NumberHours.Of(1)
	case minutes >= 600:
		return NumberHours.Of(minutes / 60)
	}
	return Minutes(minutes)
}

// lengthDown is Length rounded down: "10.5 km" for 10,590 m.
func lengthDown(metres int, unit planner.LengthUnit) string {
	n := unit.Thousandths(metres)
	return inUnit(n-n%100, unit)
}
