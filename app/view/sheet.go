package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// sheet is in front of the board: one session, or the keys.
func sheet(m *state.Model) app.UI {
	var title string
	var body []app.UI
	switch m.Sheet.Kind {
	case state.SessionSheet, state.MoveSheet, state.RetypeSheet:
		_, s, ok := m.Plan.Find(m.Sheet.Session)
		if !ok {
			break
		}
		title = words.Capital(words.Session(s.Type))
		switch m.Sheet.Kind {
		case state.MoveSheet:
			title, body = words.SheetMove.Of(title), moveTo(m, s)
		case state.RetypeSheet:
			title, body = words.SheetChange.Of(title), retype(m, s)
		default:
			body = sessionSheet(m, s)
		}
	case state.KeysSheet:
		title, body = words.KeysTitle.Text(), keys()
	case state.TellSheet:
		title, body = words.TellTitle.Text(), tellSheet(m)
	case state.MissedSheet:
		title, body = words.MissedTitle.Text(), missedSheet(m)
	case state.RoomSheet:
		title, body = words.AskRoom.Text(), roomSheet(m)
	case state.ProposalSheet:
		if m.Proposal != nil {
			title, body = proposalSheet(m, m.Proposal)
		}
	case state.WhySheet:
		if m.Proposal != nil && m.Proposal.Why != nil {
			title, body = words.WhyNot.Text(), whySheet(m, m.Proposal)
		}
	}
	wide := ""
	if m.Sheet.Kind == state.ProposalSheet {
		wide = "wide-sheet"
	}
	return kit.El("div", "sheet", wide).DataBool("sheet", m.Sheet.Kind != state.NoSheet && title != "").Hidden(title == "").Body(
		kit.El("div", "sheet-back").OnClick(state.CloseSheet{}),
		kit.El("div", "sheet-body").Role("dialog").Aria("modal", "true").Aria("label", title).Body(
			append([]app.UI{kit.El("div", "pane-head").Body(
				kit.El("h2").Text(title),
				kit.IconButton("close", words.Close, state.CloseSheet{}).DataSet("close", "sheet"),
			)}, body...)...,
		),
	)
}

func sessionSheet(m *state.Model, s *planner.Session) []app.UI {
	id := s.ID
	pin := words.SheetPin
	if s.Pin {
		pin = words.SheetUnpin
	}
	done := words.SheetDone
	if s.Done {
		done = words.SheetNotDone
	}
	from := words.MinutesFrom(&m.Plan.Athlete, s)
	return []app.UI{
		kit.El("p", "what").Text(words.SessionWhat(s.Type)),
		whyHere(m, s),
		kit.El("div", "choices").Body(
			choice("move", words.SheetMoveTo, state.OpenSheet{Sheet: state.Sheet{Kind: state.MoveSheet, Session: id}}).DataSet("action", "move-to"),
			choice("verdict-better", words.SheetPickUp, state.PickUp{Session: id, Keyboard: true}).DataSet("testid", "pick-up"),
		),
		kit.El("div", "fields").Body(
			kit.Number{Name: "minutes", Label: words.SheetLength, Unit: words.UnitMinutes, Value: strconv.Itoa(s.Minutes), Min: 1, Max: planner.MaxMinutes,
				Changed: func(v string) state.Msg {
					return state.SessionEdited{Session: id, Field: state.SessionMinutes, Text: v}
				}}.UI(),
			kit.El("div").Hidden(s.Type.IsStrength() && s.Metres == 0).Body(
				kit.Number{Name: "km", Label: words.SheetDistance, Unit: words.UnitKm + words.Key(s.Unit), Min: 0,
					Value: words.Thousandths(s.Unit.Thousandths(s.Metres)), Max: s.Unit.Thousandths(planner.MaxMetres) / 1000,
					Changed: func(v string) state.Msg {
						return state.SessionEdited{Session: id, Field: state.SessionDistance, Text: v}
					}}.UI(),
			),
			kit.Number{Name: "effort", Label: words.SheetEffort, Unit: words.UnitOf10, Value: strconv.Itoa(s.Effort()), Min: 1, Max: planner.MaxScale,
				Changed: func(v string) state.Msg { return state.SessionEdited{Session: id, Field: state.SessionEffort, Text: v} }}.UI(),
		),
		kit.El("p", "hint").Hidden(from == "").Text(from),
		kit.El("p", "hint").Say(words.EffortMeans),
		runSteps(m, s),
		work(m, s),
		kit.El("label", "field").Body(
			kit.El("span", "label").Say(words.SheetNote),
			kit.El("textarea").Attr("name", "note").Attr("rows", "2").Attr("maxlength", strconv.Itoa(planner.MaxNote)).Text(s.Note).
				OnChange(kit.OnValue("note"+strconv.Itoa(int(id)), func(v string) state.Msg {
					return state.SessionEdited{Session: id, Field: state.SessionNote, Text: v}
				})),
		),
		kit.El("div", "choices").Body(
			choice("plans", words.SheetType, state.OpenSheet{Sheet: state.Sheet{Kind: state.RetypeSheet, Session: id}}),
			choice("pin", pin, state.EditPlan{Edits: []planner.Edit{planner.Pin{Session: id, On: !s.Pin}}}),
			choice("done", done, state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: id, Done: !s.Done}}}),
			choice("copy", words.SheetDuplicate, state.DuplicateSession{Session: id}),
			choice("trash", words.SheetDelete, state.DropSession{Session: id}).DataSet("testid", "delete"),
		),
	}
}

