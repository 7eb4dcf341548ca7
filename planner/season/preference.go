package season

import (
	"hardeasy/planner"
)

// preference is the cost of what people do not like, where the rules allow it. The days
// are those of the rulebook's model weeks.
func (b *board) preference(places []placement) int {
	cost := 0
	for i := range places {
		w, at := &b.wishes[i], places[i]
		if at.slot == nowhere {
			continue
		}
		c, load := b.slots[at.slot], &b.day[b.slots[at.slot].day]
		switch w.role {
		case long:
			cost += longDays[b.usualDay(c.day)] + lateRun[c.slot]
		case hard:
			cost += hardDays[min(w.nth, 1)][b.usualDay(c.day)] + lateRun[c.slot]
		case easy:
			cost += easyDays[c.day] + lateRun[c.slot]
		case lift:
			cost += b.liftDay(w.nth, c.day) + earlyLift[c.slot]
			if load.runs > 0 {
				cost += 3
			}
			if load.hardRun {
				cost += 3
			}
		case micro:
			cost += microSlots[c.slot]
			if load.lifts > 0 {
				cost += 6
			}
			if load.longRun {
				cost += 2
			}
		}
		if w.habit.Known && w.habit.N != int(c.day) {
			cost += changedDay
		}
		if b.kind.near && w.role != race && int(c.day) >= b.kind.race-1 {
			cost += 5
		}
		if b.kind.phase == planner.Recovery {
			cost += int(planner.Sun-c.day) / 2
		}
	}
	return cost + b.nextDays()
}

// usualDay is the day that stands to a long run on Sunday as d does to the person's own. A
// long run at the weekend leaves the others where they are.
func (b *board) usualDay(d planner.Weekday) planner.Weekday {
	if b.long >= planner.Sat {
		return d
	}
	return (d + planner.Sun - b.long) % 7
}

// ownDay is the day of which d is the usual one.
func (b *board) ownDay(d planner.Weekday) planner.Weekday {
	if b.long >= planner.Sat {
		return d
	}
	return (d + b.long + 1) % 7
}

// nextDays is the cost of days in a row with the same kind of work.
func (b *board) nextDays() (cost int) {
	apart := 1
	if b.who.RunLevel == planner.Beginner {
		apart = 4
	}
	for d := range b.day {
		next := &b.day[(d+1)%7]
		if b.day[d].hardRun && next.longRun {
			cost += 3
		}
		if b.day[d].longRun && next.hardRun {
			cost += 6
		}
		if b.day[d].runs > 0 && next.runs > 0 {
			cost += apart
		}
		if b.day[d].lifts > 0 && next.lifts > 0 {
			cost += 5
		}
	}
	return cost
}

// changedDay is the cost of a day other than in the weeks before.
const changedDay = 3

// Costs of days, Monday first, and of slots.
var (
	longDays   = [7]int{12, 14, 14, 14, 12, 2, 0}
	hardDays   = [2][7]int{{4, 0, 1, 2, 5, 6, 8}, {5, 4, 2, 0, 1, 4, 8}}
	easyDays   = [7]int{1, 0, 0, 0, 1, 1, 1}
	liftDays   = [4][7]int{{1, 2, 0, 1, 1, 4, 5}, {3, 3, 1, 2, 0, 4, 5}, {0, 2, 1, 2, 1, 4, 5}, {0, 1, 1, 1, 1, 3, 4}}
	heavyDays  = [4][7]int{{0, 2, 1, 2, 1, 4, 5}, {3, 3, 2, 2, 0, 4, 5}, {2, 2, 0, 2, 1, 4, 5}, {0, 1, 1, 1, 1, 3, 4}}
	lateRun    = [planner.Slots]int{planner.AM: 0, planner.Noon: 1, planner.PM: 1}
	earlyLift  = [planner.Slots]int{planner.AM: 1, planner.Noon: 1, planner.PM: 0}
	microSlots = [planner.Slots]int{planner.AM: 1, planner.Noon: 1, planner.PM: 0}
)

func (b *board) liftDay(nth int, d planner.Weekday) int {
	if b.who.LiftLevel >= planner.Intermediate {
		return heavyDays[nth][d]
	}
	return liftDays[nth][d]
}
