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
	why := m.NotClear(m.Shown)
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Say(words.TodayTitle),
			kit.El("p", "step").Text(words.TodayDate.Of(words.Day(m.Date.Weekday()), words.Date(m.Date))),
		),
		kit.El("div", "status").Body(missedLine(why.SaidOf(state.HasMissed))),
		checkIn(m),
		todaySays(m),
		kit.El("div", "today-list").Body(dayList(m, m.Date, true)...),
		kit.El("h2", "later").Say(words.TodayTomorrow),
		kit.El("div", "today-list").Body(dayList(m, m.Date+1, false)...),
	}
}

func dayList(m *state.Model, d planner.Date, tick bool) []app.UI {
	sessions, begun, over := m.On(d)
	switch {
	case !begun:
		return []app.UI{nothing(words.TodayBegins.Of(words.Day(m.Plan.Start.Weekday()), words.Date(m.Plan.Start)))}
	case over:
		return []app.UI{nothing(words.TodayOver.Text())}
	case len(sessions) == 0:
		return []app.UI{nothing(words.TodayRest.Text())}
	}
	return kit.Each(sessions, func(_ int, s *planner.Session) app.UI { return todayCard(m, s, tick) })
}

// whyHere says why the session is there on its day.
func whyHere(m *state.Model, s *planner.Session) app.UI {
	text := words.Purpose(m.Purpose(s.ID))
	return kit.El("p", "hint").DataSet("testid", "purpose").Hidden(text == "").Text(text)
}

func nothing(text string) app.UI { return kit.El("p", "rest-day").Text(text) }

func todayCard(m *state.Model, s *planner.Session, tick bool) app.UI {
	info := s.Type.Info()
	text, on := words.TodayDone, true
	if s.Done {
		text, on = words.TodayNotDone, false
	}
	return kit.El("article", "today-card", kit.Look(s.Type, s.Minutes)).Body(
		kit.El("h2").Body(kit.Icon(info.Word), kit.El("span").Text(words.Capital(words.Session(s.Type)))),
		kit.El("p", "size").Text(words.TodaySize.Of(partOf(s.Slot).Text(), kit.Size(s))),
		kit.El("p").Text(words.SessionWhat(s.Type)),
		whyHere(m, s),
		kit.El("p", "note").Hidden(s.Note == "").Text(s.Note),
		steps(m, s),
		lifts(s),
		kit.Button("", text, state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: s.ID, Done: on}}}).Hidden(!tick),
		log(s, tick),
	)
}
