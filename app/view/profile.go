package view

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// profile is all that the plan knows of the person, each field a change of the
// plan that can be undone. A part is one line until it is opened.
func profile(m *state.Model) []app.UI {
	p := &m.Plan
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Text("Your profile"),
			kit.El("p", "step").Text("The rules read this. It is kept with the plan “"+p.Name+"”, and every change can be undone."),
			kit.El("a", "button", "quiet").Attr("href", "#/plans").Text("All plans"),
		),
		kit.El("div", "profile-parts").Body(
			part(m, state.ExperiencePart, "Experience", words.Experience(&p.Athlete), experience),
			part(m, state.YouPart, "You", words.You(&p.Athlete), wellbeing),
			part(m, state.RacesPart, "Races", words.Races(p), races),
			part(m, state.SchoolPart, "Where heavy lifts go", inForce(m), school),
			part(m, state.EquipmentPart, "Equipment", words.Equipment(p.Athlete.Equipment), equipment),
			part(m, state.WeekPart, "Your week", words.OpenDays(&p.Athlete), openDays),
			part(m, state.PastPart, "Before the plan", words.Known(&p.History), pastWeeks),
		),
	}
}

// part is one line that says what is known, and the questions when it is open.
func part(m *state.Model, which state.ProfilePart, title, known string, fields func(*state.Model) []app.UI) app.UI {
	open := m.Parts&which != 0
	return kit.El("section", "profile-part").DataInt("part", int(which)).Body(
		kit.El("h2").Body(
			kit.PlainButton(state.TogglePart{Part: which}, "part-head").Expanded(open).Body(
				kit.El("span").Text(title),
				kit.El("span", "known").Text(known),
			),
		),
		kit.When(open, func() app.UI { return kit.El("div", "part-body").Body(fields(m)...) }),
	)
}

func hint(text string) app.UI { return kit.El("p", "hint").Text(text) }

// said is a field's message.
func said(field string) func(string) state.Msg {
	return func(text string) state.Msg { return state.ProfileSaid{Field: field, Text: text} }
}

func asked(field, legend, hint, chosen string, options ...string) app.UI {
	return kit.Choice{
		Name: "profile-" + field, Legend: legend, Hint: hint, Chosen: []string{chosen}, Options: kit.Options(options...),
		Changed: func(value string, _ bool) state.Msg { return state.ProfileSaid{Field: field, Text: value} },
	}.UI()
}

func number(field, label, hint, unit, value string, least, most int) app.UI {
	return kit.Number{
		Name: "profile-" + field, Label: label, Hint: hint, Unit: unit, Value: value, Min: least, Max: most, Changed: said(field),
	}.UI()
}

func yesOrNo(on bool) string {
	if on {
		return "yes"
	}
	return "no"
}

func experience(m *state.Model) []app.UI {
	a := &m.Plan.Athlete
	return []app.UI{
		asked("run", "Running for", "", a.Run.String(),
			"beginner", "Under a year", "intermediate", "1 to 3 years", "advanced", "Longer"),
		asked("lift", "Lifting steadily for", "", a.Lift.String(),
			"none", "Not yet", "beginner", "Under 6 months", "intermediate", "6 to 24 months", "advanced", "Longer"),
		number("lift_week", "Weeks of lifting", "Since your first lift, or since a break of three weeks or more.", "weeks",
			strconv.Itoa(a.LiftWeek), 0, 9999),
		asked("novice_start", "Begin lifting with", "Both are far from your limit.", yesOrNo(a.HighRep),
			"no", "Few repetitions", "yes", "8 to 10 repetitions"),
	}
}

