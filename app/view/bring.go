package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// pasteField takes a link or a plan as text. Boot fills it from the clipboard on a tap
// (45-bring.js), which works before Go is loaded, too.
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

// bringOver comes before the questions when an installed app starts with nothing. The
// page sets data-standalone for it, and "Start a new plan" ends it.
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
