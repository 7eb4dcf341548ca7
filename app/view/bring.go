package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// pasteField takes a link or a plan as text. Boot fills it from the clipboard
// (45-bring.js), which browsers allow at a tap only, before Go is here too.
func pasteField(m *state.Model, more app.UI) []app.UI {
	return []app.UI{
		kit.El("textarea", "paste").Attr("name", "paste").Attr("rows", "4").Label(words.BringText).Text(m.Paste).
			OnInput(kit.OnValue("paste", func(v string) state.Msg { return state.PasteEdited{Text: v} })),
		kit.El("div", "row").Body(
			kit.El("button", "button", "primary").Attr("type", "button").DataSet("paste", "clipboard").Say(words.Paste),
			kit.Button("", words.BringShow, state.ShowPasted{}).DataSet("testid", "show-paste").DataSet("action", "show-paste"),
			more,
		),
	}
}

// bringOver stands before the questions where an installed app starts with
// nothing: the page says so by data-standalone, and "Start a new plan" ends it.
func bringOver(m *state.Model) app.UI {
	part := kit.El("section", "block", "bring-over").DataSet("setup", "bring").Hidden(m.HasPlan)
	if m.HasPlan {
		return part
	}
	return part.Body(append(append(
		[]app.UI{
			kit.El("h1").Say(words.BringTitle),
			kit.El("p", "hint").Say(words.BringHint),
		},
		pasteField(m, kit.El("button", "button").Attr("type", "button").DataSet("start", "new").Say(words.BringNew))...),
		kit.El("div", "arriving").DataSet("arriving", "plan").Role("status").Hidden(true),
	)...)
}