func choice(icon string, text words.Key, msg state.Msg) *kit.Elem {
	return kit.PlainButton(msg, "choice-button").Body(kit.Icon(icon), kit.El("span").Say(text))
}

// moveTo lists every slot of the week with what a move there would do. It is the drag
// without dragging.
func moveTo(m *state.Model, s *planner.Session) []app.UI {
	var rows []app.UI
	for d := planner.Mon; d <= planner.Sun; d++ {
		for _, slot := range state.Lanes(&m.Plan) {
			at := planner.Place{Week: m.Shown, Day: d, Slot: slot, Index: planner.AtEnd}
			v := m.Sheet.Slots[d][slot]
			here := s.Day == d && s.Slot == slot
			text := moveTexts[v.Kind].Text()
			if here {
				text = words.SheetHere.Text()
			} else if v.Best {
				text = words.SheetBest.Of(text)
			}
			rows = append(rows, kit.PlainButton(state.PlaceSession{Session: s.ID, To: at}, "move-row").DataSet("to", state.SlotName(at)).
				DataSet("verdict", v.Kind.String()).Disabled(here || v.Kind == state.Closed).
				Body(kit.Icon("verdict-"+v.Kind.String()), kit.El("b").Text(words.When(at)), kit.El("span").Text(text)))
		}
	}
	return []app.UI{kit.El("div", "move-rows").Body(rows...)}
}

var moveTexts = [...]words.Key{
	state.Better: words.SheetBetter, state.Same: words.SheetSame, state.WorseAdvice: words.SheetAdvice,
	state.WorseWarning: words.SheetWarning, state.WorseError: words.SheetError, state.Closed: words.SheetClosed,
}

func retype(m *state.Model, s *planner.Session) []app.UI {
	var rows []app.UI
	for _, id := range catalog.Trained() {
		info := id.Info()
		rows = append(rows, kit.PlainButton(state.ChangeType{Session: s.ID, Type: id}, "type", kit.Look(id, info.Minutes)).
			Disabled(id == s.Type).
			Body(kit.Icon(info.Word), kit.El("b").Text(words.Capital(words.Session(id))), kit.El("span", "size").Text(words.Minutes(info.Minutes))))
	}
	return rows
}

// keyTexts are the names of keys, each followed by what it does.
var keyTexts = [...]words.Key{
	words.KeysTab, words.KeysEnter, words.KeysSpace, words.KeysArrows, words.KeysEscape, words.KeysDelete,
	words.KeysUndo, words.KeysWeeks, words.KeysList,
}

func keys() []app.UI {
	return []app.UI{kit.El("dl", "keys").Body(kit.Each(keyTexts[:], func(_ int, key *words.Key) app.UI {
		return kit.El("div").Body(kit.El("dt").Say(*key), kit.El("dd").Say(*key+1))
	})...)}
}
