package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// demanding are the sessions that make a week another one when they stand on other days.
const demanding = rule.HardRun | rule.LongRun | rule.LegHeavy

// known are the arrangements that an answer must differ from (Task.Unlike), by
// the days of the demanding sessions: nobody would call it another week when
// only others are moved.
type known struct {
	m    *model
	days [][]int8 // per arrangement: per demanding class and day, how many stand there
}

func newKnown(m *model) known {
	k := known{m: m}
	for i := range m.task.Unlike {
		k.days = append(k.days, k.daysOf(m.placesIn(&m.task.Unlike[i])))
	}
	return k
}

// has reports whether a placement is one of them.
func (k *known) has(at []int8) bool {
	if len(k.days) == 0 {
		return false
	}
	return k.hasDays(k.daysOf(at))
}

func (k *known) hasDays(days []int8) bool {
	return slices.ContainsFunc(k.days, func(other []int8) bool { return slices.Equal(days, other) })
}

// daysOf is on which days the demanding classes of a placement stand.
func (k *known) daysOf(at []int8) []int8 {
	m := k.m
	days := make([]int8, 0, 64)
	for c := range m.classes {
		if m.classes[c].kind&demanding == 0 {
			continue
		}
		from := len(days)
		for range m.limit {
			days = append(days, 0)
		}
		for p := range m.spots {
			days[from+m.spots[p].day] += at[c*len(m.spots)+p]
		}
	}
	return days
}

// hasPlacedDays reports whether the sessions that were given days are one of them.
func (k *known) hasPlacedDays(on *dayPlacement) bool {
	if len(k.days) == 0 {
		return false
	}
	var days []int8
	for c := range k.m.classes {
		if k.m.classes[c].kind&demanding != 0 {
			days = append(days, on.at[c*on.places:(c+1)*on.places]...)
		}
	}
	return k.hasDays(days)
}

// placesIn counts where the classes stand in a plan with the same sessions.
func (m *model) placesIn(p *planner.Plan) []int8 {
	at := make([]int8, len(m.classes)*len(m.spots))
	for i := range m.sessions {
		mv := &m.sessions[i]
		if place, ok := p.Where(mv.session.ID); ok {
			if spot := m.spotAt(place.Week, place.Day, place.Slot); spot >= 0 {
				at[mv.class*len(m.spots)+spot]++
			}
		}
	}
	return at
}
