package solver_test

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// costs are what an arrangement of the oracle's week costs beside what the rules say of it,
// in half points: rulebook-2, 5, read once more.
func (o *oracle) costs(week []planner.Session) int { return o.alone(week) + o.rhythm(week) }

// alone is the part of the costs that knows of no other week. Sessions that are alike are
// paired with their places in the way that costs the least.
func (o *oracle) alone(week []planner.Session) (sum int) {
	done := make([]bool, len(week))
	for i := range week {
		if done[i] || fixed(&week[i]) {
			continue
		}
		var from, to []planner.Place
		for k := i; k < len(week); k++ {
			if !done[k] && !fixed(&week[k]) && same(&week[i], &week[k]) {
				done[k] = true
				from = append(from, planner.Place{Day: o.week[k].Day, Slot: o.week[k].Slot})
				to = append(to, planner.Place{Day: week[k].Day, Slot: week[k].Slot})
			}
		}
		sum += o.cheapest(&o.week[i], from, to)
	}
	return sum + o.shared(week)
}

// cheapest is the least that it costs to move sessions which are alike.
func (o *oracle) cheapest(s *planner.Session, from, to []planner.Place) int {
	if len(from) == 0 {
		return 0
	}
	least := -1
	for i := range to {
		n := o.moving(s, from[0], to[i]) + o.cheapest(s, from[1:], slices.Delete(slices.Clone(to), i, i+1))
		if least < 0 || n < least {
			least = n
		}
	}
	return least
}

func (o *oracle) moving(s *planner.Session, from, to planner.Place) int {
	k := rule.KindOf(s)
	strength := o.plan.Athlete.Goal == planner.Strength
	long := o.isLong(s)
	hard := k&rule.HardRun != 0
	switch {
	case from == to:
		return 0
	case from.Day == to.Day && long:
		return 4
	case from.Day == to.Day && hard:
		return 2
	case from.Day == to.Day:
		return 1
	}
	n := 2 // a lift
	switch {
	case long:
		n = 12
		if a := &o.plan.Athlete; a.LongOn(from.Day) && !a.LongOn(to.Day) {
			n += 12
		}
	case hard && strength:
		n = 3
	case hard:
		n = 6
	case k&(rule.MediumRun|rule.LongRun) != 0:
		n = 4
	case k&rule.Micro != 0:
		n = 1
	case k&rule.Run != 0:
		n = 3
	case k&rule.LegHeavy != 0 && strength:
		n = 6
	}
	if from.Slot != to.Slot {
		n++
	}
	return n
}

// isLong reports whether a session is the week's long run: of 75 minutes, or where none
// is, the longest run of 45.
func (o *oracle) isLong(s *planner.Session) bool {
	longest, any := 0, false
	for i := range o.week {
		k := rule.KindOf(&o.week[i])
		if k&rule.Run != 0 {
			longest = max(longest, o.week[i].Minutes)
		}
		any = any || k&rule.LongRun != 0 && o.week[i].Minutes >= 75
	}
	if any {
		return rule.KindOf(s)&rule.LongRun != 0 && s.Minutes >= 75
	}
	return rule.KindOf(s)&rule.Run != 0 && s.Minutes >= 45 && s.Minutes == longest
}

// shared is what it costs that demanding sessions, and runs, share a date.
func (o *oracle) shared(week []planner.Session) (sum int) {
	marked := func(s *planner.Session) bool {
		return s.Double && s.Type.IsRun() && o.plan.Athlete.RunLevel == planner.Advanced
	}
	var demanding, runs, still, stillRuns, bigs [7]int
	for i := range week {
		s := &week[i]
		k := rule.KindOf(s)
		if k&rule.Micro == 0 {
			bigs[s.Day]++
		}
		if k&rule.Demanding != 0 && !marked(s) {
			demanding[s.Day]++
			if fixed(s) {
				still[s.Day]++
			}
		}
		if k&rule.Run != 0 && !marked(s) && k&rule.Micro == 0 && s.Type != catalog.RunStrides {
			runs[s.Day]++
			if fixed(s) {
				stillRuns[s.Day]++
			}
		}
	}
	each := 3
	if slices.Contains(bigs[:], 0) {
		each = 6
	}
	for d := range 7 {
		sum += each * max(0, demanding[d]-max(1, still[d]))
		sum += 4 * max(0, runs[d]-max(1, stillRuns[d]))
	}
	return sum
}

// rhythm is what it costs to make a week unlike one beside it that it was like. Where that
// one was moved before, it was like it as it stood, and is unlike it as it stands.
func (o *oracle) rhythm(week []planner.Session) int {
	form := func(sessions []planner.Session) (all [][3]int) {
		for i := range sessions {
			all = append(all, [3]int{int(sessions[i].Day), int(sessions[i].Slot), int(sessions[i].Type)})
		}
		return all
	}
	sorted := func(all [][3]int) [][3]int {
		slices.SortFunc(all, func(a, b [3]int) int { return slices.Compare(a[:], b[:]) })
		return all
	}
	for _, w := range [...]int{o.task.From - 1, o.task.To + 1} {
		was, other := o.today.Week(w), o.task.Plan.Week(w)
		if other == nil || !slices.Equal(form(o.week), form(was.Sessions)) {
			continue
		}
		if !slices.Equal(sorted(form(week)), sorted(form(other.Sessions))) {
			return 4
		}
	}
	return 0
}
