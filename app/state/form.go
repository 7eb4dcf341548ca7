package state

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/season"
)

// FormSteps is how many pages the setup form has.
const FormSteps = 5

// FormValues are the form's answers by field name, as the browser gives them.
type FormValues map[string][]string

// Form is the setup form. The browser's own fields come first: a new person
// answers before Go has arrived, and Fill takes over what was typed.
type Form struct {
	Step    int
	Today   planner.Date
	Answers season.Answers
}

// NewForm has an answer to everything.
func NewForm(today planner.Date) Form {
	f := Form{Step: 1, Today: today, Answers: season.DefaultAnswers()}
	f.Answers.Today = today
	for d := range f.Answers.Open {
		f.Answers.Open[d] = planner.Opening{Slots: amBit | pmBit}
	}
	return f
}

const (
	amBit = 1 << planner.AM
	pmBit = 1 << planner.PM
)

// Fill takes every answer there is. A question whose boxes are all off comes
// with no value. The order is always the same: "race" takes the date away when
// it is none, and "race_date" after it counts.
func (f Form) Fill(values FormValues) Form {
	names := slices.Collect(maps.Keys(values))
	planner.Sort(names, strings.Compare)
	for _, name := range names {
		f = f.With(name, values[name])
	}
	return f
}

// With answers one field. What can't be read leaves the field as it was; the
// browser's own fields let hardly anything through that can't.
func (f Form) With(name string, values []string) Form {
	a := &f.Answers
	value := ""
	if len(values) > 0 {
		value = strings.TrimSpace(values[0])
	}
	number := func(into *int, low, high int) {
		if n, err := strconv.Atoi(value); err == nil {
			*into = min(max(n, low), high)
		}
	}
	switch name {
	case "goal":
		among(&a.Goal, value, planner.Endurance, planner.Balanced, planner.Strength)
	case "race":
		if !among(&a.RaceDistance, value, planner.K5, planner.K10, planner.Half, planner.Marathon, planner.Ultra) {
			a.RaceDistance, a.RaceDate = planner.DistanceUnknown, 0
		}
	case "race_date":
		d, _ := planner.ParseDate(value)
		if d < f.Today {
			d = 0
		}
		a.RaceDate = d
	case "run_days":
		number(&a.RunDays, 0, 7)
	case "run_minutes":
		number(&a.RunMinutes, 10, 180)
	case "longest_run":
		number(&a.LongestRun.N, 0, 480)
		a.LongestRun.Known = a.LongestRun.N > 0
	case "run_level":
		among(&a.RunLevel, value, planner.Beginner, planner.Intermediate, planner.Advanced)
	case "lift_level":
		among(&a.LiftLevel, value, planner.None, planner.Beginner, planner.Intermediate, planner.Advanced)
	case "lifts":
		n := -1
		if number(&n, 0, 4); n >= 0 {
			a.Lifts = planner.Some(n)
		} else if value == "" {
			a.Lifts = planner.Opt{}
		}
	case "equipment":
		a.Equipment = 0
		for _, v := range values {
			if g, ok := catalog.ParseGear(v); ok {
				a.Equipment |= g
			}
		}
	case "long":
		if day := a.LongDay; weekday(&day, value) {
			a.LongDay = day
		}
	case "age":
		number(&a.Age, 12, 100)
	default:
		f.answerDay(name, values)
	}
	return f
}

// answerDay reads the fields of the fourth page: open_mon with am and pm.
func (f *Form) answerDay(name string, values []string) {
	for d := planner.Mon; d <= planner.Sun; d++ {
		if name != OpenField(d) {
			continue
		}
		o := &f.Answers.Open[d]
		o.Slots = 0
		for _, v := range values {
			if s, ok := planner.ParseSlot(v); ok {
				o.Slots |= 1 << s
			}
		}
	}
}

// Toggle ticks or unticks one box of a field with many.
func (f Form) Toggle(name, value string, on bool) Form {
	values := slices.DeleteFunc(f.Ticked(name), func(v string) bool { return v == value })
	if on {
		values = append(values, value)
	}
	return f.With(name, values)
}

// Ticked are the boxes of a field with many that are on.
func (f Form) Ticked(name string) []string {
	if name == "equipment" {
		return slices.Clone(f.Answers.Equipment.Words())
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if name == OpenField(d) {
			var on []string
			for _, s := range [2]planner.Slot{planner.AM, planner.PM} {
				if f.Answers.Open[d].Slots>>s&1 == 1 {
					on = append(on, strings.ToLower(s.String()))
				}
			}
			return on
		}
	}
	return nil
}

// Messages about the form alone.
type (
	// SetupAnswered changes a field of the setup form.
	SetupAnswered struct {
		Name   string
		Values []string
	}
	// SetupTicked adds or takes one of several answers.
	SetupTicked struct {
		Name, Value string
		On          bool
	}
	// TurnSetupPage turns the setup form's page.
	TurnSetupPage struct{ To int }
)

func (msg SetupAnswered) on(f *Form) []Effect {
	*f = f.With(msg.Name, msg.Values)
	return nil
}

func (msg SetupTicked) on(f *Form) []Effect {
	*f = f.Toggle(msg.Name, msg.Value, msg.On)
	return nil
}

func (msg TurnSetupPage) on(f *Form) []Effect {
	f.Step = min(max(msg.To, 1), FormSteps)
	return []Effect{Focus{"[data-setup] section[data-step='" + itoa(f.Step) + "'] h2"}}
}
