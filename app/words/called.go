package words

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Called are the names of sessions as people call them: "the long run", and "Monday's lift"
// where the week has two. The week is the one that is not named.
func Called(p *planner.Plan, week int, ids []planner.SessionID) []string {
	t := tellerOf(p, week, nil)
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = t.called(id)
	}
	return names
}

func (t *teller) called(ids ...planner.SessionID) string {
	var names []string
	for _, alike := range t.kinds(ids) {
		names = append(names, t.calledAlike(alike))
	}
	return list(names)
}

// kinds parts sessions into those of one week that are called alike, single ones first: "the
// long run and the easy runs on Monday and Thursday".
func (t *teller) kinds(ids []planner.SessionID) (kinds [][]planner.SessionID) {
	for _, id := range ids {
		i := slices.IndexFunc(kinds, func(k []planner.SessionID) bool { return t.kin(k[0], id) })
		if i < 0 {
			i, kinds = len(kinds), append(kinds, nil)
		}
		kinds[i] = append(kinds[i], id)
	}
	planner.Sort(kinds, func(a, b []planner.SessionID) int { return min(len(a), 2) - min(len(b), 2) })
	return kinds
}

// kin reports whether two sessions are of one week and called alike.
func (t *teller) kin(a, b planner.SessionID) bool {
	v, r, okA := t.before.Find(a)
	w, s, okB := t.before.Find(b)
	return okA && okB && v == w && alike(r, s)
}

// calledAlike names sessions that are kin.
func (t *teller) calledAlike(ids []planner.SessionID) string {
	w, s, ok := t.before.Find(ids[0])
	if !ok {
		return CalledSession.Text()
	}
	var name string
	noun := nounOf(s.Type, len(ids))
	week, day, slot := t.others(s, ids)
	switch {
	case len(ids) > 1:
		name = CalledOn.Of(the(s.Type, noun), list(t.daysOf(ids)))
	case !week:
		name = the(s.Type, noun)
	case !day:
		name = CalledOfDay.Of(dayName(s.Day), noun)
	case !slot:
		name = CalledOn.Of(the(s.Type, noun), at(s.Day, s.Slot))
	default: // two of them are in one slot
		name = CalledOn.Of(EditForTime.Of(the(s.Type, Session(s.Type)), duration(s.Minutes)), at(s.Day, s.Slot))
	}
	if w == t.week {
		return name
	}
	return CalledIn.Of(name, CalledWeek.Of(w+1))
}

// others reports whether the week, the day and the slot of a session have more that are called
// like it.
func (t *teller) others(s *planner.Session, but []planner.SessionID) (week, day, slot bool) {
	w, _, _ := t.before.Find(s.ID)
	for i := range t.before.Weeks[w].Sessions {
		if o := &t.before.Weeks[w].Sessions[i]; alike(o, s) && !slices.Contains(but, o.ID) {
			week = true
			day = day || o.Day == s.Day
			slot = slot || o.Day == s.Day && o.Slot == s.Slot
		}
	}
	return week, day, slot
}

// daysOf are the days of kin in their order, with the parts of the days where one has two.
func (t *teller) daysOf(ids []planner.SessionID) []string {
	places := make([]planner.Place, len(ids))
	parts := false
	for i, id := range ids {
		_, s, _ := t.before.Find(id)
		_, two, _ := t.others(s, []planner.SessionID{id})
		places[i], parts = planner.Place{Day: s.Day, Slot: s.Slot}, parts || two
	}
	planner.Sort(places, func(a, b planner.Place) int { return 3*(int(a.Day)-int(b.Day)) + int(a.Slot) - int(b.Slot) })
	days := make([]string, len(places))
	for i, p := range places {
		if days[i] = dayName(p.Day); parts {
			days[i] = at(p.Day, p.Slot)
		}
	}
	return slices.Compact(days)
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
