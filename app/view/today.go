package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// today shows what is on today, large, and tomorrow below.
func today(m *state.Model) []app.UI {
	return []app.UI{
		app.Header().Class("top", "plain").Body(
			app.H1().Text("Today"),
			app.P().Class("step").Text(words.Day(m.Date.Weekday())+" · "+words.Date(m.Date)),
		),
		checkIn(m),
		app.Div().Class("today-list").Body(dayList(m, m.Date, true)...),
		app.H2().Class("later").Text("Tomorrow"),
		app.Div().Class("today-list").Body(dayList(m, m.Date+1, false)...),
	}
}

func dayList(m *state.Model, d planner.Date, tick bool) []app.UI {
	sessions, begun, over := m.On(d)
	switch {
	case !begun:
		return []app.UI{nothing("Your plan begins on " + words.Day(m.Plan.Start.Weekday()) + ", " + words.Date(m.Plan.Start) + ".")}
	case over:
		return []app.UI{nothing("Your plan is over. Copy it or make a new one on the Plans screen.")}
	case len(sessions) == 0:
		return []app.UI{nothing("Rest. Nothing is planned, and that is part of the plan.")}
	}
	return kit.Each(sessions, func(_ int, s *planner.Session) app.UI { return todayCard(s, tick) })
}

func nothing(text string) app.UI { return app.P().Class("rest-day").Text(text) }

func todayCard(s *planner.Session, tick bool) app.UI {
	info := s.Type.Info()
	text, on := "Done", true
	if s.Done {
		text, on = "Done. Take it back", false
	}
	return app.Article().Class("today-card", kit.Look(s.Type, s.Minutes)).Body(
		app.H2().Body(kit.Icon(info.Word), app.Span().Text(info.Name)),
		app.P().Class("size").Text(capital(words.Part(s.Slot))+" · "+kit.Size(s)),
		app.P().Text(info.What),
		app.P().Class("note").Hidden(s.Note == "").Text(s.Note),
		lifts(s),
		kit.Button("", text, state.Do{Edits: []planner.Edit{planner.SetDone{Session: s.ID, Done: on}}}).Hidden(!tick),
		log(s, tick),
	)
}
