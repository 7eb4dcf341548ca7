package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
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
		missedLine(missed),
		statusLine(gap),
		statusButton(tell, state.TellSheet).DataSet("action", "tell"),
		statusLine(lacks),
	)
}

func missedLine(text string) app.UI {
	return statusButton(text, state.MissedSheet).DataSet("action", "missed")
}

func statusButton(text string, opens state.SheetKind) *kit.Elem {
	return kit.TextButton("quiet tell", text, open(opens)).Hidden(text == "")
}

func statusLine(text string) app.UI { return kit.El("p", "hint").Hidden(text == "").Text(text) }

func open(kind state.SheetKind) state.Msg {
	return state.OpenSheet{Sheet: state.Sheet{Kind: kind}}
}

// missedSheet lists what was missed and asks what became of it.
func missedSheet(m *state.Model) []app.UI {
	return []app.UI{
		kit.El("p", "what").Text(words.MissedAbout.Of(state.MissedDays)),
		kit.El("ul", "missed").Body(kit.Each(m.Missed(), func(_ int, id *planner.SessionID) app.UI { return missedRow(m, *id) })...),
	}
}

func missedRow(m *state.Model, id planner.SessionID) app.UI {
	w, s, _ := m.Plan.Find(id)
	day := words.DateWeekday.Of(words.DayShort(s.Day), words.Date(m.Plan.Monday(w)+planner.Date(s.Day)))
	return kit.El("li").DataInt("missed", int(id)).Body(
		kit.El("div").Body(
			kit.El("b").Text(words.Capital(words.Session(s.Type))),
			kit.El("p", "hint").Text(day),
		),
		kit.El("div", "row").Body(
			kit.Button("", words.MissedDone, state.TellMissed{Session: id}).DataSet("action", "did-it"),
			kit.Button("quiet", words.MissedSkipped, state.TellMissed{Session: id, Skipped: true}).DataSet("action", "skipped"),
		),
	)
}
