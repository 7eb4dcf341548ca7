package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// steps lists what is inside a run, and how to run it.
func steps(m *state.Model, s *planner.Session) app.UI {
	items := kit.Each(s.Steps, func(_ int, step *planner.Step) app.UI { return kit.El("li").Text(words.Step(step)) })
	return kit.El("div", "run-steps").Hidden(len(items) == 0).Body(
		kit.El("ol", "step-list").Body(items...),
		targets(m, s),
	)
}

// targets says how each target of the steps feels, and its pace.
func targets(m *state.Model, s *planner.Session) app.UI {
	lines := words.StepsMean(&m.Plan, s)
	return kit.El("ul", "targets").Hidden(len(lines) == 0).Body(kit.Each(lines, func(_ int, line *string) app.UI {
		return kit.El("li").Text(*line)
	})...)
}

// runSteps edits the content of a run: a list of its steps, of which one is open at a time.
func runSteps(m *state.Model, s *planner.Session) app.UI {
	if !s.Type.IsRun() {
		return kit.El("section").Hidden(true)
	}
	from := words.PacesFrom(&m.Plan.Athlete, s)
	rows := kit.Each(s.Steps, func(i int, step *planner.Step) app.UI { return stepRow(m, s, i, step) })
	return kit.El("section", "work").Body(
		kit.El("h3").TabIndex(-1).DataInt("steps", len(rows)).Say(words.StepsTitle),
		kit.El("p", "hint").Hidden(len(rows) > 0).Say(words.StepsNone),
		kit.El("ol", "lift-rows", "step-rows").Hidden(len(rows) == 0).Body(rows...),
		targets(m, s),
		kit.El("p", "hint").Hidden(from == "").Text(from),
		kit.El("div", "row").Body(kit.Button("", words.StepsAdd, state.AddStep{Session: s.ID}).DataSet("testid", "add-step")),
	)
}

func stepRow(m *state.Model, s *planner.Session, i int, step *planner.Step) app.UI {
	open := m.Sheet.Step == i+1
	return kit.El("li", "lift-row").DataInt("step", i).Body(
		kit.PlainButton(state.OpenStep{Step: i}, "lift-head").Expanded(open).Body(kit.El("b").Text(words.Step(step))),
		kit.When(open, func() app.UI { return openStep(s, i, step) }),
	)
}

func openStep(s *planner.Session, i int, step *planner.Step) app.UI {
	n := step.Len()
	at := state.StepAt{Session: s.ID, Step: i, Steps: len(s.Steps), Parts: n}
	// A handler is kept while its name and its value are: the name has all that it says.
	name := "step-" + strconv.Itoa(int(s.ID)) + "-" + strconv.Itoa(i) + "-" + strconv.Itoa(at.Steps) + "-" + strconv.Itoa(n) + "-"
	said := func(part int, field string) func(string) state.Msg {
		return func(v string) state.Msg { return state.StepEdited{At: at, Part: part, Field: field, Text: v} }
	}
	parts := kit.Each(step.Parts[:n], func(j int, p *planner.Part) app.UI {
		name := name + strconv.Itoa(j) + "-"
		return kit.El("div", "step-part").DataInt("part", j).Body(
			kit.El("div", "fields").Body(
				kit.TextField{Name: name + "length", Label: words.StepsLength, Type: "text", Value: words.StepAmount(p), Changed: said(j, "length")}.UI(),
				kit.Select{Name: name + "target", Label: words.StepsTarget, Value: p.Target.String(), Options: targetOptions(), Changed: said(j, "target")}.UI(),
			),
			kit.Button("quiet", words.StepsRemovePart, state.DropPart{At: at, Part: j}).Hidden(n == 1).DataSet("testid", "remove-part"),
		)
	})
	return kit.El("div", "lift-open").Body(
		kit.Number{Name: name + "times", Label: words.StepsTimes, Value: strconv.Itoa(step.Times), Min: 1, Max: planner.MaxTimes, Changed: said(0, "times")}.UI(),
		kit.El("div", "step-parts").Body(parts...),
		kit.El("div", "row").Body(
			kit.Button("", words.StepsAddPart, state.AddPart{At: at}).Hidden(n == planner.MaxParts).DataSet("testid", "add-part"),
			kit.Button("quiet", words.StepsRemove, state.DropStep{At: at}).DataSet("testid", "remove-step"),
		),
	)
}

func targetOptions() (list []kit.Option) {
	for t := planner.TargetEasy; t.String() != planner.NoWord; t++ {
		list = append(list, kit.Option{Value: t.String(), Label: words.Target(t)})
	}
	return list
}
