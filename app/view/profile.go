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

// profile is all that the plan knows of the person. Each field is a change of the plan
// that can be undone. A part is one line until it is opened.
func profile(m *state.Model) []app.UI {
	p := &m.Plan
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Say(words.ProfileTitle),
			kit.El("p", "step").Text(words.ProfileKept.Of(p.Name)),
			kit.El("a", "button", "quiet").Attr("href", "#/plans").Say(words.ProfileAllPlans),
		),
		kit.El("div", "profile-parts").Body(
			part(m, state.ExperiencePart, words.ProfileExperience, words.Experience(&p.Athlete), experience),
			part(m, state.YouPart, words.ProfileYou, words.You(&p.Athlete), wellbeing),
			part(m, state.RacesPart, words.ProfileRaces, words.Races(p), races),
			part(m, state.SchoolPart, words.ProfileSchoolTitle, inForce(m), school),
			part(m, state.EquipmentPart, words.ProfileEquipment, words.Equipment(p.Athlete.Equipment), equipment),
			part(m, state.WeekPart, words.ProfileWeek, words.OpenDays(&p.Athlete), openDays),
			part(m, state.PastPart, words.ProfilePast, words.Known(&p.History), pastWeeks),
		),
	}
}

// part is one line with what is known, and the questions when it is open.
func part(m *state.Model, which state.ProfilePart, title words.Key, known string, fields func(*state.Model) []app.UI) app.UI {
	open := m.Parts&which != 0
	return kit.El("section", "profile-part").DataInt("part", int(which)).Body(
		kit.El("h2").Body(
			kit.PlainButton(state.TogglePart{Part: which}, "part-head").Expanded(open).Body(
				kit.El("span").Say(title),
				kit.El("span", "known").Text(known),
			),
		),
		kit.When(open, func() app.UI { return kit.El("div", "part-body").Body(fields(m)...) }),
	)
}

func hint(text words.Key) app.UI { return kit.El("p", "hint").Say(text) }

// said is a field's message.
func said(field string) func(string) state.Msg {
	return func(text string) state.Msg { return state.ProfileEdited{Field: field, Text: text} }
}

func asked(field string, legend, hint words.Key, chosen string, options []kit.Option) app.UI {
	return kit.Choice{
		Name: "profile-" + field, Legend: legend, Hint: hint, Chosen: []string{chosen}, Options: options,
		Changed: func(value string, _ bool) state.Msg { return state.ProfileEdited{Field: field, Text: value} },
	}.UI()
}

func number(field string, label, hint, unit words.Key, value string, least, most int) app.UI {
	return kit.Number{
		Name: "profile-" + field, Label: label, Hint: hint, Unit: unit, Value: value, Min: least, Max: most, Changed: said(field),
	}.UI()
}

// none is the key for no hint or unit.
const none = words.NoText

func pace(o planner.Opt) string {
	if !o.Known {
		return ""
	}
	return words.Pace(o.N)
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
		asked("run", words.RunningLegend, none, a.RunLevel.String(), runLevels()),
		asked("lift", words.LiftingLegend, none, a.LiftLevel.String(), liftLevels()),
		kit.TextField{
			Name: "profile-easy_pace", Label: words.ProfilePace, Hint: words.ProfilePaceHint, Type: "text", Unit: words.UnitPace,
			Value: pace(a.Pace), Changed: said("easy_pace"),
		}.UI(),
		number("lift_week", words.ProfileLiftWeeks, words.ProfileLiftWeeksHint, words.UnitWeeks, strconv.Itoa(a.LiftWeek), 0, planner.MaxLiftWeek),
		asked("novice_start", words.ProfileBegin, words.ProfileBeginHint, yesOrNo(a.HighRep),
			kit.Options("no,yes", words.ProfileFewReps, words.ProfileManyReps)),
	}
}

