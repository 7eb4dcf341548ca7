package view

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// plans lists what is stored, and the ways in and out.
func plans(m *state.Model) []app.UI {
	rows := kit.Each(m.Shelf, func(_ int, s *state.Shelved) app.UI { return shelved(m, s) })
	return []app.UI{
		app.Header().Class("top", "plain").Body(app.H1().Text("Plans")),
		app.Ul().Class("shelf").Body(rows...),
		app.P().Class("empty").Hidden(len(rows) > 0).Text("No plan is stored on this device yet."),
		app.Div().Class("row").Body(
			kit.Button("primary", "New plan", state.NewPlan{}),
			kit.Button("", "Copy the open plan", state.Duplicate{}).Disabled(!m.HasPlan),
			app.A().Class("button").Href("#/profile").Hidden(!m.HasPlan).Text("Your profile"),
		),
		app.Section().Class("block").Body(
			app.H2().Text("Bring a plan"),
			app.P().Class("hint").Text("Paste a plan link, or a plan as text. You see it before anything is kept."),
			app.Textarea().Class("paste").Name("paste").Rows(4).Aria("label", "Plan link or plan text").Text(m.Paste).
				OnInput(kit.OnValue("paste", func(v string) state.Msg { return state.Pasted{Text: v} })),
			app.Div().Class("row").Body(
				kit.Button("primary", "Show it", state.Received{Text: m.Paste}).DataSet("testid", "show-paste").Disabled(m.Paste == ""),
				app.Label().Class("button", "file").Body(
					app.Span().Text("Open a file"),
					app.Input().Type("file").Class("sr").Accept(".txt,.json,text/plain").DataSet("file", "plan"),
				),
			),
		),
		app.Section().Class("block").Body(
			app.H2().Text("Keep a copy"),
			app.P().Class("hint").Text("Plans live only on this device. One file holds them all."),
			kit.Button("", "Save all plans in a file", state.ExportPlans{}).Disabled(len(m.Shelf) == 0),
			app.P().Class("hint").Text(health(m)),
		),
	}
}

func health(m *state.Model) string {
	if m.Persists {
		return "The browser has promised to keep your plans."
	}
	return "The browser may clear storage when space runs out or the app is not used for long. Installing the app or saving a file guards against that."
}

func shelved(m *state.Model, s *state.Shelved) app.UI {
	open := m.HasPlan && m.Plan.ID == s.ID
	class, about := "", words.Weeks(s.Weeks)+" · saved "+savedAt(s.Saved)
	if open {
		class, about = "is-open", "Open now · "+about
	}
	if s.Fault != "" {
		about = "Can't be opened: " + s.Fault + "."
	}
	return app.Li().Class("shelf-row", class).DataSet("plan", s.ID).Body(
		app.Div().Body(app.B().Text(s.Name), app.P().Class("hint").Text(about)),
		app.Div().Class("row").Body(
			kit.Button("", "Open", state.OpenPlan{ID: s.ID}).Disabled(s.Fault != "" || open),
			kit.Button("quiet", "Delete", state.RemovePlan{ID: s.ID}),
		),
	)
}

func savedAt(unix int64) string {
	return words.Date(planner.Date(unix / int64(24*time.Hour/time.Second)))
}
