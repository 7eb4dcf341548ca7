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
		kit.El("header", "top", "plain").Body(kit.El("h1").Say(words.PlansTitle)),
		kit.El("ul", "shelf").Body(rows...),
		kit.El("p", "empty").Hidden(len(rows) > 0).Say(words.PlansNone),
		kit.El("div", "row").Body(
			kit.Button("primary", words.PlansNew, state.NewPlan{}),
			kit.Button("", words.PlansCopy, state.DuplicatePlan{}).Disabled(!m.HasPlan),
			kit.El("a", "button").Attr("href", "#/profile").Hidden(!m.HasPlan).Say(words.ProfileTitle),
		),
		kit.El("section", "block").Body(
			kit.El("h2").Say(words.PlansBring),
			kit.El("p", "hint").Say(words.PlansBringHow),
			kit.El("div", "bring").Body(pasteField(m, kit.El("label", "button", "file").Body(
				kit.El("span").Say(words.PlansOpenFile),
				kit.Input().Attr("type", "file").Class("sr").Attr("accept", ".txt,.json,text/plain").DataSet("file", "plan"),
			))...),
		),
		kit.El("section", "block").Body(
			kit.El("h2").Say(words.PlansKeep),
			kit.El("p", "hint").Say(words.BackupOfAll),
			kit.Button("", words.PlansSaveAll, state.ExportPlans{}).Disabled(len(m.Shelf) == 0),
			kit.El("p", "hint").DataSet("testid", "storage").Say(health(m)),
		),
		bin(m),
		installing(m),
		language(m),
	}
}