func wellbeing(m *state.Model) []app.UI {
	a := &m.Plan.Athlete
	return []app.UI{
		hint(words.ProfileMedical),
		kit.Slider{
			Name: "profile-goal", Label: words.ProfileFirst, Chosen: a.Goal.String(),
			Stops:   goals(),
			Text:    words.Tradeoff(a.Goal, rulebook.TradeoffOf(&m.Plan, m.Shown), m.Shown),
			Changed: said("goal"),
		}.UI(),
		number("age", words.ProfileAge, words.AgeHint, words.UnitYears, strconv.Itoa(a.Age), 12, 100),
		asked("injury", words.ProfileInjury, none, a.Injury.String(), kit.Options("none,niggle,limited,return",
			words.ProfileNoInjury, words.ProfileNiggle, words.ProfileLimited, words.ProfileComingBack)),
		kit.El("div").Hidden(a.Injury == planner.NoInjury).Body(
			number("hurt_weeks", words.ProfileHurtWeeks, words.ProfileHurtWeeksHint, words.UnitWeeks, optional(a.HurtWeeks), 0, planner.MaxHurtWeeks),
		),
		asked("bone_stress", words.ProfileBone, words.ProfileBoneHint, yesOrNo(a.BoneStress),
			kit.Options("no,yes", words.AnswerNo, words.AnswerYes)),
	}
}

// inForce is the school that the shown week follows, and why.
func inForce(m *state.Model) string {
	holds, why := rule.SchoolOf(&m.Plan, m.Shown)
	if m.Plan.Athlete.ChosenSchool() != planner.Auto {
		return words.ProfileChosen.Of(words.SchoolName(holds))
	}
	return words.InForce(holds, words.SchoolBecause(why))
}

func school(m *state.Model) []app.UI {
	holds, why := rule.SchoolOf(&m.Plan, m.Shown)
	chosen := m.Plan.Athlete.ChosenSchool()
	options := make([]kit.Option, 0, 5)
	for s := planner.Auto; s <= planner.Consolidate; s++ {
		if s == planner.Consolidate && !m.Plan.Athlete.MayConsolidate() {
			continue
		}
		options = append(options, kit.Option{Value: s.String(), Label: words.SchoolName(s)})
	}
	return []app.UI{
		hint(words.ProfileSchoolHint),
		asked("school", words.ProfileSchool, none, chosen.String(), options),
		kit.El("p", "school-why").DataSet("school", holds.String()).Hidden(chosen != planner.Auto).
			Text(words.SchoolHolds(m.Shown, holds, words.SchoolBecause(why))),
		kit.El("p", "school-what").Say(schoolTexts[holds]),
		kit.El("a", "button", "quiet").Attr("href", "#/rules").OnClick(state.ShowSchools{}).Say(words.WhyCoaches),
	}
}

// schoolTexts explain the schools in a few sentences.
var schoolTexts = [...]words.Key{
	planner.SeparateDays: words.ProfileSeparateDays, planner.MediumDays: words.ProfileMediumDays,
	planner.EasyDays: words.ProfileEasyDays, planner.Consolidate: words.ProfileConsolidate,
}

func ticked(field string) func(string, bool) state.Msg {
	return func(value string, on bool) state.Msg { return state.ProfileTicked{Field: field, Value: value, On: on} }
}

func equipment(m *state.Model) []app.UI {
	return []app.UI{
		kit.Choice{
			Name: "profile-equipment", Legend: words.EquipmentLegend, Hint: words.EquipmentHint, Many: true,
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
				Name: "profile-" + state.OpenField(d), Legend: words.DayMonday + words.Key(d), Many: true, Chosen: on,
				Options: kit.Options("am,noon,pm", words.PartMorning, words.PartMidday, words.PartEvening), Changed: ticked(state.OpenField(d)),
			}.UI(),
			number(state.MinutesField(d), words.ProfileMostMon+words.Key(d), none, words.UnitMinutes, optional(open.Minutes), 1, planner.MaxMinutes),
		)
	}
	times := make([]app.UI, planner.Slots)
	for s := planner.AM; s < planner.Slots; s++ {
		field := state.TimeField(s)
		times[s] = kit.TextField{
			Name: "profile-" + field, Label: words.ProfileMorning + words.Key(s), Type: "time", Value: clock(a.Times[s]), Changed: said(field),
		}.UI()
	}
	return []app.UI{
		hint(words.ProfileOpenHint),
		kit.El("div", "open-week").Body(days...),
		longDay("profile-long", a.LongDay, &a.Open, func(v string, _ bool) state.Msg { return state.ProfileEdited{Field: "long", Text: v} }),
		kit.El("div", "fields").Body(times...),
	}
}

