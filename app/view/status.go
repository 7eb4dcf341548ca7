package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// planStatus says below the verdict why not all is clear, and leads to where that is mended.
// What the rules lack is said of the shown week only. The first time it is an invitation to
// tell it.
func planStatus(m *state.Model, ofWeek bool) app.UI {
	why := m.NotClear(m.Shown)
	missed, gap := why.SaidOf(state.HasMissed), why.SaidOf(state.HasGap)
	var tell, lacks string
	if lacking := m.Report().NotChecked; ofWeek && len(lacking) > 0 {
		if wanted, rules := m.Wanted(); rules > 0 {
			tell = words.TellUs(rules, wantedNames(wanted))
		} else {
			lacks = words.Lacking(len(lacking), lackedNames(m, lacking))
		}
	}
	return kit.El("div", "status").DataSet("testid", "plan-status").Hidden(missed+gap+tell+lacks == "").Body(
		statusLine(missed),
		statusLine(gap),
		statusButton(tell, state.TellSheet).DataSet("action", "tell"),
		statusLine(lacks),
	)
}

func statusButton(text string, opens state.SheetKind) *kit.Elem {
	return kit.TextButton("quiet tell", text, open(opens)).Hidden(text == "")
}

func statusLine(text string) app.UI { return kit.El("p", "hint").Hidden(text == "").Text(text) }

func open(kind state.SheetKind) state.Msg {
	return state.OpenSheet{Sheet: state.Sheet{Kind: kind}}
}
