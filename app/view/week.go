package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// week is the board: seven days with their sessions, the palette on one side and the
// findings on the other.
func week(m *state.Model) []app.UI {
	if !m.HasPlan {
		return []app.UI{kit.Empty(words.WeekNone, words.WeekMake, state.NewPlan{})}
	}
	findings := m.Findings(m.Shown)
	return []app.UI{
		weekHead(m, findings),
		planStatus(m, true),
		wholePanel(m),
		kit.El("div", "wide").Body(
			palette(m),
			asks(m, findings),
			kit.El("div", "middle").Body(
				loadPanel(m),
				board(m, findings),
			),
			findingsPanel(m, findings),
		),
		carryBar(m.Drag),
		seekBar(m),
		kit.PlainButton(state.OpenSheet{Sheet: state.Sheet{Kind: state.PaletteSheet}}, "fab").
			Body(kit.Icon("plus"), kit.El("span").Say(words.WeekAdd)),
	}
}

func weekHead(m *state.Model, findings []rule.Finding) app.UI {
	e, w, a := state.Count(findings)
	if c := m.Drag; c != nil && c.Over.On && c.At(c.Over).Kind != state.Closed {
		v := c.At(c.Over)
		e, w, a = v.Errors, v.Warnings, v.Advice
	}
	why := m.NotClear(m.Shown)
	allE, allW, allA := e, w, a
	if e+w+a == 0 {
		allE, allW, allA = state.Count(m.Whole)
	}
	look := state.FindingsSheet
	if allE+allW+allA == 0 && why[state.WeekOver]+why[state.WeekEmpty] == 0 && why[state.HasMissed] > 0 {
		look = state.MissedSheet
	}
	return kit.El("header", "top").Body(
		kit.El("div", "title").Body(
			kit.El("h1").Text(m.Plan.Name),
			kit.El("p", "step").Text(words.PhaseMeans(m.Plan.PhaseOf(m.Shown))),
		),
		kit.El("div", "stepper").Body(
			kit.IconButton("left", words.WeekBefore, state.ShowWeek{Index: m.Shown - 1}).DataSet("turn", "-1").Disabled(m.Shown == 0),
			kit.El("p").Body(
				kit.El("b").Text(words.WeekOf.Of(m.Shown+1, len(m.Plan.Weeks))),
				kit.El("span", "step").Text(words.Span(m.Plan.Monday(m.Shown))),
			),
			kit.IconButton("right", words.WeekAfter, state.ShowWeek{Index: m.Shown + 1}).DataSet("turn", "1").Disabled(m.Shown+1 >= len(m.Plan.Weeks)),
		),
		kit.El("div", "tools").Body(
			kit.IconButton("undo", words.Undo, state.Undo{}).DataSet("action", "undo").Disabled(len(m.History.Past) == 0),
			kit.IconButton("redo", words.Redo, state.Redo{}).DataSet("action", "redo").Disabled(len(m.History.Future) == 0),
			kit.IconButton("share", words.WeekShare, state.ShareLink{}).DataSet("action", "share"),
		),
		kit.Chip(allE, allW, allA, why.Short(), why.Said(), open(look)).
			DataSet("testid", "verdict").DataInt("errors", e).DataInt("warnings", w).DataInt("advice", a).DataInt("unchecked", len(m.Report().NotChecked)),
	)
}

func board(m *state.Model, findings []rule.Finding) app.UI {
	w, lanes := m.Plan.Week(m.Shown), state.Lanes(&m.Plan)
	flags, marked := flagged(findings), m.MarkedSessions(findings)
	days := make([]app.UI, 7)
	for d := planner.Mon; d <= planner.Sun; d++ {
		parts := make([]app.UI, 0, 4)
		parts = append(parts, dayHead(m, d))
		for _, slot := range lanes {
			parts = append(parts, slotUI(m, w, d, slot, flags, marked))
		}
		class := ""
		if monday := m.Plan.Monday(m.Shown); monday != 0 && monday+planner.Date(d) == m.Date {
			class = "is-today"
		}
		days[d] = kit.El("section", "day", class).Aria("label", words.Day(d)).Body(parts...)
	}
	head := make([]app.UI, len(lanes))
	for i, slot := range lanes {
		head[i] = kit.El("span").Say(partOf(slot))
	}
	return kit.El("div", "board", "lanes-"+strconv.Itoa(len(lanes))).Body(
		append([]app.UI{kit.El("div", "lanes").Aria("hidden", "true").Body(head...)}, days...)...,
	)
}

