package view

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

func wantedNames(t state.Telling) (names []string) {
	for i := range t.Each {
		names = append(names, (words.TellLongest + words.Key(i)).Text())
	}
	return names
}

// lackedNames are those of what a person can tell, and of what only weeks of the plan can.
func lackedNames(m *state.Model, missing []rule.NotChecked) []string {
	var told state.Telling
	var others []*rule.Need
	for i := range missing {
		t := state.Tellable(&m.Plan, &missing[i])
		told |= t
		if t != 0 {
			continue
		}
		for _, need := range missing[i].Missing {
			if !slices.ContainsFunc(others, func(n *rule.Need) bool { return n.ID == need.ID }) {
				others = append(others, need)
			}
		}
	}
	return append(wantedNames(told), words.Needs(others)...)
}

// tellQuestions are the questions of the form, in the order of Telling.
var tellQuestions = [...]struct{ ask, hint, unit words.Key }{
	{words.AskLongest, none, words.UnitMinutes},
	{words.AskLastRun, none, words.UnitMinutes},
	{words.AskLastLoad, words.ProfileLoadHint, none},
	{words.AskPeak, none, words.UnitMinutes},
	{words.AskDeload, words.AskDeloadHint, words.UnitWeeksAgo},
	{words.AskNoStrength, words.AskNoStrengthHint, words.UnitWeeks},
	{words.AskKm, none, words.UnitKm},
	{words.AskHurt, none, words.UnitWeeks},
}

// tellSheet asks for what the rules of the shown week lack.
func tellSheet(m *state.Model) []app.UI {
	var fields []app.UI
	for i, one := range m.Sheet.Tell.Asks.Each {
		q, field, most := tellQuestions[i], one.Field(), planner.MaxHistory
		if one == state.TellHurt {
			most = planner.MaxHurtWeeks
		}
		fields = append(fields, kit.Number{
			Name: "tell-" + field, Label: q.ask, Hint: q.hint, Unit: q.unit, Value: optional(m.Sheet.Tell.Said[i]), Min: 0, Max: most,
			Changed: func(v string) state.Msg { return state.TellEdited{Field: field, Text: v} },
		}.UI())
	}
	return []app.UI{
		kit.El("p", "what").Say(words.TellAbout),
		kit.El("div", "tell-fields").Body(fields...),
		kit.El("div", "row", "closing").Body(
			kit.Button("primary", words.TellSave, state.SaveTold{}).DataSet("action", "save-told"),
			kit.Button("", words.TellLater, state.TellLater{}).DataSet("action", "tell-later"),
		),
	}
}
