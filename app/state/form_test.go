package state_test

import (
	"reflect"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/season"
)

var tuesday = planner.DateOf(2026, 11, 24)

func TestFormFields(t *testing.T) {
	type answers = season.Answers
	for _, tt := range []struct {
		name string
		give []string
		get  func(a *answers) any
		want any
	}{
		{"goal", []string{"strength"}, func(a *answers) any { return a.Goal }, planner.Strength},
		{"goal", []string{"win"}, func(a *answers) any { return a.Goal }, planner.Endurance},
		{"goal", nil, func(a *answers) any { return a.Goal }, planner.Endurance},
		{"race", []string{"half"}, func(a *answers) any { return a.RaceDistance }, planner.Half},
		{"race", []string{""}, func(a *answers) any { return a.RaceDistance }, planner.DistanceUnknown},
		{"race_date", []string{"2027-04-11"}, func(a *answers) any { return a.RaceDate }, planner.DateOf(2027, 4, 11)},
		{"race_date", []string{"2026-11-24"}, func(a *answers) any { return a.RaceDate }, tuesday},
		{"race_date", []string{"2026-11-23"}, func(a *answers) any { return a.RaceDate }, planner.Date(0)},
		{"race_date", []string{"soon"}, func(a *answers) any { return a.RaceDate }, planner.Date(0)},
		{"run_days", []string{"5"}, func(a *answers) any { return a.RunDays }, 5},
		{"run_days", []string{" 4 "}, func(a *answers) any { return a.RunDays }, 4},
		{"run_days", []string{"99"}, func(a *answers) any { return a.RunDays }, 7},
		{"run_days", []string{"-1"}, func(a *answers) any { return a.RunDays }, 0},
		{"run_days", []string{"often"}, func(a *answers) any { return a.RunDays }, 3},
		{"run_days", []string{"2.5"}, func(a *answers) any { return a.RunDays }, 3},
		{"run_minutes", []string{"60"}, func(a *answers) any { return a.RunMinutes }, 60},
		{"run_minutes", []string{"1"}, func(a *answers) any { return a.RunMinutes }, 10},
		{"run_minutes", []string{""}, func(a *answers) any { return a.RunMinutes }, 40},
		{"longest_run", []string{"120"}, func(a *answers) any { return a.LongestRun }, planner.Some(120)},
		{"longest_run", []string{"0"}, func(a *answers) any { return a.LongestRun }, planner.Opt{}},
		{"longest_run", []string{"far"}, func(a *answers) any { return a.LongestRun }, planner.Some(60)},
		{"run_level", []string{"advanced"}, func(a *answers) any { return a.RunLevel }, planner.Advanced},
		{"run_level", []string{"none"}, func(a *answers) any { return a.RunLevel }, planner.Intermediate},
		{"lift_level", []string{"none"}, func(a *answers) any { return a.LiftLevel }, planner.None},
		{"lift_level", []string{"olympic"}, func(a *answers) any { return a.LiftLevel }, planner.Beginner},
		{"lifts", []string{"2"}, func(a *answers) any { return a.Lifts }, planner.Some(2)},
		{"lifts", []string{"0"}, func(a *answers) any { return a.Lifts }, planner.Some(0)},
		{"lifts", []string{"9"}, func(a *answers) any { return a.Lifts }, planner.Some(4)},
		{"lifts", []string{""}, func(a *answers) any { return a.Lifts }, planner.Opt{}},
		{"lifts", []string{"many"}, func(a *answers) any { return a.Lifts }, planner.Opt{}},
		{"equipment", []string{"dumbbells", "nonsense"}, func(a *answers) any { return a.Equipment.Words() }, []string{"dumbbells"}},
		{"equipment", nil, func(a *answers) any { return a.Equipment }, catalog.Gear(0)},
		{"long", []string{"Fri"}, func(a *answers) any { return a.LongDay }, planner.Some(int(planner.Fri))},
		{"long", []string{""}, func(a *answers) any { return a.LongDay }, planner.Opt{}},
		{"long", []string{"weekend"}, func(a *answers) any { return a.LongDay }, planner.Opt{}},
		{"age", []string{"52"}, func(a *answers) any { return a.Age }, 52},
		{"age", []string{"3"}, func(a *answers) any { return a.Age }, 12},
		{"age", []string{"old"}, func(a *answers) any { return a.Age }, 35},
		{"open_mon", []string{"pm"}, func(a *answers) any { return a.Open[planner.Mon].Slots }, uint8(1 << planner.PM)},
		{"open_sun", nil, func(a *answers) any { return a.Open[planner.Sun].Slots }, uint8(0)},
		{"open_sun", []string{"am", "midnight"}, func(a *answers) any { return a.Open[planner.Sun].Slots }, uint8(1)},
		{"no_such_field", []string{"1"}, func(a *answers) any { return a.RunDays }, 3},
	} {
		f := state.NewForm(tuesday).With(tt.name, tt.give)
		if got := tt.get(&f.Answers); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s %q: %v, want %v", tt.name, tt.give, got, tt.want)
		}
		m := state.Model{Form: state.NewForm(tuesday)}
		if m, effects := after(m, state.SetupAnswered{Name: tt.name, Values: tt.give}); !reflect.DeepEqual(m.Form, f) || len(effects) != 0 {
			t.Errorf("%s %q: as a message it is another answer", tt.name, tt.give)
		}
	}
	// The weekend takes a day back, and what can't be read does not.
	long := state.NewForm(tuesday).With("long", []string{"Wed"})
	if day := long.With("long", []string{"x"}).Answers.LongDay; day != planner.Some(int(planner.Wed)) {
		t.Errorf("%v", day)
	}
	if day := long.With("long", []string{""}).Answers.LongDay; day.Known {
		t.Errorf("%v", day)
	}
	// A race that is none takes its date along.
	f := state.NewForm(tuesday).With("race", []string{"10k"}).With("race_date", []string{"2027-04-11"}).With("race", []string{""})
	if f.Answers.RaceDate != 0 || f.Answers.RaceDistance != planner.DistanceUnknown {
		t.Errorf("%+v", f.Answers)
	}
}

