package state

import (
	"slices"
	"strconv"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// ProfileScreen is the page about the person that the plan is for.
const ProfileScreen Screen = "profile"

// ProfilePart is a part of the profile page; they are a set of those that are open.
type ProfilePart uint8

const (
	ExperiencePart ProfilePart = 1 << iota
	YouPart
	RacesPart
	SchoolPart
	EquipmentPart
	WeekPart
	PastPart
)

// TogglePart opens a part of the profile page, or closes it.
type TogglePart struct{ Part ProfilePart }

// What can be said on the profile page. Fields are named by the keys of the
// plan notation; those of a weekday or a slot end in its name: minutes_mon,
// open_mon, time_am.
type (
	// ProfileEdited is what stands in a field now.
	ProfileEdited struct{ Field, Text string }
	// ProfileTicked is one box of a field with several.
	ProfileTicked struct {
		Field, Value string
		On           bool
	}
	// AddRace puts a race on a day, given as a date or, in a plan without a
	// calendar, as days from its first Monday.
	AddRace struct{ Day string }
	// RaceEdited is a field of a race: day, distance or priority.
	RaceEdited struct {
		Race        int // its index
		Field, Text string
	}
	DropRace struct{ Race int }
)

func profile(m *Model, msg Msg) []Effect {
	if !m.HasPlan {
		return nil
	}
	switch msg := msg.(type) {
	case ProfileEdited:
		return profileSaid(m, msg)
	case ProfileTicked:
		return profileTicked(m, msg)
	case AddRace:
		return addRace(m, msg)
	case RaceEdited:
		return raceSaid(m, msg)
	case DropRace:
		return dropRace(m, msg)
	}
	return nil
}

// person is what the profile page changes besides the races.
type person struct {
	planner.Athlete
	planner.History
}

// profileField is one question: how an answer is taken in, what is said of one
// that can't be, and what the change is called.
type profileField struct {
	name   string
	called func() words.Phrase
	bad    words.Key
	take   func(p *person, text string) bool
}

var profileFields = []profileField{
	{"lift", words.ChangeLift, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.LiftLevel, text, planner.None, planner.Beginner, planner.Intermediate, planner.Advanced)
	}},
	{"run", words.ChangeRun, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.RunLevel, text, planner.Beginner, planner.Intermediate, planner.Advanced)
	}},
	{"goal", words.ChangeGoal, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.Goal, text, planner.Endurance, planner.Balanced, planner.Strength)
	}},
	{"injury", words.ChangeInjury, words.BadAnswer, func(p *person, text string) bool {
		ok := among(&p.Injury, text, planner.NoInjury, planner.Niggle, planner.Limited, planner.Return)
		if ok && p.Injury == planner.NoInjury {
			p.HurtWeeks = planner.Opt{}
		}
		return ok
	}},
	{"bone_stress", words.ChangeBones, words.BadAnswer, func(p *person, text string) bool { return yesNo(&p.BoneStress, text) }},
	{"school", words.ChangeSchool, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.School, text, planner.Auto, planner.SeparateDays, planner.MediumDays, planner.EasyDays, planner.Consolidate)
	}},
	{"novice_start", words.ChangeNovice, words.BadAnswer, func(p *person, text string) bool { return yesNo(&p.HighRep, text) }},
	{"age", words.ChangeAge, words.BadAge, func(p *person, text string) bool { return count(&p.Age, text, 12, 100) }},
	{"lift_week", words.ChangeLiftWeek, words.BadLiftWeek, func(p *person, text string) bool { return count(&p.LiftWeek, text, 0, planner.MaxLiftWeek) }},
	{"hurt_weeks", words.ChangeHurt, words.BadHurt, func(p *person, text string) bool { return maybe(&p.HurtWeeks, text, 0, planner.MaxHurtWeeks) }},
	{"longest_30d", words.ChangeLongest, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.Longest30d })},
	{"prev_run_min", words.ChangeLastRun, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.PrevRunMin })},
	{"prev_load", words.ChangeLastLoad, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.PrevLoad })},
	{"peak_run_min", words.ChangePeak, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.PeakRunMin })},
	{"weeks_since_deload", words.ChangeDeload, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.WeeksSinceDeload })},
	{"weeks_without_strength", words.ChangeNoStrength, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.WeeksWithoutStrength })},
	{"km_week", words.ChangeKm, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.KmWeek })},
}

func past(of func(*planner.History) *planner.Opt) func(*person, string) bool {
	return func(p *person, text string) bool { return maybe(of(&p.History), text, 0, planner.MaxHistory) }
}

func profileSaid(m *Model, said ProfileEdited) []Effect {
	text := strings.TrimSpace(said.Text)
	next := person{m.Plan.Athlete, m.Plan.History}
	for i := range profileFields {
		if f := &profileFields[i]; f.name == said.Field {
			if !f.take(&next, text) {
				return refuse(m, f.bad)
			}
			return become(m, next, f.called())
		}
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if said.Field == MinutesField(d) {
			if !maybe(&next.Open[d].Minutes, text, 1, planner.MaxMinutes) {
				return refuse(m, words.BadOpen)
			}
			return become(m, next, words.ChangeDayTime(words.Day(d)))
		}
	}
	for s := planner.AM; s < planner.Slots; s++ {
		if said.Field != TimeField(s) {
			continue
		}
		minute, ok := clock(text)
		if !ok {
			return refuse(m, words.BadTime)
		}
		next.Times[s] = minute
		if !slices.IsSorted(next.Times[:]) {
			return refuse(m, words.BadTimes)
		}
		return become(m, next, words.ChangePartTime(words.Part(s)))
	}
	return nil
}

