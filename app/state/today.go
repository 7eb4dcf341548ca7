package state

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// TodayFindings are what the day screen says below the check-in: what speaks against a
// session of today because of how the person feels.
func (m *Model) TodayFindings() (found []rule.Finding) {
	w, today := m.calendarWeek()
	if w < 0 {
		return nil
	}
	for _, f := range m.Findings(w) {
		if aboutFeeling(f.Rule.ID) && f.Overridden == "" && m.touches(&f, w, today) {
			found = append(found, f)
		}
	}
	return found
}

func aboutFeeling(id string) bool { return id == "check-in-today" || id == "pain-traffic-light" }

// touches reports whether a finding is about a session of the day.
func (m *Model) touches(f *rule.Finding, week int, d planner.Weekday) bool {
	for _, id := range f.Sessions() {
		if at, ok := m.Plan.Where(id); ok && at.Week == week && at.Day == d {
			return true
		}
	}
	return false
}

// FixToday makes a fix of what is said today, counted from 0.
type FixToday struct {
	Rule string
	Fix  int
}

func (msg FixToday) update(m *Model) []Effect {
	for _, f := range m.TodayFindings() {
		if o := m.Offer(&f); f.Rule.ID == msg.Rule && o != nil && msg.Fix >= 0 && msg.Fix < len(o.Fixes) {
			return m.fix(o, msg.Fix)
		}
	}
	return nil
}
