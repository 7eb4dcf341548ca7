package state_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

const running = `plan Running
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
week 2026-11-23
Mon  AM run-intervals
     15min easy; 6x 800m 5k 4:40/km / 2min jog; 10min easy
Tue  AM run-easy; PM str-moderate 40
Wed  AM run-easy 50
`

// easyStep is what AddStep adds.
var easyStep = planner.Step{Times: 1, Parts: [planner.MaxParts]planner.Part{{Seconds: 600}}}

// stepText is the steps of a run, as the notation has them.
func stepText(t *testing.T, m *state.Model, id planner.SessionID) string {
	t.Helper()
	_, s, ok := m.Plan.Find(id)
	if !ok {
		t.Fatal("no session")
	}
	alone := planner.Session{Type: s.Type, Minutes: 1, Steps: s.Steps}
	text := notation.Format(planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: []planner.Week{{Sessions: []planner.Session{alone}}}})
	return strings.TrimSpace(strings.Split(text, "\n")[2])
}

func TestStepFields(t *testing.T) {
	const run = 1
	base := opened(t, running)
	at := state.StepAt{Session: run, Step: 1, Steps: 3, Parts: 2}
	for _, tt := range []struct {
		msg  state.Msg
		want string // the second step
	}{
		{state.StepEdited{At: at, Field: "times", Text: " 8 "}, "8x 800m 5k 4:40/km / 2min jog"},
		{state.StepEdited{At: at, Field: "length", Text: "1 km"}, "6x 1km 5k 4:40/km / 2min jog"},
		{state.StepEdited{At: at, Field: "length", Text: "1000"}, "6x 1000m 5k 4:40/km / 2min jog"},
		{state.StepEdited{At: at, Field: "length", Text: "0,5 mi"}, "6x 0.5mi 5k 4:40/km / 2min jog"},
		{state.StepEdited{At: at, Field: "length", Text: "3:30"}, "6x 210s 5k 4:40/km / 2min jog"},
		{state.StepEdited{At: at, Part: 1, Field: "length", Text: "3"}, "6x 800m 5k 4:40/km / 3min jog"},
		{state.StepEdited{At: at, Part: 1, Field: "length", Text: "90 S"}, "6x 800m 5k 4:40/km / 90s jog"},
		{state.StepEdited{At: at, Field: "target", Text: "10k"}, "6x 800m 10k / 2min jog"},
		{state.StepEdited{At: at, Part: 1, Field: "target", Text: "walk"}, "6x 800m 5k 4:40/km / 2min walk"},
		{state.AddPart{At: at}, "6x 800m 5k 4:40/km / 2min jog / 2min jog"},
		{state.DropPart{At: at}, "6x 2min jog"},
		{state.DropPart{At: at, Part: 1}, "6x 800m 5k 4:40/km"},
		{state.DropStep{At: at}, ""},
		// What changes nothing.
		{state.StepEdited{At: at, Field: "times", Text: "6"}, "as it was"},
		{state.StepEdited{At: at, Field: "target", Text: "5k"}, "as it was"},
		{state.StepEdited{At: at, Part: 2, Field: "length", Text: "3"}, "as it was"},
		{state.StepEdited{At: at, Part: -1, Field: "length", Text: "3"}, "as it was"},
		{state.StepEdited{At: state.StepAt{Session: run, Step: 1, Steps: 3, Parts: 1}, Field: "times", Text: "3"}, "as it was"},
		{state.StepEdited{At: state.StepAt{Session: run, Step: 1, Steps: 2, Parts: 2}, Field: "times", Text: "3"}, "as it was"},
		{state.StepEdited{At: state.StepAt{Session: run, Step: 3, Steps: 3, Parts: 1}, Field: "times", Text: "3"}, "as it was"},
		{state.StepEdited{At: state.StepAt{Session: 999, Steps: 3, Parts: 1}, Field: "times", Text: "3"}, "as it was"},
		{state.DropPart{At: at, Part: 2}, "as it was"},
		{state.DropPart{At: state.StepAt{Session: run, Steps: 3, Parts: 1}}, "as it was"}, // the only one
		{state.AddStep{Session: 3}, "as it was"},
		{state.AddStep{Session: 999}, "as it was"},
	} {
		m, effects := after(base, tt.msg)
		want := "15min easy; " + tt.want + "; 10min easy"
		if tt.want == "" {
			want = "15min easy; 10min easy"
		}
		if tt.want == "as it was" {
			want = stepText(t, &base, run)
		}
		if got := stepText(t, &m, run); got != want || m.Alert != "" || has[state.Save](effects) != (tt.want != "as it was") {
			t.Errorf("%+v: %s %q %s, want %s", tt.msg, got, m.Alert, kinds(effects), want)
		}
		if m, _ = after(m, state.Undo{}); tt.want != "as it was" && stepText(t, &m, run) != stepText(t, &base, run) {
			t.Error("undo does not bring the steps back")
		}
	}
	for field, texts := range map[string][]string{
		"times": {"", "0", "100", "x"}, "length": {"", "0", "x", "8 miles", "501km", "1.5 min", "500km"}, "target": {"", "threshold"},
	} {
		for _, text := range texts {
			m, effects := after(base, state.StepEdited{At: at, Field: field, Text: text})
			if len(effects) != 0 || !sentence(m.Alert) {
				t.Errorf("%s %q: %s %q", field, text, kinds(effects), m.Alert)
			}
		}
	}
}

