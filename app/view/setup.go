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

// setup is the form that the first visit begins with. The build puts it into the page,
// too, so that nothing moves when Go takes over. A phone shows one page at a time (the
// stylesheet uses the form's data-step), a desktop all of them.
func setup(m *state.Model) []app.UI {
	f := &m.Form
	step := max(f.Step, 1)
	return []app.UI{
		bringOver(m),
		kit.El("header", "hello").Body(
			kit.El("h1").Say(words.SetupTitle),
			kit.El("p").Say(words.SetupLead),
			kit.El("p", "steps").Body(
				kit.El("span", "dots").DataInt("step", step).Aria("hidden", "true").Body(
					kit.El("i"), kit.El("i"), kit.El("i"), kit.El("i"), kit.El("i"),
				),
			),
		),
		kit.El("form").DataSet("setup", "form").DataInt("step", step).Attr("novalidate", "true").Attr("autocomplete", "off").Body(
			page1(f), page2(f), page3(f), page4(f), page5(f, m.HasPlan),
			making(m.Making),
			kit.El("div", "arriving").DataSet("arriving", "plan").Role("status").Hidden(true),
		),
		kit.El("p", "elsewhere").Body(
			kit.El("a").Attr("href", "#/plans").Say(words.SetupHavePlan),
			kit.El("span").Text(" · "),
			kit.El("a").Attr("href", "#/rules").Say(words.WhyCoaches),
		),
		language(m),
	}
}

// making is how far the plan is that is made of the answers.
func making(x *state.Making) app.UI {
	line := kit.El("p", "making").DataSet("testid", "making").Role("status").Hidden(x == nil)
	if x == nil {
		return line
	}
	return line.Text(words.SetupMaking.Of(min(x.Done+1, x.Of), x.Of))
}

func section(n int, title words.Key, fields ...app.UI) app.UI {
	parts := append([]app.UI{kit.El("h2").TabIndex(-1).Say(title)}, fields...)
	return kit.El("section").DataInt("step", n).Body(append(parts, turns(n))...)
}

// turns are the buttons under a page. Before Go is loaded, boot.js acts on data-go.
func turns(n int) app.UI {
	return kit.El("div", "turns").Body(
		turn("back", words.SetupBack, "quiet", state.TurnSetupPage{To: n - 1}).Hidden(n == 1),
		turn("next", words.SetupNext, "primary", state.TurnSetupPage{To: n + 1}).Hidden(n == state.FormSteps),
		turn("finish", words.SetupFinish, "primary", state.SetupDone{}).Hidden(n != state.FormSteps).DataSet("testid", "finish"),
		turn("skip", words.SetupSkip, "quiet", state.SetupDone{}).Hidden(n == state.FormSteps).DataSet("action", "skip-setup"),
	)
}

func turn(dataGo string, text words.Key, class string, msg state.Msg) *kit.Elem {
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
	return section(1, words.SetupGoal,
		kit.Choice{
			Name: "goal", Legend: words.SetupMatters, First: true, Chosen: []string{a.Goal.String()},
			Options: goals(),
		}.UI(),
		kit.Choice{
			Name: "race", Legend: words.SetupRace, Chosen: []string{race},
			Options: distances(words.SetupNoRace),
		}.UI(),
		kit.Date("race_date", words.SetupRaceDay, words.SetupRaceDayHint, date),
	)
}

func page2(f *state.Form) app.UI {
	a := &f.Answers
	return section(2, words.SetupRun,
		kit.Choice{
			Name: "run_days", Legend: words.SetupDays, Chosen: []string{strconv.Itoa(a.RunDays)},
			Options: counts(0, 7),
		}.UI(),
		kit.Number{Name: "run_minutes", Label: words.SetupUsualRun, Unit: words.UnitMinutes, Value: strconv.Itoa(a.RunMinutes), Min: 10, Max: 180}.UI(),
		kit.Number{Name: "longest_run", Label: words.SetupLongestRun, Unit: words.UnitMinutes, Value: optional(a.LongestRun), Min: 0, Max: 480}.UI(),
		kit.Choice{
			Name: "run_level", Legend: words.RunningLegend, Chosen: []string{a.RunLevel.String()},
			Options: runLevels(),
		}.UI(),
	)
}