func dayHead(m *state.Model, d planner.Weekday) app.UI {
	number := ""
	if monday := m.Plan.Monday(m.Shown); monday != 0 {
		_, _, day := (monday + planner.Date(d)).Civil()
		number = strconv.Itoa(day)
	}
	if day := 7*m.Shown + int(d); m.Plan.MadeFree(day) {
		open := state.EditPlan{Edits: []planner.Edit{planner.SetSpans{Spans: m.Plan.OpenAgain(day)}}, Words: words.OpenDay.Of(words.Day(d))}
		return kit.El("h2", "date").Body(
			kit.PlainButton(open, "day-name").Aria("label", words.DayOpen.Of(words.DayShort(d)+" "+number)).
				Body(kit.El("span").Text(words.DayShort(d)), app.Text(" "), kit.El("b").Text(number), kit.El("span", "step").Say(words.DayIsFree)),
		)
	}
	return kit.El("h2", "date").Body(
		kit.PlainButton(state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: 1 << d}}, "day-name").
			Aria("label", words.DayFree(words.DayShort(d), number)).
			Body(kit.El("span").Text(words.DayShort(d)), app.Text(" "), kit.El("b").Text(number)),
	)
}

func slotUI(m *state.Model, w *planner.Week, d planner.Weekday, slot planner.Slot, flags map[planner.SessionID]rule.Severity, marked map[planner.SessionID]bool) app.UI {
	at := planner.Place{Week: m.Shown, Day: d, Slot: slot}
	var cards []app.UI
	others := 0 // sessions of the slot that stay where they are
	for i := range w.Sessions {
		s := &w.Sessions[i]
		if s.Day != d || s.Slot != slot {
			continue
		}
		lifted := m.Drag != nil && m.Drag.Session == s.ID
		card := kit.Card{Session: s, Flag: flags[s.ID], Marked: marked[s.ID], Lifted: lifted}
		if !lifted {
			card.Landing = landing(m.Drag, at, s.ID, others)
			others++
		}
		cards = append(cards, card.UI(words.When(at)))
	}
	class := ""
	if len(cards) == 0 {
		class = "is-empty"
	}
	if !m.Plan.OpenIn(at.Week, d).Has(slot) {
		class += " is-closed"
	}
	el := kit.El("div", "slot", class).DataSet("slot", state.SlotName(at)).DataSet("part", partOf(slot).Text())
	if c := m.Drag; c != nil {
		v := c.Slots[d][slot]
		over := c.Over.On && c.Over.Place.Week == m.Shown && c.Over.Place.Day == d && c.Over.Place.Slot == slot
		if over {
			v = c.At(c.Over)
		}
		el = el.DataSet("verdict", v.Kind.String())
		if v.Best {
			el = el.DataSet("best", "true")
		}
		if c.Keyboard {
			to := at
			to.Index = planner.AtEnd
			el = el.OnClick(state.PutInSlot{Place: to})
		}
		if over {
			el = el.DataSet("over", "true")
		}
		cards = append(cards, say(c, v, over))
	}
	return el.Body(cards...)
}

// carryBar is shown while a lifted session waits for a tap on a slot, or for keys.
func carryBar(c *state.Drag) app.UI {
	if c == nil || !c.Keyboard {
		return kit.El("div", "carry-bar").Hidden(true)
	}
	return kit.El("div", "carry-bar").Hidden(false).Body(
		kit.El("span").Text(words.WeekTap.Of(words.SessionShort(c.Type))),
		kit.Button("quiet", words.WeekPutBack, state.CancelDrag{}),
	)
}

// partOf is the name of a part of the day where it begins a label.
func partOf(s planner.Slot) words.Key { return words.PartMorning + words.Key(s) }

// landing is what a drop now would do at the n-th session of a slot: insert the dragged
// session before it, or swap the two.
func landing(c *state.Drag, slot planner.Place, id planner.SessionID, n int) string {
	if c == nil || !c.Over.On {
		return ""
	}
	over := c.Over.Place
	switch {
	case over.Day != slot.Day || over.Slot != slot.Slot || over.Week != slot.Week:
		return ""
	case c.Over.Swap == id:
		return "swap"
	case c.Over.Swap == 0 && over.Index == n:
		return "before"
	case c.Over.Swap == 0 && over.Index == n+1:
		return "after"
	}
	return ""
}

var verdictTexts = [...]words.Key{
	state.Better: words.WeekBetter, state.Same: words.WeekSame, state.WorseAdvice: words.SeverityAdvice,
	state.WorseWarning: words.SeverityWarning, state.WorseError: words.SeverityError, state.Closed: words.WeekClosed,
}

// say is the text in a slot during a drag; in the slot under the finger it is the
// reason.
func say(c *state.Drag, v state.Verdict, over bool) app.UI {
	text := verdictTexts[v.Kind]
	icon := "verdict-" + v.Kind.String()
	if v.Best {
		text, icon = words.WeekBest, "star"
	}
	if over && c.Over.Swap != 0 {
		text = words.WeekSwap
	}
	return kit.El("span", "say").Body(
		kit.Icon(icon), kit.El("span").Say(text),
		kit.El("span", "why").Hidden(!over || c.Reason == "").Text(c.Reason),
	)
}

// flagged has each session's worst finding.
func flagged(findings []rule.Finding) map[planner.SessionID]rule.Severity {
	flags := map[planner.SessionID]rule.Severity{}
	for i := range findings {
		if findings[i].Overridden != "" {
			continue
		}
		for _, id := range findings[i].Sessions() {
			flags[id] = max(flags[id], findings[i].Severity)
		}
	}
	return flags
}
