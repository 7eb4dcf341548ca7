package rule

import (
	"slices"

	"hardeasy/planner"
)

// Seat is what a slot has against it as the place of a session, as a coach sees it
// (rulebook-2, 5), the weightiest first. Less is better.
type Seat [seatLevels]int

const (
	seatHard     = iota // demanding sessions in the slot of a demanding one
	seatPast            // the day is over
	seatTime            // the day has too little time
	seatPile            // a demanding session stands on the date
	seatShared          // sessions in the slot
	seatErrors          //
	seatWarnings        //
	seatCost            // places of advice, and runs on the date of a run: they cost the same
	seatApart           // it is not on a date of those that the school puts it with
	seatMoved           // days and parts of the day from where it stands
	seatBusy            // sessions on the date
	seatNear            // minus the days to the nearest demanding session
	seatUsual           // minus the sessions of its sort at that time of day
	seatLevels
)

// Ok reports whether a session may be sent there at all: two hard things in one slot are
// for nobody to propose.
func (seat Seat) Ok() bool { return seat[seatHard] == 0 }

// Before reports whether it is the better of two seats.
func (seat Seat) Before(t Seat) bool { return seat.compare(t) < 0 }

func (seat Seat) compare(t Seat) int { return slices.Compare(seat[:], t[:]) }

// plus adds the seats of sessions that come together.
func (seat Seat) plus(t Seat) Seat {
	for i := range seat {
		seat[i] += t[i]
	}
	return seat
}

// SeatOf is the seat at a place of a session, which may be new. The score is of the weeks
// round it with the session there.
func SeatOf(p *planner.Plan, s *planner.Session, to planner.Place, score Score) (seat Seat) {
	kind, day, minutes := KindOf(s), 7*to.Week+int(to.Day), s.Minutes
	nearest, apart := 7, 0
	sessions := p.Weeks[to.Week].Sessions
	for i := range sessions {
		o := &sessions[i]
		if o.ID == s.ID {
			continue
		}
		is := KindOf(o)
		if kind&is&(Run|Strength|Cross) != 0 && small(kind) == small(is) && o.Slot == to.Slot {
			seat[seatUsual]--
		}
		if kind&is&Demanding != 0 {
			days := max(int(o.Day)-int(to.Day), int(to.Day)-int(o.Day))
			nearest = min(nearest, days, 7-days)
		}
		if o.Day == to.Day {
			minutes += o.Minutes
			apart |= seat.beside(p, s, o, o.Slot == to.Slot)
		}
	}
	seat[seatApart], seat[seatNear] = -apart, -nearest
	if open := p.OpenIn(to.Week, to.Day).Minutes; open.Known {
		seat[seatTime] = max(0, minutes-open.N)
	}
	if today := p.DayToday(); today.Known && day < today.N {
		seat[seatPast] = 1
	}
	errors, warnings, advice := score.Counts()
	seat[seatErrors], seat[seatWarnings], seat[seatCost] = errors, warnings, seat[seatCost]+advice
	if from, ok := p.Where(s.ID); ok {
		days, parts := day-7*from.Week-int(from.Day), int(to.Slot)-int(from.Slot)
		seat[seatMoved] = int(planner.Slots)*max(days, -days) + max(parts, -parts)
	}
	return seat
}

// small are core and mobility. A short circuit is more: it keeps to its own time.
func small(k Kind) bool { return k&Micro != 0 && k&Bodyweight == 0 }

// beside counts a session of the date; 1 when the school wants the two on one date. Core
// and mobility go anywhere, and strides are a part of the run beside them.
func (seat *Seat) beside(p *planner.Plan, s, o *planner.Session, sameSlot bool) (wanted int) {
	kind, is := KindOf(s), KindOf(o)
	switch {
	case small(kind) || small(is):
		if small(kind) && small(is) {
			seat[seatBusy]++
		}
		return 0
	case is&Demanding == 0:
	case togetherBySchool(&p.Athlete, kind, is):
		wanted = 1
	default:
		seat[seatPile] = 1
	}
	if IsStrides(s) && is&Run != 0 {
		if sameSlot {
			seat[seatShared]--
		}
		return wanted
	}
	seat[seatBusy]++
	if sameSlot {
		seat[seatShared]++
	}
	if sameSlot && kind&is&Demanding != 0 {
		seat[seatHard]++
	}
	if kind&is&Run != 0 && !IsStrides(o) && !(s.Double && o.Double) {
		seat[seatCost]++
	}
	return wanted
}

// togetherBySchool reports whether the chosen school lifts heavily on days of such runs.
func togetherBySchool(a *planner.Athlete, x, y Kind) bool {
	pair := func(run Kind) bool { return x&Heavy != 0 && y&run != 0 || x&run != 0 && y&Heavy != 0 }
	switch a.ChosenSchool() {
	case planner.Consolidate:
		return pair(HardRun)
	case planner.MediumDays:
		return pair(MediumRun)
	}
	return false
}