func wellbeing(m *state.Model) []app.UI {
	a := &m.Plan.Athlete
	return []app.UI{
		hint("Not medical advice: with pain, see a professional first."),
		kit.Slider{
			Name: "profile-goal", Label: "What comes first", Chosen: a.Goal.String(),
			Stops:   kit.Options("endurance", "Running", "balanced", "Both", "strength", "Strength"),
			Text:    words.Tradeoff(a.Goal, rulebook.TradeoffOf(&m.Plan, m.Shown), m.Shown),
			Changed: said("goal"),
		}.UI(),
		number("age", "Age", "From 50 on, hard days get more room.", "years", strconv.Itoa(a.Age), 12, 100),
		asked("injury", "Injury", "", a.Injury.String(),
			"none", "None", "niggle", "A niggle", "limited", "I can't run as usual", "return", "Coming back"),
		kit.El("div").Hidden(a.Injury == planner.NoInjury).Body(
			number("hurt_weeks", "Weeks with it", "Or weeks since you came back.", "weeks", optional(a.HurtWeeks), 0, 999),
		),
		asked("bone_stress", "Have you had a bone-stress injury?", "A stress fracture, or the reaction before one.", yesOrNo(a.BoneStress),
			"no", "No", "yes", "Yes"),
	}
}

// inForce is the school that holds in the shown week, and why.
func inForce(m *state.Model) string {
	holds, why := rule.SchoolOf(&m.Plan, m.Shown)
	if m.Plan.Athlete.School != planner.Auto {
		return words.SchoolName(holds) + ", as you chose"
	}
	return words.InForce(holds, why)
}

func school(m *state.Model) []app.UI {
	holds, why := rule.SchoolOf(&m.Plan, m.Shown)
	options := make([]string, 0, 10)
	for s := planner.Auto; s <= planner.Consolidate; s++ {
		options = append(options, s.String(), words.SchoolName(s))
	}
	return []app.UI{
		hint("Coaches disagree about it. What a coach says is a school here, and you may choose one."),
		asked("school", "School", "", m.Plan.Athlete.School.String(), options...),
		kit.El("p", "school-why").DataSet("school", holds.String()).Hidden(m.Plan.Athlete.School != planner.Auto).
			Text(words.SchoolHolds(m.Shown, holds, why)),
		kit.El("p", "school-what").Text(schoolText(holds)),
		kit.El("a", "button", "quiet").Attr("href", "#/rules").OnClick(state.ShowSchools{}).Text("What the coaches say"),
	}
}

// schoolText is the school that holds, in two sentences.
func schoolText(s planner.School) string {
	for i := range words.Schools {
		if w := &words.Schools[i]; w.School == s {
			return "Heavy lifts: " + lowerFirst(w.Heavy) + " A lift and a run on one day: " + lowerFirst(w.SameDay)
		}
	}
	return ""
}

func lowerFirst(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToLower(s[:1]) + s[1:]
}

func ticked(field string) func(string, bool) state.Msg {
	return func(value string, on bool) state.Msg { return state.ProfileTicked{Field: field, Value: value, On: on} }
}

func equipment(m *state.Model) []app.UI {
	return []app.UI{
		kit.Choice{
			Name: "profile-equipment", Legend: "What you can use", Hint: "Leave all off to train with your own weight.", Many: true,
			Chosen: m.Plan.Athlete.Equipment.Words(), Options: gear(), Changed: ticked("equipment"),
		}.UI(),
	}
}

func openDays(m *state.Model) []app.UI {
	a := &m.Plan.Athlete
	days := make([]app.UI, 7)
	for d := planner.Mon; d <= planner.Sun; d++ {
		open := a.Open[d]
		var on []string
		for s := planner.AM; s < planner.Slots; s++ {
			if open.Has(s) {
				on = append(on, strings.ToLower(s.String()))
			}
		}
		days[d] = kit.El("div", "open-day").Body(
			kit.Choice{
				Name: "profile-" + state.OpenField(d), Legend: words.Day(d), Many: true, Chosen: on,
				Options: kit.Options("am", "Morning", "noon", "Noon", "pm", "Evening"), Changed: ticked(state.OpenField(d)),
			}.UI(),
			number(state.MinutesField(d), "At most on "+words.DayShort(d), "", "min", optional(open.Minutes), 1, planner.MaxMinutes),
		)
	}
	times := make([]app.UI, planner.Slots)
	for s := planner.AM; s < planner.Slots; s++ {
		field := state.TimeField(s)
		times[s] = kit.Entry{
			Name: "profile-" + field, Label: capital(words.Part(s)) + " begins at", Type: "time", Value: clock(a.Times[s]), Changed: said(field),
		}.UI()
	}
	return []app.UI{
		hint("Take away what is closed. Without minutes, a day takes as long as it takes."),
		kit.El("div", "open-week").Body(days...),
		kit.El("div", "fields").Body(times...),
	}
}

