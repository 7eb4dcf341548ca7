package words

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Called are the names of sessions as people call them: "the long run", and "Monday's lift"
// where the week has two. The week is the one that is not named.
func Called(p *planner.Plan, week int, ids []planner.SessionID) []string {
	t := tellerOf(p, week, nil)
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = t.called([]planner.Edit{planner.Drop{Session: id}})
	}
	return names
}

// called names the sessions of some edits, single ones first: "the long run and the easy runs
// on Monday and Thursday".
func (t *teller) called(edits []planner.Edit) string {
	var names, several []string
	for _, kin := range group(edits, t.kin) {
		if len(kin) > 1 {
			several = append(several, t.calledKin(kin))
		} else {
			names = append(names, t.calledKin(kin))
		}
	}
	return list(append(names, several...))
}

// kin reports whether the sessions of two edits are of one week and called alike.
func (t *teller) kin(a, b planner.Edit) bool {
	v, r, okA := t.before.Find(idOf(a))
	w, s, okB := t.before.Find(idOf(b))
	return okA && okB && v == w && alike(r, s)
}

// calledKin names the sessions of edits, which are kin.
func (t *teller) calledKin(edits []planner.Edit) string {
	w, s, ok := t.before.Find(idOf(edits[0]))
	if !ok {
		return CalledSession.Text()
	}
	noun := nounOf(s.Type, len(edits))
	name := the(s.Type, noun)
	inWeek, onDay, inSlot := t.others(w, s)
	switch {
	case len(edits) > 1:
		name = CalledOn.Of(name, list(t.daysOf(w, edits)))
	case inSlot:
		name = CalledOn.Of(EditForTime.Of(the(s.Type, Session(s.Type)), duration(s.Minutes)), at(s.Day, s.Slot))
	case onDay:
		name = CalledOn.Of(name, at(s.Day, s.Slot))
	case inWeek:
		name = CalledOfDay.Of(dayName(s.Day), noun)
	}
	if w == t.week {
		return name
	}
	return CalledIn.Of(name, CalledWeek.Of(w+1))
}

// others reports whether the week, the day and the slot of a session have more that are called
// like it.
func (t *teller) others(w int, s *planner.Session) (inWeek, onDay, inSlot bool) {
	for i := range t.before.Weeks[w].Sessions {
		if o := &t.before.Weeks[w].Sessions[i]; alike(o, s) && o.ID != s.ID {
			inWeek = true
			onDay = onDay || o.Day == s.Day
			inSlot = inSlot || o.Day == s.Day && o.Slot == s.Slot
		}
	}
	return inWeek, onDay, inSlot
}

// daysOf are the days of kin, with the parts of the days where one has two.
func (t *teller) daysOf(w int, edits []planner.Edit) (days []string) {
	parts := false
	for _, e := range edits {
		_, s, _ := t.before.Find(idOf(e))
		_, two, _ := t.others(w, s)
		parts = parts || two
	}
	for _, e := range edits {
		_, s, _ := t.before.Find(idOf(e))
		day := dayName(s.Day)
		if parts {
			day = at(s.Day, s.Slot)
		}
		if n := len(days); n == 0 || days[n-1] != day {
			days = append(days, day)
		}
	}
	return days
}

// alike reports whether two sessions are called by one noun.
func alike(a, b *planner.Session) bool { return a.Type == b.Type || isLift(a.Type) && isLift(b.Type) }

// isLift reports whether people call a session of the type just a lift.
func isLift(id catalog.ID) bool { return catalog.StrHeavyLower <= id && id <= catalog.StrModerate }

// nounOf is what n sessions of the type are called behind "the" or a day: "easy runs".
func nounOf(id catalog.ID, n int) string {
	switch {
	case isLift(id):
		return CalledLift.Of(n)
	case id == catalog.StrCoreMobility:
		return CalledCore.Text()
	case id == catalog.StrPower:
		return CalledPower.Of(n)
	case n > 1:
		return someSessions(id, n)
	}
	return Session(id)
}

// the puts the article before what is counted.
func the(id catalog.ID, noun string) string {
	switch id {
	case catalog.StrCoreMobility, catalog.StrWarmup, catalog.XCross, catalog.Rest:
		return noun
	}
	return CalledThe.Of(noun)
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