func page3(f *state.Form) app.UI {
	a := &f.Answers
	lifts := ""
	if a.Lifts.Known {
		lifts = strconv.Itoa(a.Lifts.N)
	}
	return section(3, words.SetupLift,
		kit.Choice{
			Name: "lift_level", Legend: words.LiftingLegend, Chosen: []string{a.LiftLevel.String()},
			Options: liftLevels(),
		}.UI(),
		kit.Choice{
			Name: "lifts", Legend: words.SetupLifts, Chosen: []string{lifts},
			Options: append(kit.Options("", words.SetupYouDecide), counts(0, 4)...),
		}.UI(),
		kit.Choice{
			Name: "equipment", Legend: words.EquipmentLegend, Hint: words.EquipmentHint, Many: true,
			Chosen: f.Ticked("equipment"), Options: gear(),
		}.UI(),
	)
}

// Answers that the profile has, too.

func goals() []kit.Option {
	return kit.Options("endurance,balanced,strength", words.GoalRunning, words.GoalBoth, words.GoalStrength)
}

// distances of a race; none is for any other distance.
func distances(none words.Key) []kit.Option {
	return kit.Options(",5k,10k,half,marathon,ultra",
		none, words.RaceIs5k, words.RaceIs10k, words.RaceIsHalf, words.RaceIsMarathon, words.RaceIsUltra)
}

func runLevels() []kit.Option {
	return kit.Options("beginner,intermediate,advanced", words.RunningYear, words.RunningYears, words.RunningLonger)
}

func liftLevels() []kit.Option {
	return kit.Options("none,beginner,intermediate,advanced",
		words.LiftingNotYet, words.LiftingHalfYear, words.LiftingYears, words.LiftingLonger)
}

func gear() []kit.Option {
	gears := catalog.AllGear.Each()
	options := make([]kit.Option, len(gears))
	for i, g := range gears {
		options[i] = kit.Option{Value: g.Words()[0], Label: words.Capital(words.Gear(g)[0])}
	}
	return options
}

// longDay asks for the day of the long run. One that is closed stays an answer, because what
// is open may change again; it is said that it does not count.
func longDay(name string, chosen planner.Opt, open *[7]planner.Opening, changed func(string, bool) state.Msg) app.UI {
	options := kit.Options("", words.LongDayWeekend)
	for d := planner.Mon; d <= planner.Sun; d++ {
		options = append(options, kit.Option{Value: d.String(), Label: words.DayShort(d)})
	}
	value, closed := "", ""
	if day := planner.Weekday(chosen.N); chosen.Known {
		value = day.String()
		if !open[day].Any() {
			closed = words.LongDayClosed.Of(words.Day(day))
		}
	}
	return kit.El("div", "long-day").Body(
		kit.Choice{Name: name, Legend: words.LongDayLegend, Chosen: []string{value}, Options: options, Changed: changed}.UI(),
		kit.El("p", "hint").Hidden(closed == "").Text(closed),
	)
}

func page4(f *state.Form) app.UI {
	days := make([]app.UI, 7)
	for d := planner.Mon; d <= planner.Sun; d++ {
		days[d] = kit.Choice{
			Name: state.OpenField(d), Legend: words.DayMonday + words.Key(d), Many: true, Chosen: f.Ticked(state.OpenField(d)),
			Options: kit.Options("am,pm", words.PartMorning, words.PartEvening),
		}.UI()
	}
	return section(4, words.SetupOpen,
		kit.El("p", "hint").Say(words.SetupOpenHint),
		kit.El("div", "open-days").Body(days...),
		longDay("long", f.Answers.LongDay, &f.Answers.Open, nil),
	)
}

func page5(f *state.Form, replaces bool) app.UI {
	return section(5, words.SetupReady,
		kit.Number{Name: "age", Label: words.SetupAge, Hint: words.AgeHint, Unit: words.UnitYears, Value: strconv.Itoa(f.Answers.Age), Min: 12, Max: 100}.UI(),
		saidBefore(f),
		kit.El("p", "hint").Say(words.SetupChange),
		kit.El("p", "hint").Hidden(!replaces).Say(words.SetupOthersStay),
	)
}

// saidBefore stands above the button that makes the plan.
func saidBefore(f *state.Form) app.UI {
	said := f.SaidBefore()
	return kit.El("div", "said-before").DataSet("testid", "said-before").Role("status").Hidden(len(said) == 0).Body(
		kit.Each(said, func(_ int, s *string) app.UI { return kit.El("p").Text(*s) })...,
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
