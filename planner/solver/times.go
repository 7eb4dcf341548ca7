package solver

import (
	"slices"

	"hardeasy/planner/rule"
)

// findUnknownStarts finds the spots where it cannot be told at which times sessions may
// begin: those that hold four sessions or more today, and those whose sessions may
// have to wait for one of an earlier slot.
func (m *model) findUnknownStarts() {
	end := 0
	if before := m.plan.Week(m.task.From - 1); before != nil {
		for i := range before.Sessions {
			it := rule.ItemOf(&before.Sessions[i], &m.plan.Athlete, m.task.From-1)
			end = max(end, it.Start) + it.Minutes
		}
	}
	for p := range m.spots {
		x := &m.spots[p]
		x.startUnknown = end > x.start || len(x.today) > 3
		m.spillsDays = m.spillsDays || end > x.start && (p == 0 || m.spots[p-1].day != x.day)
		big, small, today := 0, 0, 0
		for c := range m.classes {
			if k := &m.classes[c]; k.may.has(p) && k.small {
				small = max(small, k.minutes)
			} else if k.may.has(p) {
				big = max(big, k.minutes)
			}
		}
		for _, c := range x.today {
			today += m.classes[c].minutes
		}
		end = max(end, x.start) + max(big+small, today)
	}
	if after := m.plan.Week(m.task.To + 1); after != nil && len(after.Sessions) > 0 {
		first := rule.ItemOf(&after.Sessions[0], &m.plan.Athlete, m.task.To+1)
		if end > first.Start {
			m.spillsOver = true // what the rules report of the week after depends on what is pushed into it
		}
	}
}

// offsets are the minutes after the slot's time at which a session of the
// class may begin there.
func (m *model) offsets(c, p int, into []int) []int {
	into = append(into[:0], 0)
	add := func(n int) {
		if !slices.Contains(into, n) {
			into = append(into, n)
		}
	}
	if m.classes[c].small {
		for d := range m.classes {
			if k := &m.classes[d]; !k.small && k.may.has(p) {
				add(k.minutes)
			}
		}
	}
	// It may come behind any of those that stand with it today.
	others := append(make([]int, 0, 4), m.spots[p].today...)
	if i := slices.Index(others, c); i >= 0 && len(others) > 1 {
		others = slices.Delete(others, i, i+1)
		sum := 0
		for _, d := range others {
			add(m.classes[d].minutes)
			sum += m.classes[d].minutes
		}
		add(sum)
	}
	return into
}

// findOutside lists the sessions of the weeks around, each after those before it.
func (m *model) findOutside() {
	end := 0
	for w := m.task.From - 2; w <= m.task.To+2; w++ {
		week := m.plan.Week(w)
		if week == nil || w >= m.task.From && w <= m.task.To {
			end = 0
			continue
		}
		for i := range week.Sessions {
			it := rule.ItemOf(&week.Sessions[i], &m.plan.Athlete, w)
			m.spillsOver = m.spillsOver || i == 0 && end > it.Start
			it.Start = max(it.Start, end)
			it.End = it.Start + it.Minutes
			end = it.End
			m.outside = append(m.outside, it)
		}
	}
}
