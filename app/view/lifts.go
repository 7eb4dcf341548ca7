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

// lifts lists the exercises of a session.
func lifts(s *planner.Session) app.UI {
	items := kit.Each(s.Exercises, func(_ int, l *planner.Exercise) app.UI {
		return kit.El("li").Body(kit.El("b").Text(liftName(l.ID)), kit.El("span").Text(" "+words.Sets(l)))
	})
	return kit.El("ul", "lifts").Hidden(len(items) == 0).Body(items...)
}

func liftName(id string) string { return words.Capital(words.ExerciseOf(id)) }

// work edits the content of a strength session: a list of its exercises, of which one
// is open at a time.
func work(m *state.Model, s *planner.Session) app.UI {
	if !s.Type.IsStrength() && len(s.Exercises) == 0 {
		return kit.El("section").Hidden(true)
	}
	pane := &m.Sheet.Exercises
	fill, about := words.LiftsFill, words.LiftsNone
	if len(s.Exercises) > 0 {
		fill, about = words.LiftsAnew, words.SetsMean
	}
	rows := kit.Each(s.Exercises, func(i int, l *planner.Exercise) app.UI { return lift(m, s, i, l) })
	return kit.El("section", "work").Body(
		kit.El("h3").TabIndex(-1).DataInt("lifts", len(s.Exercises)).Say(words.LiftsTitle),
		kit.El("p", "hint").Say(about),
		kit.El("ol", "lift-rows").Hidden(len(rows) == 0).Body(rows...),
		kit.El("div", "row").Body(
			kit.Button("", fill, state.FillSession{Session: s.ID}).DataSet("action", "fill").
				Hidden(!s.Type.IsStrength()),
			kit.Button("", words.LiftsAdd, state.PickExercise{Pick: state.PickMore}).Expanded(pane.Pick == state.PickMore).
				DataSet("testid", "add-lift"),
		),
		picker(m, pane.Pick == state.PickMore, words.LiftsAddOne),
		kit.El("div", "fields").Body(
			sessionField(s, "rest", words.LiftsRest, words.UnitSeconds, s.Rest, planner.MaxRest),
			sessionField(s, "rir", words.LiftsReserve, words.UnitReps, s.RIR, planner.MaxRIR),
			sessionField(s, "warmup", words.LiftsWarmUp, words.UnitMinutes, s.Warmup, planner.MaxMinutes),
			sessionField(s, "cooling", words.LiftsMobility, words.UnitMinutes, s.Cooling, planner.MaxMinutes),
		),
		kit.El("p", "hint").Say(words.ReserveMeans),
	)
}

func sessionField(s *planner.Session, field string, label, unit words.Key, value planner.Opt, most int) app.UI {
	id := s.ID
	return kit.Number{
		Name: field + "-" + strconv.Itoa(int(id)), Label: label, Unit: unit, Value: optional(value), Min: 0, Max: most,
		Changed: func(v string) state.Msg { return state.WorkEdited{Session: id, Field: field, Text: v} },
	}.UI()
}

func lift(m *state.Model, s *planner.Session, i int, l *planner.Exercise) app.UI {
	pane := &m.Sheet.Exercises
	open := pane.Open == i+1
	return kit.El("li", "lift-row").DataInt("lift", i).DataSet("exercise", l.ID).Body(
		kit.PlainButton(state.OpenExercise{Lift: i}, "lift-head").Expanded(open).Body(
			kit.El("b").Text(liftName(l.ID)),
			kit.El("span").Text(words.Sets(l)),
		),
		kit.When(open, func() app.UI { return openLift(m, s, i, l) }),
	)
}

func openLift(m *state.Model, s *planner.Session, i int, l *planner.Exercise) app.UI {
	id, exercise := s.ID, l.ID
	said := func(field string) func(string) state.Msg {
		return func(v string) state.Msg {
			return state.ExerciseEdited{Session: id, Lift: i, Exercise: exercise, Field: field, Text: v}
		}
	}
	name := func(field string) string {
		return field + "-" + strconv.Itoa(int(id)) + "-" + strconv.Itoa(i) + "-" + exercise
	}
	lacks := ""
	if e, ok := catalog.FindExercise(exercise); ok {
		lacks = lack(state.OptionFor(&m.Plan.Athlete, e))
	}
	other := m.Sheet.Exercises.Pick == state.PickOther
	return kit.El("div", "lift-open").Body(
		kit.El("p", "hint").Hidden(lacks == "").Text(lacks),
		kit.El("div", "fields").Body(
			kit.Number{Name: name("sets"), Label: words.LiftsSets, Value: strconv.Itoa(l.Sets), Min: 1, Max: planner.MaxSets, Changed: said("sets")}.UI(),
			kit.TextField{Name: name("reps"), Label: repsLabel(l), Type: "text", Value: words.Range(l.Reps, l.RepsTo), Changed: said("reps")}.UI(),
			kit.TextField{Name: name("load"), Label: words.LiftsLoad, Type: "text", Unit: words.UnitKg + words.Key(l.Unit), Value: words.Thousandths(l.Unit.Thousandths(l.Grams)), Changed: said("load")}.UI(),
		),
		kit.El("div", "row").Body(
			kit.Button("", words.LiftsReplace, state.PickExercise{Pick: state.PickOther}).Expanded(other).DataSet("testid", "replace-lift"),
			kit.Button("quiet", words.LiftsRemove, state.DropExercise{Session: id, Lift: i, Exercise: exercise}).DataSet("testid", "remove-lift"),
		),
		picker(m, other, words.LiftsReplaceBy),
	)
}

// repsLabel is the label of repetitions or seconds.
func repsLabel(l *planner.Exercise) words.Key {
	switch {
	case l.Hold && l.PerSide:
		return words.LiftsSecondsSide
	case l.Hold:
		return words.LiftsSeconds
	case l.PerSide:
		return words.LiftsRepsSide
	}
	return words.LiftsReps
}

// picker lists exercises to choose from. An exercise that needs more than the person
// has says what it needs.
func picker(m *state.Model, show bool, label words.Key) app.UI {
	if !show {
		return kit.El("div").Hidden(true)
	}
	pane := &m.Sheet.Exercises
	options := m.ExerciseOptions()
	none := words.NoneFits
	if pane.Find == "" {
		none = words.NoneLeft
	}
	return kit.El("div", "picker").DataInt("picker", len(options)).Body(
		kit.El("label", "field").Body(
			kit.El("span", "label").Say(label),
			kit.Input().Attr("type", "search").Attr("autocomplete", "off").Attr("placeholder", words.LiftsFind.Text()).Attr("value", pane.Find).
				OnInput(kit.OnValue("find-lift", func(v string) state.Msg { return state.FindExercise{Text: v} })),
		),
		kit.El("ul", "options").Hidden(len(options) == 0).Body(kit.Each(options, option)...),
		kit.El("p", "hint").Role("status").Hidden(len(options) > 0).Say(none),
	)
}

func option(_ int, o *state.ExerciseOption) app.UI {
	lacks := lack(*o)
	class := ""
	if lacks != "" {
		class = "lacks"
	}
	return kit.El("li").Body(
		kit.PlainButton(state.TakeExercise{Exercise: o.Exercise.ID}, "option", class).DataSet("take", o.Exercise.ID).Body(
			kit.El("b").Text(words.Capital(words.Exercise(o.Exercise))),
			kit.El("span").Hidden(lacks == "").Text(lacks),
		),
	)
}

func lack(o state.ExerciseOption) string { return words.Lacks(words.Gear(o.Gear), o.Months) }
