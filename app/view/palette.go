package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/catalog"
)

// palette lists the session types that can be added, by dragging one into the week or by
// a tap, which adds it to the best slot.
func palette(m *state.Model) app.UI {
	items := []app.UI{asideHead(words.PaletteTitle)}
	family := catalog.FamilyNone
	for _, id := range catalog.Trained() {
		info := id.Info()
		if info.Family != family {
			family = info.Family
			items = append(items, kit.El("h3").Say(families[family]))
		}
		items = append(items, kit.PlainButton(state.AddInBestSlot{Type: id}, "type", kit.Look(id, info.Minutes)).
			DataSet("palette", info.Word).
			Attr("title", words.SessionWhat(id)).
			Body(kit.Icon(info.Word), kit.El("b").Text(words.Capital(words.Session(id))), kit.El("span", "size").Text(words.Minutes(info.Minutes))))
	}
	return kit.El("aside", "pane", "palette").Label(words.PaletteTitle).
		DataBool("open", m.Sheet.Kind == state.PaletteSheet).Body(items...)
}

var families = [...]words.Key{
	catalog.FamilyRun: words.PaletteRuns, catalog.FamilyLift: words.PaletteLifts,
	catalog.FamilyCalm: words.PaletteCalm, catalog.FamilyCross: words.PaletteOther,
}

func asideHead(title words.Key) app.UI {
	return kit.El("div", "pane-head").Body(
		kit.El("h2").Say(title),
		kit.IconButton("close", words.Close, state.CloseSheet{}).DataSet("close", "pane"),
	)
}