func TestToggle(t *testing.T) {
	m := state.Model{Form: state.NewForm(tuesday)}
	m, _ = after(m, state.SetupTicked{Name: "open_wed", Value: "am"}, state.SetupTicked{Name: "equipment", Value: "barbell", On: true},
		state.SetupTicked{Name: "equipment", Value: "dumbbells", On: true}, state.SetupTicked{Name: "equipment", Value: "barbell"})
	if got := m.Form.Ticked("open_wed"); !reflect.DeepEqual(got, []string{"pm"}) {
		t.Errorf("Wednesday: %q", got)
	}
	if got := m.Form.Ticked("equipment"); !reflect.DeepEqual(got, []string{"dumbbells"}) {
		t.Errorf("equipment: %q", got)
	}
	if got := m.Form.Ticked("goal"); got != nil {
		t.Errorf("goal has no boxes: %q", got)
	}
	m, _ = after(m, state.SetupTicked{Name: "open_wed", Value: "am", On: true}, state.SetupTicked{Name: "open_wed", Value: "am", On: true})
	if got := m.Form.Ticked("open_wed"); !reflect.DeepEqual(got, []string{"am", "pm"}) {
		t.Errorf("Wednesday again: %q", got)
	}
}

// The order in which a browser's answers are taken is chance; it must not matter.
func TestFillInAnyOrder(t *testing.T) {
	values := state.FormValues{
		"goal": {"balanced"}, "race": {"half"}, "race_date": {"2027-04-11"}, "run_days": {"4"}, "run_minutes": {"50"},
		"longest_run": {"90"}, "run_level": {"advanced"}, "lift_level": {"intermediate"}, "lifts": {"2"},
		"equipment": {"barbell", "dumbbells"}, "age": {"51"}, "open_mon": {"pm"}, "open_fri": {}, "open_sat": {"am", "pm"}, "long": {"Fri"},
	}
	first := state.NewForm(tuesday).Fill(values)
	if a := first.Answers; a.RaceDate != planner.DateOf(2027, 4, 11) || a.Open[planner.Fri].Slots != 0 || a.Age != 51 || a.Lifts.N != 2 {
		t.Fatalf("%+v", a)
	}
	none := state.FormValues{"race": {""}, "race_date": {"2027-04-11"}}
	firstNone := state.NewForm(tuesday).Fill(none)
	for range 50 {
		if again := state.NewForm(tuesday).Fill(values); again != first {
			t.Fatalf("%+v\n%+v", again, first)
		}
		if again := state.NewForm(tuesday).Fill(none); again.Answers.RaceDate != firstNone.Answers.RaceDate {
			t.Fatal("a date without a race: it depends on the order")
		}
	}
}

