package state_test

import (
	"slices"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

const gym = `plan Gym
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=beginner equipment=dumbbells,long-band
week 2026-11-23
Mon  AM str-heavy-full 50 rest=120 rir=3
     goblet-squat 3x5 20kg; front-plank 3x30s; single-leg-rdl 3x6/side
Tue  AM run-easy 40
`

// inGym has the sheet of the heavy session open.
func inGym(t *testing.T) (state.Model, planner.SessionID) {
	t.Helper()
	m := opened(t, gym)
	heavy := id(t, &m, 0, catalog.StrHeavyFull)
	m, _ = after(m, state.TapSession{Session: heavy})
	return m, heavy
}

func list(t *testing.T, m *state.Model, id planner.SessionID) []planner.Exercise {
	t.Helper()
	_, s, ok := m.Plan.Find(id)
	if !ok {
		t.Fatal("no session")
	}
	return s.Exercises
}

func TestLiftFields(t *testing.T) {
	base, heavy := inGym(t)
	say := func(field, text string) state.ExerciseEdited {
		return state.ExerciseEdited{Session: heavy, Lift: 0, Exercise: "goblet-squat", Field: field, Text: text}
	}
	for _, tt := range []struct {
		msg  state.ExerciseEdited
		want planner.Exercise
	}{
		{say("sets", " 4 "), planner.Exercise{ID: "goblet-squat", Sets: 4, Reps: 5, Grams: 20000}},
		{say("reps", "6"), planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 6, Grams: 20000}},
		{say("reps", "6-8"), planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 6, RepsTo: 8, Grams: 20000}},
		{say("reps", "6 – 8"), planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 6, RepsTo: 8, Grams: 20000}},
		{say("load", "22,5"), planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 5, Grams: 22500}},
		{say("load", "185 lb"), planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 5, Grams: 83_915, Unit: planner.Pounds}},
		{say("load", "22.5KG"), planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 5, Grams: 22500}},
		{say("load", ""), planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 5}},
	} {
		m, effects := after(base, tt.msg)
		if got := list(t, &m, heavy)[0]; got != tt.want || !has[state.Save](effects) || m.Sheet.Session != heavy {
			t.Errorf("%s %q: %+v %q", tt.msg.Field, tt.msg.Text, got, m.Alert)
		}
		if m, _ = after(m, tt.msg); len(m.History.Past) != 1 {
			t.Errorf("%s %q again is a change", tt.msg.Field, tt.msg.Text)
		}
		if m, _ = after(m, state.Undo{}); !slices.Equal(list(t, &m, heavy), list(t, &base, heavy)) {
			t.Error("undo does not bring the exercise back")
		}
	}
	for field, texts := range map[string][]string{
		"sets": {"", "0", "100", "x", "2.5"}, "reps": {"", "0", "8-6", "6-6", "1000", "6-", "-6", "a few"}, "load": {"heavy", "-1", "1001", "NaN", "1,2,3"},
	} {
		for _, text := range texts {
			m, effects := after(base, say(field, text))
			if len(effects) != 0 || !sentence(m.Alert) {
				t.Errorf("%s %q: %s %q", field, text, kinds(effects), m.Alert)
			}
			untouched(t, base, m)
		}
	}
	// Said late, about an exercise that is no longer there.
	for _, msg := range []state.Msg{
		state.ExerciseEdited{Session: heavy, Lift: 1, Exercise: "goblet-squat", Field: "sets", Text: "4"},
		state.ExerciseEdited{Session: 999, Exercise: "goblet-squat", Field: "sets", Text: "4"},
		state.DropExercise{Session: heavy, Lift: 3, Exercise: "goblet-squat"}, state.DropExercise{Session: heavy, Lift: -1},
		state.WorkEdited{Session: 999, Field: "rest", Text: "90"}, state.FillSession{Session: 999}, state.TakeExercise{Exercise: "air-squat"},
	} {
		m, _ := after(base, msg)
		untouched(t, base, m)
	}
}

func TestWorkFields(t *testing.T) {
	base, heavy := inGym(t)
	for _, tt := range []struct {
		field, text string
		get         func(s *planner.Session) planner.Opt
		want        planner.Opt
	}{
		{"rest", "150", func(s *planner.Session) planner.Opt { return s.Rest }, planner.Some(150)},
		{"rest", "", func(s *planner.Session) planner.Opt { return s.Rest }, planner.Opt{}},
		{"rir", "0", func(s *planner.Session) planner.Opt { return s.RIR }, planner.Some(0)},
		{"warmup", "8", func(s *planner.Session) planner.Opt { return s.Warmup }, planner.Some(8)},
		{"cooling", "5", func(s *planner.Session) planner.Opt { return s.Cooling }, planner.Some(5)},
	} {
		m, effects := after(base, state.WorkEdited{Session: heavy, Field: tt.field, Text: tt.text})
		if _, s, _ := m.Plan.Find(heavy); tt.get(s) != tt.want || !has[state.Save](effects) {
			t.Errorf("%s %q: %+v %q", tt.field, tt.text, tt.get(s), m.Alert)
		}
	}
	for field, texts := range map[string][]string{"rest": {"-1", "3601", "long"}, "rir": {"31", "x"}, "warmup": {"1441"}, "cooling": {"-2"}} {
		for _, text := range texts {
			m, effects := after(base, state.WorkEdited{Session: heavy, Field: field, Text: text})
			if len(effects) != 0 || !sentence(m.Alert) {
				t.Errorf("%s %q: %q", field, text, m.Alert)
			}
			untouched(t, base, m)
		}
	}
}

