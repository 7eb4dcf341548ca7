package rule

import "hardeasy/planner"

// What a fix costs the person: candidates that help alike are compared by it.

// untouchable reports whether the edits change what no fix may change: sessions that
// are done, and races, whose dates are given.
func untouchable(plan *planner.Plan, edits []planner.Edit) bool {
	for _, e := range edits {
		for _, id := range e.Sessions() {
			if _, s, ok := plan.Find(id); !ok || s.Done || KindOf(s)&RaceRun != 0 {
				return true
			}
		}
	}
	return false
}

// touched counts the protected and the pinned sessions among those the edits
// name.
func touched(plan *planner.Plan, edits []planner.Edit) int {
	protect := HardRun | LongRun
	if plan.Athlete.Goal == planner.Strength {
		protect = LegHeavy
	}
	n := 0
	for _, e := range edits {
		for _, id := range e.Sessions() {
			if _, s, _ := plan.Find(id); KindOf(s)&protect != 0 || s.Pin {
				n++
			}
		}
	}
	return n
}

// lost is how much training the edits give up: a session less weighs more
// than an easier one.
func lost(edits []planner.Edit) int {
	n := 0
	for _, e := range edits {
		switch e.(type) {
		case planner.Drop:
			n += 3
		case planner.Retype:
			n += 2
		case planner.Resize:
			n++
		}
	}
	return n
}

// travel is how far sessions move: another day counts more than another time
// of the same day, earlier a little more than later, and a slot that is taken
// more than a free one.
func travel(plan *planner.Plan, edits []planner.Edit) int {
	n := 0
	for _, e := range edits {
		switch e := e.(type) {
		case planner.Move:
			from, _ := plan.Where(e.Session)
			n += distance(from, e.To)
			if crowded(plan, e) {
				n += 6
			}
		case planner.Swap:
			a, _ := plan.Where(e.A)
			b, _ := plan.Where(e.B)
			n += distance(a, b) + distance(b, a)
		}
	}
	return n
}

// crowded reports whether a move leads to a slot that holds something more than
// core and mobility.
func crowded(plan *planner.Plan, m planner.Move) bool {
	w := plan.Week(m.To.Week)
	for i := range w.Sessions {
		s := &w.Sessions[i]
		if s.ID != m.Session && s.Day == m.To.Day && s.Slot == m.To.Slot && KindOf(s)&Micro == 0 {
			return true
		}
	}
	return false
}

// seatOfNew is how the sessions sit that the edits add.
func seatOfNew(plan *planner.Plan, edits []planner.Edit, score Score) (seat Seat) {
	for _, e := range edits {
		if add, ok := e.(planner.Add); ok {
			add.Session.ID = 0
			seat = seat.plus(SeatOf(plan, &add.Session, add.To, score))
		}
	}
	return seat
}

// distance is what travel counts for one move: 8 a day, one more for later, and 4
// for another time of the day.
func distance(from, to planner.Place) int {
	days := (to.Week-from.Week)*7 + int(to.Day) - int(from.Day)
	n := 8 * days
	if days < 0 {
		n = 1 - n
	}
	if from.Slot != to.Slot {
		n += 4
	}
	return n
}
