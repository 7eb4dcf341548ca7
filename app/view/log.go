package view

import (
	"cmp"
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// log asks how a session went, once it is done. Nothing has to be answered.
func log(s *planner.Session, show bool) app.UI {
	id := s.ID
	field := func(field string, label, unit words.Key, value planner.Opt, most int) app.UI {
		return kit.Number{
			Name: "log-" + strconv.Itoa(int(id)) + "-" + field, Label: label, Unit: unit, Value: optional(value), Min: 0, Max: most,
			Changed: func(v string) state.Msg { return state.LogEdited{Session: id, Field: field, Text: v} },
		}.UI()
	}
	return kit.El("details", "log").DataInt("log", int(id)).Hidden(!show || !s.Done).Body(
		kit.El("summary").Say(words.LogTitle),
		kit.El("div", "fields").Body(
			field("minutes", words.LogTook, words.UnitMinutes, s.Log.Minutes, planner.MaxMinutes),
			field("effort", words.LogEffort, words.UnitOf10, s.Log.RPE, planner.MaxScale),
			field("soreness", words.LogSoreness, words.UnitOf10, s.Log.Soreness, planner.MaxScale),
			field("pain", words.LogPain, words.UnitOf10, s.Log.Pain, planner.MaxScale),
		),
	)
}

// checkIn asks how the day feels. Nothing has to be answered.
func checkIn(m *state.Model) app.UI {
	d := m.Date
	c, ok := m.CheckOf(d)
	said := func(field string) func(string) state.Msg {
		return func(v string) state.Msg { return state.CheckEdited{Date: d, Field: field, Text: v} }
	}
	sleep := ""
	if c.Sleep.Known {
		sleep = cmp.Or(words.Thousandths(100*c.Sleep.N), "0")
	}
	name := func(field string) string { return "check-" + d.String() + "-" + field }
	return kit.El("details", "log", "check-in").DataInt("check", c.Day).Hidden(!ok).Body(
		kit.El("summary").Say(words.CheckTitle),
		kit.El("div", "fields").Body(
			kit.TextField{Name: name("sleep"), Label: words.CheckSleep, Type: "text", Unit: words.UnitHours, Value: sleep, Changed: said("sleep")}.UI(),
			kit.Number{Name: name("soreness"), Label: words.CheckSoreness, Unit: words.UnitOf10, Value: optional(c.Soreness), Min: 0, Max: planner.MaxScale, Changed: said("soreness")}.UI(),
			kit.Number{Name: name("mood"), Label: words.CheckMood, Unit: words.UnitOf5, Value: optional(c.Mood), Min: 1, Max: planner.MaxMood, Changed: said("mood")}.UI(),
		),
	)
}
