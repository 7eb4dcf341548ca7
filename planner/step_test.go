package planner_test

import (
	"strconv"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

// A run takes as long as its steps, unless its minutes are typed.
func TestMinutesOfSteps(t *testing.T) {
	for _, tt := range []struct {
		athlete, session, steps string
		minutes, quality        int
	}{
		{"run=beginner", "run-tempo", "15min easy; 3x 10min tempo / 2min jog; 5min easy", 56, 0},
		{"run=beginner", "run-tempo 50", "15min easy; 3x 10min tempo / 2min jog; 5min easy", 50, 0},
		{"run=beginner", "run-easy 8km", "40min easy; 4x 20s fast / 1min jog", 45, 0}, // not the distance
		{"run=beginner", "run-intervals", "89s easy", 1, 0},
		{"run=beginner", "run-intervals", "1s easy", 1, 0},
		{"run=beginner", "run-intervals", "10x 400m 5k 6:00/km / 1min jog", 34, 0},
		{"run=beginner result=5k/25:00", "run-intervals", "5x 1km 5k", 25, 0},
		{"run=beginner result=10k/50:00", "run-tempo", "10km 10k", 50, 0},
		{"run=beginner result=5k/20:00", "run-intervals", "5x 1km 5k", 20, 0},
		{"run=beginner", "run-long", "60min easy; 20min steady; 20min marathon", 100, 0},
		{"run=beginner", "run-long", "60min easy; 20min half; 2x 5min tempo; 5x 20s fast", 92, 30},
		{"run=beginner", "run-long 25", "60min easy; 30min half", 25, 25},
		{"run=beginner", "run-long quality=10", "60min easy; 30min half", 90, 10},
	} {
		text := "athlete " + tt.athlete + "\nMon AM " + tt.session + "\n " + tt.steps + "\n"
		p := parse(t, text)
		s := &p.Weeks[0].Sessions[0]
		if s.Minutes != tt.minutes || s.Quality != tt.quality {
			t.Errorf("%s%d min, %d of quality; want %d and %d", text, s.Minutes, s.Quality, tt.minutes, tt.quality)
		}
		if again := parse(t, notation.Format(p)); !again.Weeks[0].Sessions[0].SameContent(s) {
			t.Errorf("it comes back as\n%s", notation.Format(again))
		}
	}
}

// What nobody typed follows the steps, the type and the profile; what was typed stays.
func TestStepsFollow(t *testing.T) {
	quick := planner.DefaultAthlete()
	quick.Result = planner.Result{Distance: planner.K5, Seconds: 1200}
	p := parse(t, "athlete run=beginner result=5k/30:00\nMon AM run-long 20km\nTue AM run-long\n 60min easy; 5km 5k\n"+
		"Wed AM run-long 70 quality=5\n 60min easy; 5km 5k\nThu AM str-moderate 40\n")
	steps := parse(t, "Mon AM run-long\n 30min easy; 4km 5k").Weeks[0].Sessions[0].Steps
	for _, tt := range []struct {
		edits []planner.Edit
		want  string // minutes and quality of the runs; those that follow the steps or a distance with a ~
	}{
		{nil, "~156/0 ~90/30 70/5"},
		{[]planner.Edit{planner.SetAthlete{Athlete: quick}}, "~104/0 ~80/20 70/5"},
		{[]planner.Edit{planner.SetSteps{Session: 1, Steps: steps}}, "~54/24 ~90/30 70/5"},
		{[]planner.Edit{planner.SetSteps{Session: 2, Steps: steps}, planner.SetSteps{Session: 3, Steps: steps}}, "~156/0 ~54/24 70/5"},
		{[]planner.Edit{planner.SetSteps{Session: 2}, planner.SetSteps{Session: 3}}, "~156/0 90/0 70/5"},
		{[]planner.Edit{planner.Resize{Session: 2, Minutes: 20}}, "~156/0 20/20 70/5"},
		{[]planner.Edit{planner.Resize{Session: 2, Minutes: 20}, planner.Resize{Session: 2}}, "~156/0 ~90/30 70/5"},
		{[]planner.Edit{planner.Resize{Session: 3}}, "~156/0 ~90/30 ~90/5"},
		{[]planner.Edit{planner.Retype{Session: 2, Type: catalog.RunLong}}, "~156/0 ~90/30 70/5"},
		{[]planner.Edit{planner.Retype{Session: 2, Type: catalog.RunEasy}}, "~156/0 45/0 70/5"},
		{[]planner.Edit{planner.Retype{Session: 2, Type: catalog.StrModerate}}, "~156/0 45/0 70/5"},
		{[]planner.Edit{planner.SetSteps{Session: 4, Steps: steps}}, "error"},
		{[]planner.Edit{planner.SetSteps{Session: 2, Steps: make([]planner.Step, 1)}}, "error"},
		{[]planner.Edit{planner.SetSteps{Session: 2, Steps: append(make([]planner.Step, planner.MaxSteps), steps...)}}, "error"},
		{[]planner.Edit{planner.SetSteps{Session: 9, Steps: steps}}, "error"},
	} {
		next, err := planner.Apply(p, tt.edits...)
		var got []string
		for _, s := range next.Weeks[0].Sessions[:3] {
			mark := ""
			if s.ByPace {
				mark = "~"
			}
			got = append(got, mark+strconv.Itoa(s.Minutes)+"/"+strconv.Itoa(s.Quality))
		}
		if err != nil {
			got = []string{"error"}
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.edits, got, tt.want)
		}
		if err == nil && planner.Valid(&next) != nil {
			t.Errorf("%+v: %v", tt.edits, planner.Valid(&next))
		}
	}
	if s := p.Weeks[0].Sessions[1]; s.Minutes != 90 || len(s.Steps) != 2 {
		t.Error("the plan that was edited has changed")
	}
}

// Metres come to what can be written in their unit, in a list of the plan's own.
func TestSetStepsSettlesMetres(t *testing.T) {
	p := parse(t, "Mon AM run-easy\n")
	steps := []planner.Step{{Times: 1, Parts: [planner.MaxParts]planner.Part{{Metres: 1600, Unit: planner.Miles}, {Metres: 1, Unit: planner.Miles}}}}
	next := apply(t, p, planner.SetSteps{Session: 1, Steps: steps})
	if got := next.Weeks[0].Sessions[0].Steps[0].Parts; got[0].Metres != 1600 || got[1].Metres != 2 || steps[0].Parts[1].Metres != 1 {
		t.Errorf("%+v from %+v", got, steps)
	}
	if added := apply(t, p, planner.Add{Session: planner.Session{Type: catalog.RunEasy, Minutes: 30, ByPace: true, Steps: steps}}); planner.Valid(&added) != nil {
		t.Error(planner.Valid(&added))
	}
}
