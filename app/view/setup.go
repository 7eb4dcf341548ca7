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

// setup is the form that the first visit begins with. It is also what stands
// in the page before Go arrives: built once, from here, so that nothing jumps
// when Go takes over. On a phone one page shows at a time (the stylesheet
// follows the form's data-step), on a desktop all of them.
func setup(m *state.Model) []app.UI {
	f := &m.Form
	step := max(f.Step, 1)
	return []app.UI{
		bringOver(m),
		kit.El("header", "hello").Body(
			kit.El("h1").Text("Run and lift, in one week that works"),
			kit.El("p").Text("Five short questions, then a plan. It stays on this device and works without a network."),
			kit.El("p", "steps").Body(
				kit.El("span", "dots").DataInt("step", step).Aria("hidden", "true").Body(
					kit.El("i"), kit.El("i"), kit.El("i"), kit.El("i"), kit.El("i"),
				),
			),
		),
		kit.El("form").DataSet("setup", "form").DataInt("step", step).Attr("novalidate", "true").Attr("autocomplete", "off").Body(
			page1(f), page2(f), page3(f), page4(f), page5(f, m.HasPlan),
			kit.El("div", "arriving").DataSet("arriving", "plan").Role("status").Hidden(true),
		),
		kit.El("p", "elsewhere").Body(
			kit.El("a").Attr("href", "#/plans").Text("I have a plan link or a file"),
			kit.El("span").Text(" · "),
			kit.El("a").Attr("href", "#/rules").Text("What the coaches say"),
		),
	}
}

func section(n int, title string, fields ...app.UI) app.UI {
	parts := append([]app.UI{kit.El("h2").TabIndex(-1).Text(title)}, fields...)
	return kit.El("section").DataInt("step", n).Body(append(parts, turns(n))...)
}

// turns are the buttons under a page. Before Go is here, boot.js acts on data-go.
func turns(n int) app.UI {
	return kit.El("div", "turns").Body(
		turn("back", "Back", "quiet", state.TurnPage{To: n - 1}).Hidden(n == 1),
		turn("next", "Next", "primary", state.TurnPage{To: n + 1}).Hidden(n == state.FormSteps),
		turn("finish", "Make my plan", "primary", state.Done{}).Hidden(n != state.FormSteps).DataSet("testid", "finish"),
		turn("skip", "Skip the questions", "quiet", state.Done{}).Hidden(n == state.FormSteps).DataSet("action", "skip-setup"),
	)
}

func turn(dataGo, text, class string, msg state.Msg) *kit.Elem {
	return kit.Button(class, text, msg).DataSet("go", dataGo)
}

func page1(f *state.Form) app.UI {
	a := &f.Answers
	race := ""
	if a.RaceDistance != planner.DistanceUnknown {
		race = a.RaceDistance.String()
	}
	date := ""
	if a.RaceDate != 0 {
		date = a.RaceDate.String()
	}
	return section(1, "What are you training for?",
		kit.Choice{
			Name: "goal", Legend: "What matters most", First: true, Chosen: []string{a.Goal.String()},
			Options: kit.Options("endurance", "Running", "balanced", "Both", "strength", "Strength"),
		}.UI(),
		kit.Choice{
			Name: "race", Legend: "A race ahead", Chosen: []string{race},
			Options: kit.Options("", "None", "5k", "5 km", "10k", "10 km", "half", "Half", "marathon", "Marathon", "ultra", "Ultra"),
		}.UI(),
		kit.Date("race_date", "Race day", "Leave it empty if there is none yet.", date),
	)
}

func page2(f *state.Form) app.UI {
	a := &f.Answers
	return section(2, "How do you run now?",
		kit.Choice{
			Name: "run_days", Legend: "Days a week", Chosen: []string{strconv.Itoa(a.RunDays)},
			Options: counts(0, 7),
		}.UI(),
		kit.Number{Name: "run_minutes", Label: "A usual run", Unit: "min", Value: strconv.Itoa(a.RunMinutes), Min: 10, Max: 180}.UI(),
		kit.Number{Name: "longest_run", Label: "Longest run of the last month", Unit: "min", Value: optional(a.LongestRun), Min: 0, Max: 480}.UI(),
		kit.Choice{
			Name: "run_level", Legend: "Running for", Chosen: []string{a.RunLevel.String()},
			Options: kit.Options("beginner", "Under a year", "intermediate", "1 to 3 years", "advanced", "Longer"),
		}.UI(),
	)
}

func page3(f *state.Form) app.UI {
	a := &f.Answers
	lifts := ""
	if a.Lifts.Known {
		lifts = strconv.Itoa(a.Lifts.N)
	}
	return section(3, "And lifting?",
		kit.Choice{
			Name: "lift_level", Legend: "Lifting steadily for", Chosen: []string{a.LiftLevel.String()},
			Options: kit.Options("none", "Not yet", "beginner", "Under 6 months", "intermediate", "6 to 24 months", "advanced", "Longer"),
		}.UI(),
		kit.Choice{
			Name: "lifts", Legend: "Lifts a week", Chosen: []string{lifts},
			Options: append(kit.Options("", "You decide"), counts(0, 4)...),
		}.UI(),
		kit.Choice{
			Name: "equipment", Legend: "What you can use", Hint: "Leave all off to train with your own weight.", Many: true,
			Chosen: f.Ticked("equipment"), Options: gear(),
		}.UI(),
	)
}

func gear() []kit.Option {
	gears := catalog.AllGear.Each()
	options := make([]kit.Option, len(gears))
	for i, g := range gears {
		options[i] = kit.Option{Value: g.Words()[0], Label: words.Capital(words.Gear(g)[0])}
	}
	return options
}

func page4(f *state.Form) app.UI {
	days := make([]app.UI, 7)
	for d := planner.Mon; d <= planner.Sun; d++ {
		days[d] = kit.Choice{
			Name: state.OpenField(d), Legend: words.Day(d), Many: true, Chosen: f.Ticked(state.OpenField(d)),
			Options: kit.Options("am", "Morning", "pm", "Evening"),
		}.UI()
	}
	return section(4, "When can you train?",
		kit.El("p", "hint").Text("Take away what is closed. A day with both off is a day off."),
		kit.El("div", "open-days").Body(days...),
	)
}

func page5(f *state.Form, replaces bool) app.UI {
	return section(5, "Ready",
		kit.Number{Name: "age", Label: "Your age", Hint: "From 50 on, hard days get more room.", Unit: "years", Value: strconv.Itoa(f.Answers.Age), Min: 12, Max: 100}.UI(),
		kit.El("p", "hint").Text("You can change every session afterwards. Not medical advice: with pain, see a professional first."),
		kit.El("p", "hint").Hidden(!replaces).Text("Your other plans stay where they are."),
	)
}

func counts(from, to int) []kit.Option {
	var options []kit.Option
	for n := from; n <= to; n++ {
		options = append(options, kit.Option{Value: strconv.Itoa(n), Label: strconv.Itoa(n)})
	}
	return options
}

func optional(o planner.Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N)
}