func profileTicked(m *Model, t ProfileTicked) []Effect {
	next := person{m.Plan.Athlete, m.Plan.History}
	if t.Field == "equipment" {
		g, ok := catalog.ParseGear(t.Value)
		if !ok {
			return refuse(m, words.BadAnswer)
		}
		next.Equipment &^= g
		if t.On {
			next.Equipment |= g
		}
		return become(m, next, words.ChangeEquipment())
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if t.Field != OpenField(d) {
			continue
		}
		s, ok := planner.ParseSlot(t.Value)
		if !ok {
			return refuse(m, words.BadAnswer)
		}
		open := &next.Open[d]
		if open.Minutes.Known && open.Minutes.N == 0 {
			*open = planner.Opening{} // closed by its minutes; from here on, by its slots
		}
		open.Slots &^= 1 << s
		if t.On {
			open.Slots |= 1 << s
		}
		return become(m, next, words.ChangeDayOpen(words.Day(d)))
	}
	return nil
}

// become makes the person what they said, as far as that is something new.
func become(m *Model, next person, called words.Phrase) []Effect {
	m.Alert = ""
	var edits []planner.Edit
	if next.Athlete != m.Plan.Athlete {
		edits = append(edits, planner.SetAthlete{Athlete: next.Athlete})
	}
	if next.History != m.Plan.History {
		edits = append(edits, planner.SetHistory{History: next.History})
	}
	return do(m, called, edits...)
}

func addRace(m *Model, add AddRace) []Effect {
	if strings.TrimSpace(add.Day) == "" {
		return nil
	}
	day, ok := raceDay(&m.Plan, add.Day)
	switch {
	case !ok:
		return refuse(m, words.BadRaceDay)
	case len(m.Plan.Races) >= planner.MaxRaces:
		return refuse(m, words.ManyRaces)
	}
	race := planner.Race{Day: day}
	for _, r := range m.Plan.Races {
		if r.Priority == planner.PriorityA {
			race.Priority = planner.PriorityB // a season is for one race, until somebody says otherwise
		}
	}
	m.Alert = ""
	return do(m, words.RaceAdded(&m.Plan, day), planner.SetRaces{Races: append(slices.Clone(m.Plan.Races), race)})
}

func raceSaid(m *Model, said RaceEdited) []Effect {
	if said.Race < 0 || said.Race >= len(m.Plan.Races) {
		return nil
	}
	races := slices.Clone(m.Plan.Races)
	r, bad, ok := &races[said.Race], words.BadAnswer, false
	switch text := strings.TrimSpace(said.Text); said.Field {
	case "day":
		bad = words.BadRaceDay
		r.Day, ok = raceDay(&m.Plan, text)
	case "distance":
		ok = among(&r.Distance, text, planner.DistanceUnknown, planner.K5, planner.K10, planner.Half, planner.Marathon, planner.Ultra)
	case "priority":
		ok = among(&r.Priority, text, planner.PriorityA, planner.PriorityB, planner.PriorityC)
	}
	if !ok {
		return refuse(m, bad)
	}
	m.Alert = ""
	if races[said.Race] == m.Plan.Races[said.Race] {
		return nil
	}
	return do(m, words.Phrase{}, planner.SetRaces{Races: races})
}

func dropRace(m *Model, drop DropRace) []Effect {
	if drop.Race < 0 || drop.Race >= len(m.Plan.Races) {
		return nil
	}
	called := words.RaceRemoved(&m.Plan, m.Plan.Races[drop.Race])
	races := slices.Delete(slices.Clone(m.Plan.Races), drop.Race, drop.Race+1)
	effects := do(m, called, planner.SetRaces{Races: races})
	return append(effects, Focus{"[data-races]"}) // the button that had the keyboard is gone
}

// raceDay reads the day of a race, in days from the first Monday.
func raceDay(p *planner.Plan, text string) (day int, ok bool) {
	text = strings.TrimSpace(text)
	if p.Start == 0 {
		ok = count(&day, text, -planner.MaxRaceDays, planner.MaxRaceDays)
		return day, ok
	}
	d, ok := planner.ParseDate(text)
	day = int(d - p.Start)
	return day, ok && -planner.MaxRaceDays <= day && day <= planner.MaxRaceDays
}

// TimeField names the field for when a slot begins.
func TimeField(s planner.Slot) string { return "time_" + strings.ToLower(s.String()) }

// clock reads "07:30" or "7:30", in minutes after midnight.
func clock(text string) (minute int, ok bool) {
	h, min, found := strings.Cut(text, ":")
	var hours, minutes int
	ok = found && len(min) >= 2 && count(&hours, h, 0, 23) && count(&minutes, min[:2], 0, 59)
	return 60*hours + minutes, ok
}

// among takes an answer when it is one of these.
func among[T interface{ String() string }](into *T, word string, these ...T) bool {
	for _, v := range these {
		if v.String() == word {
			*into = v
			return true
		}
	}
	return false
}

func yesNo(into *bool, text string) bool {
	*into = text == "yes"
	return text == "yes" || text == "no"
}

func count(into *int, text string, low, high int) bool {
	n, err := strconv.Atoi(text)
	*into = n
	return err == nil && low <= n && n <= high
}

// maybe is count for what may stay unknown.
func maybe(into *planner.Opt, text string, low, high int) bool {
	*into = planner.Opt{}
	if text == "" {
		return true
	}
	into.Known = true
	return count(&into.N, text, low, high)
}

// MinutesField names the field for a weekday's minutes.
func MinutesField(d planner.Weekday) string { return "minutes_" + strings.ToLower(d.String()) }