// clock is "07:30".
func clock(minute int) string {
	return strconv.Itoa(100 + minute/60)[1:] + ":" + strconv.Itoa(100 + minute%60)[1:]
}

func pastWeeks(m *state.Model) []app.UI {
	h := &m.Plan.History
	opt := func(field, label, hint, unit string, o planner.Opt) app.UI {
		return number(field, label, hint, unit, optional(o), 0, 99_999)
	}
	return []app.UI{
		hint("Leave empty what you don't know. Nothing is guessed: a rule that needs it says so."),
		kit.El("div", "fields").Body(
			opt("longest_30d", "Longest run of the last 30 days", "", "min", h.Longest30d),
			opt("prev_run_min", "Running in the last week", "", "min", h.PrevRunMin),
			opt("peak_run_min", "Running in your biggest week", "", "min", h.PeakRunMin),
			opt("km_week", "Usual distance a week", "", "km", h.KmWeek),
			opt("prev_load", "Load of the last week", "Minutes times effort of 10, added up.", "", h.PrevLoad),
			opt("weeks_since_deload", "Since an easier week", "", "weeks", h.WeeksSinceDeload),
			opt("weeks_without_strength", "Without strength work", "", "weeks", h.WeeksWithoutStrength),
		),
	}
}

func races(m *state.Model) []app.UI {
	p := &m.Plan
	rows := make([]app.UI, len(p.Races))
	for i := range p.Races {
		rows[i] = race(p, i)
	}
	return []app.UI{
		hint("A is what the season is for, B a race to run well, C one to train through."),
		kit.El("div", "races").TabIndex(-1).DataInt("races", len(rows)).Body(rows...),
		raceDay(p, "race-new", "Add a race", "Choose its day; the rest comes after.", "", func(v string) state.Msg { return state.AddRace{Day: v} }),
	}
}

func race(p *planner.Plan, i int) app.UI {
	r, n := p.Races[i], strconv.Itoa(i)
	about := func(field string) func(string) state.Msg {
		return func(v string) state.Msg { return state.RaceSaid{Race: i, Field: field, Text: v} }
	}
	choice := func(field, legend, chosen string, options ...string) app.UI {
		changed := about(field)
		return kit.Choice{
			Name: "race-" + n + "-" + field, Legend: legend, Chosen: []string{chosen}, Options: kit.Options(options...),
			Changed: func(v string, _ bool) state.Msg { return changed(v) },
		}.UI()
	}
	day := strconv.Itoa(r.Day)
	if p.Start != 0 {
		day = (p.Start + planner.Date(r.Day)).String()
	}
	name := words.RaceName(p, r)
	return kit.El("article", "race-card").DataInt("race", i).Body(
		kit.El("h3").Text(name),
		raceDay(p, "race-"+n+"-day", "Race day", "", day, about("day")),
		choice("distance", "Distance", distanceWord(r.Distance),
			"", "Another", "5k", "5 km", "10k", "10 km", "half", "Half", "marathon", "Marathon", "ultra", "Ultra"),
		choice("priority", "Priority", r.Priority.String(), "A", "A", "B", "B", "C", "C"),
		kit.Button("quiet", "Remove", state.DropRace{Race: i}).Aria("label", "Remove "+name),
	)
}

func distanceWord(d planner.Distance) string {
	if d == planner.DistanceUnknown {
		return ""
	}
	return d.String()
}

// raceDay is a date, or a count of days in a plan without a calendar.
func raceDay(p *planner.Plan, name, label, hint, value string, changed func(string) state.Msg) app.UI {
	e := kit.Entry{Name: name, Label: label, Hint: hint, Type: "date", Value: value, Changed: changed}
	if p.Start == 0 {
		e.Type, e.Unit = "number", "days from the plan's first Monday"
	}
	return e.UI()
}
