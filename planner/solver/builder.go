package solver

import (
	"slices"

	"hardeasy/planner"
)

// builder makes plans of placements. A plan is good until the next one is made.
type builder struct {
	m        *model
	who      [][]int // per class and spot: the sessions that stand there
	weeks    []planner.Week
	sessions [MostWeeks][]planner.Session
	plan     planner.Plan
	pairs    pairing
}

func newBuilder(m *model) builder {
	return builder{m: m, who: make([][]int, len(m.classes)*len(m.spots)), weeks: slices.Clone(m.plan.Weeks)}
}

// build is the plan with so many of each class at each spot.
func (b *builder) build(at []int8) *planner.Plan {
	m := b.m
	b.assign(at)
	var memory [8]int
	for i := range b.sessions {
		b.sessions[i] = b.sessions[i][:0]
	}
	for p := range m.spots {
		set := m.standing(memory[:0], at, p)
		m.sortSpot(p, set)
		w := m.spots[p].week - m.task.From
		for _, c := range set {
			list := &b.who[c*len(m.spots)+p]
			b.sessions[w] = append(b.sessions[w], *m.itemAt((*list)[0], p).Session)
			*list = append((*list)[:0], (*list)[1:]...)
		}
	}
	for w := m.task.From; w <= m.task.To; w++ {
		b.weeks[w].Sessions = b.sessions[w-m.task.From]
	}
	b.plan = *m.plan
	b.plan.Weeks = b.weeks
	return &b.plan
}

// standing appends the classes that stand at a spot.
func (m *model) standing(set []int, at []int8, p int) []int {
	for c := range m.classes {
		for range at[c*len(m.spots)+p] {
			set = append(set, c)
		}
	}
	return set
}

// assign says which session of each class stands where.
func (b *builder) assign(at []int8) {
	m := b.m
	for i := range b.who {
		b.who[i] = b.who[i][:0]
	}
	stand := func(c, p, mv int) { b.who[c*len(m.spots)+p] = append(b.who[c*len(m.spots)+p], mv) }
	for c := range m.classes {
		b.pairs.find(m, c, at)
		for _, mv := range m.classes[c].members {
			if i := slices.Index(b.pairs.who, mv); i >= 0 {
				stand(c, b.pairs.to[i], mv)
			} else {
				stand(c, m.sessions[mv].home, mv)
			}
		}
	}
}
