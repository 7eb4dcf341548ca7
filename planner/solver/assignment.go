package solver

import "hardeasy/planner/rule"

// assignment is a partial arrangement as the rules want it: the sessions that
// are placed, and what is known of the others.
type assignment struct {
	m        *model
	rules    *rule.Partial
	placed   []rule.Item
	unplaced [MostWeeks]rule.Unplaced
}

// ofSpots has the sessions at their spots. Of each class some are left, which may
// go to some days of its week.
func (a *assignment) ofSpots(on *placement, left []int16, days []uint8) {
	a.placed = on.items(a.placed[:0])
	a.leave(left, days)
}

// ofDays has the sessions on their days.
func (a *assignment) ofDays(on *dayPlacement, left []int16, days []uint8) {
	a.placed = on.items(a.placed[:0])
	a.leave(left, days)
}

func (a *assignment) leave(left []int16, days []uint8) {
	for w := range a.unplaced {
		u := &a.unplaced[w]
		u.Items, u.Days = u.Items[:0], u.Days[:0]
	}
	for c := range left {
		if left[c] == 0 {
			continue
		}
		k := &a.m.classes[c]
		u, it := &a.unplaced[k.week-a.m.task.From], a.m.itemAt(k.members[0], a.m.homeOf(c))
		for range left[c] {
			u.Items, u.Days = append(u.Items, *it), append(u.Days, days[c])
		}
	}
}

// anywhere lets all that is left of a week go to any day.
func (a *assignment) anywhere(week int) {
	u := &a.unplaced[week-a.m.task.From]
	for d := range u.Free {
		u.Free[d] = len(u.Items)
	}
	for i := range u.Days {
		u.Days[i] = 1<<len(u.Free) - 1
	}
	u.Every = false
}

// freeSpots counts what each day still takes at the spots that are open.
func (a *assignment) freeSpots(on *placement, open *spotSet, rest *restDays) {
	a.clearFree(rest)
	for p := range a.m.spots {
		if open.has(p) {
			day := on.day[p]
			a.unplaced[day/7].Free[day%7] += on.bigsFree(p)
		}
	}
}

// freeDays counts what each of the open days still takes.
func (a *assignment) freeDays(on *dayPlacement, open uint32, rest *restDays) {
	a.clearFree(rest)
	for d := range on.load {
		if open>>d&1 == 1 {
			a.unplaced[d/7].Free[d%7] = max(0, on.bigsFree(d))
		}
	}
}

func (a *assignment) clearFree(rest *restDays) {
	for w := range rest {
		a.unplaced[w].Free = [7]int{}
		a.unplaced[w].Every = rest[w] == noRestDay
	}
}

// keepsRestDays reports whether each week can be as supposed with what is left, and
// what its days still take.
func (a *assignment) keepsRestDays(l *level, load []dayLoad, relaxed bool) bool {
	for w, day := range l.rest {
		if day == undecided {
			continue
		}
		left, empty := 0, 0
		for c := range l.left {
			if k := &a.m.classes[c]; k.week-a.m.task.From == w && !k.small {
				left += int(l.left[c])
			}
		}
		for d := range 7 {
			if load[7*w+d].bigs > 0 || !l.rest.busy(w, d, relaxed) {
				continue
			}
			if empty++; a.unplaced[w].Free[d] == 0 {
				return false
			}
		}
		if empty > left {
			return false
		}
	}
	return true
}

// eachBound yields what the rules are sure to report of a week.
func (a *assignment) eachBound(week int, yield func(rule.Verdict) bool) {
	a.rules.EachBound(week, a.placed, &a.unplaced[week-a.m.task.From], yield)
}

// addBound adds what the rules are sure to report of a week, of which all that is
// left may go anywhere.
func (a *assignment) addBound(sum *rule.Score, week int, with *adder) {
	a.anywhere(week)
	a.eachBound(week, func(v rule.Verdict) bool {
		with.charge(sum, v.Severity, v.Weight)
		return true
	})
}

// eachOrder yields what the rules say of a week that look at the order of a date's sessions,
// once all have their places.
func (a *assignment) eachOrder(week int, yield func(rule.Verdict) bool) {
	a.rules.EachOrder(week, a.placed, yield)
}

// eachDated yields what the rules say that know enough once all sessions have their dates.
func (a *assignment) eachDated(week int, yield func(rule.Verdict) bool) {
	a.rules.EachDated(week, a.placed, yield)
}

// eachFloor yields what those that count days are sure to report.
func (a *assignment) eachFloor(week int, yield func(rule.Verdict) bool) {
	a.rules.EachFloor(week, a.placed, &a.unplaced[week-a.m.task.From], yield)
}
