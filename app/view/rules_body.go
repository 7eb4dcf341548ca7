package view

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// ruleBody is all there is to know about a rule.
func ruleBody(m *state.Model, r *rule.Rule, use state.Use, tuning state.Tuning) app.UI {
	return app.Div().Class("rule-body").Body(
		app.P().Class("why").Text(r.Why),
		ruleUse(m, r, use, tuning),
		exampleUI(r),
		term("When it speaks", r.Ladder),
		term("Coaching schools", r.School),
		term("Where the coaches leave it open", r.Choice),
		app.H3().Text("Who says so"),
		app.Ul().Class("sources").Body(kit.Each(r.Sources, source)...),
		tuner(m, r, tuning),
	)
}

func term(name, text string) app.UI {
	return app.Div().Class("term").Hidden(text == "").Body(app.H3().Text(name), app.P().Text(text))
}

// ruleUse is what the rule does in the plan.
func ruleUse(m *state.Model, r *rule.Rule, use state.Use, tuning state.Tuning) app.UI {
	weeks := len(m.Reports)
	spoken := m.HasPlan && !r.Generator && tuning != state.Off
	return app.Div().Class("use").Hidden(!m.HasPlan && !r.Generator).Body(
		app.P().Hidden(!r.Generator).Text("It never speaks. It steers what HardEasy proposes."),
		app.P().Hidden(!m.HasPlan || r.Generator || tuning != state.Off).Text("Off in your plan: it says nothing."),
		app.P().Hidden(!spoken || use.Unchecked == weeks).Text(words.Spoke(use.Weeks, weeks, use.Unchecked)),
		app.P().Hidden(!spoken || use.Unchecked == 0).Text(words.NotChecked(use.Unchecked, weeks, use.Missing)),
		app.A().Class("button").Href("#/profile").Hidden(!spoken || use.Unchecked == 0).Text("Tell HardEasy"),
		kit.Button("", "Show me on the board", state.SeeRule{ID: r.ID}).Hidden(!spoken || use.Weeks == 0),
	)
}

func source(_ int, s *rule.Source) app.UI {
	address := strings.HasPrefix(s.Where, "https://")
	where := app.Span().Hidden(true)
	link := app.A().Hidden(true)
	if address {
		link = app.A().Class("where").Href(s.Where).Rel("noopener noreferrer").Target("_blank").
			Text(strings.TrimPrefix(s.Where, "https://"))
	} else {
		where = app.Span().Class("where").Hidden(s.Where == "").Text(s.Where)
	}
	return app.Li().Body(
		app.B().Text(s.Who), app.Span().Class("tag").Text(words.Evidence(int(s.Evidence))),
		app.P().Text(capital(s.Says)+"."),
		where, link,
	)
}

// tuner lets a person decide how the rule speaks in the plan.
func tuner(m *state.Model, r *rule.Rule, tuning state.Tuning) app.UI {
	if r.Generator {
		return app.Div().Hidden(true)
	}
	if !m.HasPlan {
		return app.Div().Class("tuner").Body(
			app.P().Class("hint").Text("A rule can be turned off or weighed for a plan, and you have none yet."),
			kit.Button("", "Make a plan", state.NewPlan{}),
		)
	}
	picks := make([]app.UI, state.Tunings)
	for t := range state.Tunings {
		picks[t] = radio("tune-"+r.ID, tuningName[t], t == tuning, r.AlwaysOn, state.Tune{ID: r.ID, To: t})
	}
	return app.Div().Class("tuner").Body(
		app.FieldSet().Class("choice").Body(
			app.Legend().Text("In your plan"),
			app.P().Class("hint").Hidden(!r.AlwaysOn).Text("It is there for your safety, so it stays on."),
			app.Div().Class("chips").Body(picks...),
		),
	)
}

// radio is one of several answers, of which a tap makes the message.
func radio(name, label string, chosen, disabled bool, msg state.Msg) app.UI {
	return app.Label().Class("pick").Body(
		app.Input().Type("radio").Name(name).Value(label).Checked(chosen).Disabled(disabled).
			OnChange(func(app.Context, app.Event) { kit.Send(msg) }, name, label),
		app.Span().Text(label),
	)
}

// exampleUI draws a week as the rule does not want it and as it does.
func exampleUI(r *rule.Rule) app.UI {
	s, ok := state.SketchOf(r)
	if !ok {
		return app.Div().Hidden(true)
	}
	return app.Div().Class("example").Body(
		app.H3().Text("For example"),
		app.P().Class("given").Hidden(len(s.Given) == 0).Text(capital(strings.Join(s.Given, " · "))),
		app.Div().Class("examples").Body(
			sketch("Before", s.Severity, &s.Before, &s.After), sketch("After", rule.Clear, &s.After, &s.Before),
		),
	)
}

func sketch(name string, verdict rule.Severity, side, other *state.SketchSide) app.UI {
	parts := []app.UI{
		app.FigCaption().Body(kit.Icon("verdict-"+verdict.String()), app.Span().Text(name)),
		app.P().Class("given").Hidden(len(side.Given) == 0).Text(capital(strings.Join(side.Given, " · "))),
	}
	for _, w := range side.Weeks {
		parts = append(parts,
			app.P().Class("which").Hidden(len(side.Plan.Weeks) == 1).Text(words.WeekOf(w+1, len(side.Plan.Weeks))),
			miniWeek(&side.Plan, w, side.Marked),
			exercises(side, other, w),
		)
	}
	for _, text := range side.Says {
		parts = append(parts, app.P().Class("says").Text(text))
	}
	return app.Figure().DataSet("side", strings.ToLower(name)).Class(verdict.String()).Body(parts...)
}

// exercises of a week's lifts; those that the other side has not are marked.
func exercises(side, other *state.SketchSide, w int) app.UI {
	var items []app.UI
	for i := range side.Plan.Weeks[w].Sessions {
		s := &side.Plan.Weeks[w].Sessions[i]
		for l := range s.Lifts {
			lift := &s.Lifts[l]
			name := lift.Exercise
			if e, ok := catalog.FindExercise(name); ok {
				name = e.Name
			}
			class := ""
			if !state.HasLift(&other.Plan, w, lift) {
				class = "is-marked"
			}
			items = append(items, app.Li().Class(class).Body(app.Span().Text(name+" "), app.Span().Class("sets").Text(words.Sets(lift))))
		}
	}
	return app.Ul().Class("lifts").Hidden(len(items) == 0).Body(items...)
}