func TestFinish(t *testing.T) {
	m, effects := after(state.Model{}, state.Started{Date: tuesday, Step: 5, Form: state.FormValues{"run_days": {"5"}}})
	if m.Screen != state.SetupScreen || m.Form.Step != 5 || m.Form.Answers.RunDays != 5 || has[state.Save](effects) {
		t.Fatalf("%s, step %d", m.Screen, m.Form.Step)
	}
	m, effects = after(m, state.SetupDone{})
	asked := only[state.NewID](t, effects)
	want, _ := season.Make(state.Suite, m.Form.Answers.Head(), m.Form.Answers.Volume())
	m, effects = after(m, asked.With(freshID), allParts)
	save := only[state.Save](t, effects)
	if !m.HasPlan || m.Plan.ID != freshID || save.Rev != 0 || !reflect.DeepEqual(save.Plan, m.Plan) || !reflect.DeepEqual(m.Plan.Weeks, want.Weeks) {
		t.Errorf("plan %q of %d weeks", m.Plan.ID, len(m.Plan.Weeks))
	}
	if only[state.Go](t, effects).To != state.WeekScreen || !has[state.Persist](effects) || !sentence(m.Toast.Text) {
		t.Errorf("%s, %q", kinds(effects), m.Toast.Text)
	}
	if m.Form != state.NewForm(tuesday) {
		t.Error("the form keeps its answers")
	}
	if err := notation.Valid(&m.Plan); err != nil {
		t.Error(err)
	}
}

// Skipped, or finished before the program was there: the plan comes at once.
func TestFinishedBeforeGo(t *testing.T) {
	m, effects := after(state.Model{}, state.Started{Date: tuesday, Finished: true, NewPlan: freshID}, allParts)
	if !m.HasPlan || m.Plan.ID != freshID || only[state.Save](t, effects).Plan.ID != freshID {
		t.Errorf("%v %q", m.HasPlan, m.Plan.ID)
	}
	had := opened(t, spring)
	m, effects = after(had, state.Started{Date: tuesday, Finished: true, NewPlan: freshID})
	if m.Plan.ID != springID || has[state.Save](effects) {
		t.Error("a plan that was there is gone from the board")
	}
}

// What was answered is in the plan, and the plan keeps to it.
func TestLongDay(t *testing.T) {
	m, _ := after(state.Model{}, state.Started{Date: tuesday}, state.SetupAnswered{Name: "long", Values: []string{"Fri"}}, state.MakePlan{ID: freshID}, allParts)
	if m.Plan.Athlete.LongDay != planner.Some(int(planner.Fri)) {
		t.Fatal(m.Plan.Athlete.LongDay)
	}
	for _, s := range m.Plan.Weeks[0].Sessions {
		if s.Type == catalog.RunLong && s.Day != planner.Fri {
			t.Errorf("a long run on %v", s.Day)
		}
	}
}

func TestEveryDayClosed(t *testing.T) {
	m, _ := after(state.Model{}, state.Started{Date: tuesday})
	for d := planner.Mon; d <= planner.Sun; d++ {
		m, _ = after(m, state.SetupAnswered{Name: state.OpenField(d)})
	}
	m, effects := after(m, state.MakePlan{ID: freshID}, allParts)
	if !m.HasPlan || !has[state.Save](effects) || !sentence(m.Toast.Text) {
		t.Errorf("%v %q", m.HasPlan, m.Toast.Text)
	}
}

func TestFreshNames(t *testing.T) {
	m, _ := after(state.Model{}, state.Started{Date: tuesday})
	one, _ := after(m, state.MakePlan{ID: freshID}, allParts)
	m.Shelf = []state.Shelved{{ID: "a", Name: one.Plan.Name}, {ID: "b", Name: one.Plan.Name + " 2"}}
	three, _ := after(m, state.MakePlan{ID: freshID}, allParts)
	if three.Plan.Name != one.Plan.Name+" 3" {
		t.Errorf("%q beside %q", three.Plan.Name, one.Plan.Name)
	}
}

func TestPages(t *testing.T) {
	m, _ := after(state.Model{}, state.Started{Date: tuesday})
	if m.Form.Step != 1 {
		t.Errorf("begins on page %d", m.Form.Step)
	}
	for give, want := range map[int]int{-3: 1, 0: 1, 3: 3, 5: 5, 6: 5} {
		now, effects := after(m, state.TurnSetupPage{To: give})
		if now.Form.Step != want || !has[state.Focus](effects) {
			t.Errorf("to %d: page %d", give, now.Form.Step)
		}
	}
}

// What is honest is said before a plan is made.
func TestSaidBefore(t *testing.T) {
	m, _ := after(state.Model{}, state.Started{Date: tuesday},
		state.SetupAnswered{Name: "race", Values: []string{"marathon"}}, state.SetupAnswered{Name: "race_date", Values: []string{"2027-01-03"}})
	if said := m.Form.SaidBefore(); len(said) != 1 || !sentence(said[0]) {
		t.Errorf("%q", said)
	}
	m, _ = after(m, state.SetupAnswered{Name: "race", Values: []string{"5k"}})
	if said := m.Form.SaidBefore(); len(said) != 0 {
		t.Errorf("%q", said)
	}
}
