package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// TogglePart opens a part of the profile page, or closes it.
type TogglePart struct{ Part ProfilePart }

func (msg TogglePart) update(m *Model) []Effect {
	m.Parts ^= msg.Part
	return nil
}

// What can be said on the profile page. Fields are named by the keys of the
// plan notation; those of a weekday or a slot end in its name: minutes_mon,
// open_mon, time_am.
type (
	// ProfileEdited is what stands in a field now.
	ProfileEdited struct{ Field, Text string }
	// ProfileTicked is one box of a field with several.
	ProfileTicked struct {
		Field, Value string
		On           bool
	}
)

func (msg ProfileEdited) update(m *Model) []Effect {
	if !m.HasPlan {
		return nil
	}
	text := strings.TrimSpace(msg.Text)
	next := person{m.Plan.Athlete, m.Plan.History}
	if called, bad, ok := next.take(msg.Field, text); called != words.NoPhrase {
		if !ok {
			return refuse(m, bad)
		}
		return become(m, next, called.Of())
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if msg.Field == MinutesField(d) {
			if !maybe(&next.Open[d].Minutes, text, 1, planner.MaxMinutes) {
				return refuse(m, words.BadOpen)
			}
			return become(m, next, words.ChangeDayTime.Of(words.Day(d)))
		}
	}
	for s := planner.AM; s < planner.Slots; s++ {
		if msg.Field != TimeField(s) {
			continue
		}
		minute, ok := timeOfDay(text)
		if !ok {
			return refuse(m, words.BadTime)
		}
		next.Times[s] = minute
		if !slices.IsSorted(next.Times[:]) {
			return refuse(m, words.BadTimes)
		}
		return become(m, next, words.ChangePartTime.Of(words.Part(s)))
	}
	return nil
}

func (msg ProfileTicked) update(m *Model) []Effect {
	if !m.HasPlan {
		return nil
	}
	next := person{m.Plan.Athlete, m.Plan.History}
	if msg.Field == "equipment" {
		g, ok := catalog.ParseGear(msg.Value)
		if !ok {
			return refuse(m, words.BadAnswer)
		}
		next.Equipment &^= g
		if msg.On {
			next.Equipment |= g
		}
		return become(m, next, words.ChangeEquipment.Of())
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if msg.Field != OpenField(d) {
			continue
		}
		s, ok := planner.ParseSlot(msg.Value)
		if !ok {
			return refuse(m, words.BadAnswer)
		}
		open := &next.Open[d]
		if open.Minutes.Known && open.Minutes.N == 0 {
			*open = planner.Opening{} // closed by its minutes; from here on, by its slots
		}
		open.Slots &^= 1 << s
		if msg.On {
			open.Slots |= 1 << s
		}
		return become(m, next, words.ChangeDayOpen.Of(words.Day(d)))
	}
	return nil
}

// become makes the person what they said, as far as that is something new.
func become(m *Model, next person, called words.Phrase) []Effect {
	m.Alert = ""
	var edits []planner.Edit
	if next.Athlete != m.Plan.Athlete {
		edits = append(edits, planner.SetAthlete{Athlete: next.Athlete})
	}
	if next.History != m.Plan.History {
		edits = append(edits, planner.SetHistory{History: next.History})
	}
	return edit(m, called, edits...)
}