func TestReplaceLift(t *testing.T) {
	m, heavy := inGym(t)
	m, _ = after(m, state.OpenExercise{Lift: 0}, state.PickExercise{Pick: state.PickOther})
	options := m.ExerciseOptions()
	if len(options) == 0 || !options[0].Fits() {
		t.Fatalf("%+v", options)
	}
	for i := range options {
		o := &options[i]
		if o.Exercise.ID == "goblet-squat" || o.Exercise.ID == "single-leg-rdl" || i > 0 && o.Fits() && !options[i-1].Fits() {
			t.Errorf("%d: %s", i, o.Exercise.ID)
		}
	}
	m, effects := after(m, state.TakeExercise{Exercise: "back-squat"})
	if got := list(t, &m, heavy)[0]; got != (planner.Exercise{ID: "back-squat", Sets: 3, Reps: 5}) || m.Sheet.Exercises.Pick != state.NoPick || !has[state.Focus](effects) {
		t.Errorf("%+v", got)
	}
	m, _ = after(m, state.PickExercise{Pick: state.PickOther}, state.TakeExercise{Exercise: "side-plank"})
	if got := list(t, &m, heavy)[0]; got != (planner.Exercise{ID: "side-plank", Sets: 3, Reps: 30, Hold: true, PerSide: true}) {
		t.Errorf("%+v", got)
	}
}

func TestAddLift(t *testing.T) {
	m, heavy := inGym(t)
	m, _ = after(m, state.PickExercise{Pick: state.PickMore})
	for _, o := range m.ExerciseOptions() {
		if !o.Fits() {
			t.Errorf("offers %s unasked", o.Exercise.ID)
		}
	}
	m, _ = after(m, state.FindExercise{Text: "Deadlift"})
	options := m.ExerciseOptions()
	fits, lacks := 0, 0
	for i := range options {
		if options[i].Fits() {
			fits++
		} else if lacks++; options[i].Gear == 0 && options[i].Months == 0 {
			t.Errorf("%+v lacks nothing", options[i])
		}
	}
	if fits == 0 || lacks == 0 || !options[0].Fits() {
		t.Errorf("%d fit, %d lack something", fits, lacks)
	}
	m, _ = after(m, state.TakeExercise{Exercise: options[0].Exercise.ID})
	if got := list(t, &m, heavy); len(got) != 4 || got[3].ID != options[0].Exercise.ID || m.Sheet.Exercises != (state.ExercisePane{Open: 4}) {
		t.Errorf("%+v %+v", got, m.Sheet.Exercises)
	}
	m, _ = after(m, state.DropExercise{Session: heavy, Lift: 3, Exercise: options[0].Exercise.ID})
	if len(list(t, &m, heavy)) != 3 {
		t.Error("still there")
	}
	if m, _ = after(m, state.PickExercise{Pick: state.PickMore}, state.FindExercise{Text: "unicorn"}); len(m.ExerciseOptions()) != 0 {
		t.Error("found a unicorn")
	}
	for n := 3; n <= planner.MaxExercises; n++ {
		m, _ = after(m, state.PickExercise{}, state.PickExercise{Pick: state.PickMore}, state.TakeExercise{Exercise: "air-squat"})
	}
	if len(list(t, &m, heavy)) != planner.MaxExercises || !sentence(m.Alert) {
		t.Errorf("%d exercises, %q", len(list(t, &m, heavy)), m.Alert)
	}
}

func TestFillSession(t *testing.T) {
	base, heavy := inGym(t)
	m, effects := after(base, state.FillSession{Session: heavy})
	_, s, _ := m.Plan.Find(heavy)
	if len(s.Exercises) < 4 || !s.Warmup.Known || !has[state.Save](effects) || len(m.History.Past) != 1 || m.Sheet.Session != heavy {
		t.Fatalf("%+v %q", s, m.Alert)
	}
	for i := range s.Exercises {
		e, _ := catalog.FindExercise(s.Exercises[i].ID)
		if o := state.OptionFor(&m.Plan.Athlete, e); !o.Fits() {
			t.Errorf("%s does not fit", e.ID)
		}
	}
	if again, effects := after(m, state.FillSession{Session: heavy}); has[state.Save](effects) || again.Toast.Text == "" {
		t.Error("filled twice")
	}
	if m, _ = after(m, state.Undo{}); !slices.Equal(list(t, &m, heavy), list(t, &base, heavy)) {
		t.Error("undo does not empty it")
	}
	run := id(t, &base, 0, catalog.RunEasy)
	if m, effects = after(base, state.FillSession{Session: run}); len(effects) != 0 {
		t.Error("fills a run")
	}
}
