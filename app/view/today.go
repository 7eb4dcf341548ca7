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
	day := planner.Weekday(0)
	if m.Date != 0 {
		day = m.Date.Weekday()
	}
	w := state.WeekOf(&m.Plan, m.Date)
	tomorrow, next := day+1, w
	if tomorrow > planner.Sun {
		tomorrow, next = planner.Mon, w+1
	}
	return []app.UI{
		app.Header().Class("top", "plain").Body(
			app.H1().Text("Today"),
			app.P().Class("step").Text(words.Day(day)+sep(dateOrNothing(m.Date))),
		),
		app.Div().Class("today-list").Body(dayList(m, w, day, true)...),
		app.H2().Class("later").Text("Tomorrow"),
		app.Div().Class("today-list").Body(dayList(m, next, tomorrow, false)...),
	}
}

func dateOrNothing(d planner.Date) string {
	if d == 0 {
		return ""
	}
	return words.Date(d)
}

func dayList(m *state.Model, w int, d planner.Weekday, tick bool) []app.UI {
	var out []app.UI
	week := m.Plan.Week(w)
	if week != nil {
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Day == d {
				out = append(out, todayCard(s, tick))
			}
		}
	}
	if len(out) == 0 {
		out = append(out, app.P().Class("rest-day").Text("Rest. Nothing is planned, and that is part of the plan."))
	}
	return out
}

func todayCard(s *planner.Session, tick bool) app.UI {
	info := s.Type.Info()
	text, on := "Done", true
	if s.Done {
		text, on = "Done. Take it back", false
	}
	return app.Article().Class("today-card", kit.Look(s.Type, s.Minutes)).Body(
		app.H3().Body(kit.Icon(info.Word), app.Span().Text(info.Name)),
		app.P().Class("size").Text(capital(words.Part(s.Slot))+" · "+kit.Size(s)),
		app.P().Text(info.What),
		app.P().Class("note").Hidden(s.Note == "").Text(s.Note),
		lifts(s),
		kit.Button("", text, state.Do{Edits: []planner.Edit{planner.SetDone{Session: s.ID, Done: on}}}).Hidden(!tick),
	)
}
