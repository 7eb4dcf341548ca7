package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// plans lists what is stored, and the ways in and out.
func plans(m *state.Model) []app.UI {
	rows := kit.Each(m.Shelf, func(_ int, s *state.Shelved) app.UI { return shelved(m, s) })
	return []app.UI{
		kit.El("header", "top", "plain").Body(kit.El("h1").Text("Plans")),
		kit.El("ul", "shelf").Body(rows...),
		kit.El("p", "empty").Hidden(len(rows) > 0).Text("No plan is stored on this device yet."),
		kit.El("div", "row").Body(
			kit.Button("primary", "New plan", state.NewPlan{}),
			kit.Button("", "Copy the open plan", state.Duplicate{}).Disabled(!m.HasPlan),
			kit.El("a", "button").Attr("href", "#/profile").Hidden(!m.HasPlan).Text("Your profile"),
		),
		kit.El("section", "block").Body(
			kit.El("h2").Text("Bring a plan"),
			kit.El("p", "hint").Text("Paste a plan link, or a plan as text. You see it before anything is kept."),
			kit.El("div", "bring").Body(pasteField(m, kit.El("label", "button", "file").Body(
				kit.El("span").Text("Open a file"),
				kit.Input().Attr("type", "file").Class("sr").Attr("accept", ".txt,.json,text/plain").DataSet("file", "plan"),
			))...),
		),
		kit.El("section", "block").Body(
			kit.El("h2").Text("Keep a copy"),
			kit.El("p", "hint").Text(words.BackupOfAll),
			kit.Button("", "Save all plans in a file", state.ExportPlans{}).Disabled(len(m.Shelf) == 0),
			kit.El("p", "hint").DataSet("testid", "storage").Text(health(m)),
		),
		bin(m),
		installing(m),
	}
}