// clock is "07:30".
func clock(minute int) string {
	return strconv.Itoa(100 + minute/60)[1:] + ":" + strconv.Itoa(100 + minute%60)[1:]
}

func pastWeeks(m *state.Model) []app.UI {
	h := &m.Plan.History
	opt := func(field string, label, hint, unit words.Key, o planner.Opt) app.UI {
		return number(field, label, hint, unit, optional(o), 0, planner.MaxHistory)
	}
	return []app.UI{
		hint(words.ProfilePastHint),
		kit.El("div", "fields").Body(
			opt("longest_30d", words.ProfileLongest, none, words.UnitMinutes, h.Longest30d),
			opt("prev_run_min", words.ProfileLastWeek, none, words.UnitMinutes, h.PrevRunMin),
			opt("peak_run_min", words.ProfileBiggest, none, words.UnitMinutes, h.PeakRunMin),
			opt("km_week", words.ProfileDistance, none, words.UnitKm, h.KmWeek),
			opt("prev_load", words.ProfileLoad, words.ProfileLoadHint, none, h.PrevLoad),
			opt("weeks_since_deload", words.ProfileDeload, none, words.UnitWeeks, h.WeeksSinceDeload),
			opt("weeks_without_strength", words.ProfileNoStrength, none, words.UnitWeeks, h.WeeksWithoutStrength),
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
		hint(words.ProfileRaceHint),
		kit.El("div", "races").TabIndex(-1).DataInt("races", len(rows)).Body(rows...),
		raceDay(p, "race-new", words.ProfileAddRace, words.ProfileAddRaceHint, "", func(v string) state.Msg { return state.AddRace{Day: v} }),
	}
}

func race(p *planner.Plan, i int) app.UI {
	r, n := p.Races[i], strconv.Itoa(i)
	about := func(field string) func(string) state.Msg {
		return func(v string) state.Msg { return state.RaceEdited{Race: i, Field: field, Text: v} }
	}
	choice := func(field string, legend words.Key, chosen string, options []kit.Option) app.UI {
		changed := about(field)
		return kit.Choice{
			Name: "race-" + n + "-" + field, Legend: legend, Chosen: []string{chosen}, Options: options,
			Changed: func(v string, _ bool) state.Msg { return changed(v) },
		}.UI()
	}
	day := strconv.Itoa(r.Day)
	if p.Start != 0 {
		day = (p.Start + planner.Date(r.Day)).String()
	}
	name := words.Capital(words.RaceName(p, r))
	return kit.El("article", "race-card").DataInt("race", i).Body(
		kit.El("h3").Text(name),
		raceDay(p, "race-"+n+"-day", words.ProfileRaceDay, none, day, about("day")),
		choice("distance", words.ProfileRaceDistance, distanceWord(r.Distance), distances(words.ProfileRaceOther)),
		choice("priority", words.ProfilePriority, r.Priority.String(), []kit.Option{{Value: "A", Label: "A"}, {Value: "B", Label: "B"}, {Value: "C", Label: "C"}}),
		kit.Button("quiet", words.ProfileRemove, state.DropRace{Race: i}).Aria("label", words.ProfileRemoveRace.Of(name)),
	)
}

func distanceWord(d planner.Distance) string {
	if d == planner.DistanceUnknown {
		return ""
	}
	return d.String()
}

// raceDay is a date, or a count of days in a plan without a calendar.
func raceDay(p *planner.Plan, name string, label, hint words.Key, value string, changed func(string) state.Msg) app.UI {
	e := kit.TextField{Name: name, Label: label, Hint: hint, Type: "date", Value: value, Changed: changed}
	if p.Start == 0 {
		e.Type, e.Unit = "number", words.UnitRaceDays
	}
	return e.UI()
}
