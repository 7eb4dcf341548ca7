package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// What a person says afterwards. All of it is optional; an empty field takes
// it back.
type (
	// LogEdited is a field of a session's log: minutes, effort, soreness or pain.
	LogEdited struct {
		Session     planner.SessionID
		Field, Text string
	}
	// CheckEdited is a field of a day's check-in: sleep, soreness or mood.
	CheckEdited struct {
		Date        planner.Date
		Field, Text string
	}
)

func (msg LogEdited) update(m *Model) []Effect {
	_, s, ok := m.Plan.Find(msg.Session)
	if !ok {
		return nil
	}
	log, text := s.Log, strings.TrimSpace(msg.Text)
	into, most, bad := &log.Minutes, planner.MaxMinutes, words.BadLogMinutes
	switch msg.Field {
	case "minutes":
	case "effort":
		into, most, bad = &log.RPE, planner.MaxScale, words.BadScale
	case "soreness":
		into, most, bad = &log.Soreness, planner.MaxScale, words.BadScale
	case "pain":
		into, most, bad = &log.Pain, planner.MaxScale, words.BadScale
	default:
		return nil
	}
	if !maybe(into, text, 0, most) {
		return refuse(m, bad)
	}
	return editIf(m, log != s.Log, planner.SetLog{Session: msg.Session, Log: log})
}

// CheckOf is how a date felt, as far as it was said. Ok is false for a plan
// without a calendar, and for days too far from it.
func (m *Model) CheckOf(d planner.Date) (c planner.Check, ok bool) {
	c.Day = int(d - m.Plan.Start)
	if !m.HasPlan || m.Plan.Start == 0 || c.Day < planner.FirstCheck || c.Day > planner.LastCheck {
		return c, false
	}
	for _, said := range m.Plan.Checks {
		if said.Day == c.Day {
			return said, true
		}
	}
	return c, true
}

func (msg CheckEdited) update(m *Model) []Effect {
	was, ok := m.CheckOf(msg.Date)
	if !ok {
		return nil
	}
	c, text := was, strings.TrimSpace(msg.Text)
	switch msg.Field {
	case "sleep":
		if c.Sleep, ok = hours(text); !ok {
			return refuse(m, words.BadSleep)
		}
	case "soreness":
		if !maybe(&c.Soreness, text, 0, planner.MaxScale) {
			return refuse(m, words.BadScale)
		}
	case "mood":
		if !maybe(&c.Mood, text, 1, planner.MaxMood) {
			return refuse(m, words.BadMood)
		}
	}
	return editIf(m, c != was, planner.SetCheck{Check: c})
}
