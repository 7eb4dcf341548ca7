package words

import (
	"strconv"

	"hardeasy/planner"
)

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
			return CalledOn(at(s.Day, s.Slot), name)
		default:
			ambiguous = true
		}
	}
	if ambiguous {
		return CalledOn(dayName(s.Day), name)
	}
	return name
}

// at is a day and its part: "Monday morning".
func at(day planner.Weekday, slot planner.Slot) string {
	switch slot {
	case planner.Noon:
		return AtNoon(dayName(day))
	case planner.PM:
		return AtEvening(dayName(day))
	}
	return AtMorning(dayName(day))
}

func dayName(d planner.Weekday) string {
	if d > planner.Sun {
		return CalledNoDay.Text()
	}
	return Day(d)
}

// listing is "a", "a and b", "a, b and c".
func listing(names []string) string {
	if len(names) == 0 {
		return CalledNone.Text()
	}
	said, last := names[0], len(names)-1
	for i := 1; i < last; i++ {
		said = ListComma(said, names[i])
	}
	if last > 0 {
		said = ListAnd(said, names[last])
	}
	return said
}

// duration is minutes for people: "45 min", "1 h", "85 min", "1 h 40 min";
// from ten hours up whole hours. It rounds down, so that 23 h 59 min never
// reads as a day.
func duration(minutes int) string {
	h, m := minutes/60, minutes%60
	switch {
	case minutes < 90 && minutes != 60:
		return TimeMin(minutes)
	case m == 0 || h >= 10:
		return TimeH(h)
	}
	return TimeHMin(h, m)
}

// kilometres is "10 km" or "10.5 km", rounded down.
func kilometres(metres int) string {
	number := strconv.Itoa(metres / 1000)
	if tenths := metres % 1000 / 100; tenths > 0 {
		number = NumberDecimal(number, strconv.Itoa(tenths))
	}
	return TimeKm(number)
}
