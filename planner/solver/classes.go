package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Stays reports whether a session keeps its place: it is pinned, done or has a
// log, or it is a race, whose date others have set.
func Stays(s *planner.Session) bool {
	return s.Pin || s.Done || s.Log != planner.Log{} || rule.KindOf(s)&rule.RaceRun != 0
}

// makeClasses sorts the sessions into classes, and finds where each may stand.
func (m *model) makeClasses() {
	for w := m.task.From; w <= m.task.To; w++ {
		sessions := m.plan.Weeks[w].Sessions
		for i := range sessions {
			s := &sessions[i]
			home := m.spotAt(w, s.Day, s.Slot)
			c := m.classOf(s, w)
			m.classes[c].members = append(m.classes[c].members, len(m.sessions))
			m.classes[c].today[home]++
			m.spots[home].today = append(m.spots[home].today, c)
			m.sessions = append(m.sessions, taskSession{session: s, week: w, home: home, class: c})
		}
	}
	for c := range m.classes {
		k := &m.classes[c]
		for p := range m.spots {
			at := &m.spots[p].at
			home := k.today[p] > 0
			if home && k.fixed || !k.fixed && at.Week == k.week && (home || m.offered(at.Week, at.Day, at.Slot)) &&
				!m.closed(at.Week, at.Day, at.Slot) {
				k.may.add(p)
			}
		}
	}
}

// classOf finds or makes the class of a session.
func (m *model) classOf(s *planner.Session, week int) int {
	fixed := Stays(s)
	if !fixed {
		for c := range m.classes {
			k := &m.classes[c]
			if !k.fixed && k.week == week && m.sessions[k.members[0]].session.SameContent(s) {
				return c
			}
		}
	}
	kind := rule.KindOf(s)
	k := class{
		week: week, kind: kind, minutes: s.Minutes, small: kind&rule.Micro != 0, fixed: fixed, today: make([]int8, len(m.spots)),
		movable: movableOf(m.plan, week, s),
	}
	half := s.Double && kind&rule.Run != 0 && m.plan.Athlete.RunLevel == planner.Advanced // of a double that is meant
	k.demanding = kind&rule.Demanding != 0 && !half
	k.lift = kind&rule.Strength != 0 && !k.small
	k.run = kind&rule.Run != 0 && !half && !k.small && !rule.IsStrides(s)
	m.classes = append(m.classes, k)
	return len(m.classes) - 1
}