// Usual minutes follow from the first step; typed ones stay, until the field is cleared.
func TestFirstStep(t *testing.T) {
	base := opened(t, running)
	minutes := func(m *state.Model, id planner.SessionID) int { _, s, _ := m.Plan.Find(id); return s.Minutes }
	m, effects := after(base, state.AddStep{Session: 2})
	if minutes(&m, 2) != 10 || m.Sheet.Step != 1 || !has[state.Focus](effects) {
		t.Errorf("%d min, step %d open, %s", minutes(&m, 2), m.Sheet.Step, kinds(effects))
	}
	m, _ = after(base, state.AddStep{Session: 4})
	if minutes(&m, 4) != 50 {
		t.Errorf("typed minutes became %d", minutes(&m, 4))
	}
	m, _ = after(m, state.SessionEdited{Session: 4, Field: state.SessionMinutes})
	if minutes(&m, 4) != 10 {
		t.Errorf("%d min, want those of the steps: %s", minutes(&m, 4), m.Alert)
	}
	m = base
	for range planner.MaxSteps {
		m, _ = after(m, state.AddStep{Session: 4})
	}
	if m, effects = after(m, state.AddStep{Session: 4}); len(effects) > 0 && has[state.Save](effects) || !sentence(m.Alert) {
		t.Errorf("one more than may be: %s %q", kinds(effects), m.Alert)
	}
}

func TestOpenStep(t *testing.T) {
	m := opened(t, running)
	var open []int
	for _, i := range []int{1, 0, 0} {
		m, _ = after(m, state.OpenStep{Step: i})
		open = append(open, m.Sheet.Step)
	}
	if !slices.Equal(open, []int{2, 1, 0}) {
		t.Errorf("%v", open)
	}
}

// A goal is of its distance.
func TestGoalOfAnotherDistance(t *testing.T) {
	m := opened(t, "plan Race\nid 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b\nrace 2027-03-21 half goal=1:40\nweek 2026-11-23\nMon AM run-easy\n")
	m, _ = after(m, state.RaceEdited{Field: "priority", Text: "B"})
	if m.Plan.Races[0].Goal != 6000 {
		t.Errorf("%+v", m.Plan.Races)
	}
	if m, _ = after(m, state.RaceEdited{Field: "distance", Text: "5k"}); m.Plan.Races[0] != (planner.Race{Day: 118, Distance: planner.K5, Priority: planner.PriorityB}) {
		t.Errorf("%+v %q", m.Plan.Races, m.Alert)
	}
}
