package planner_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// A run with a distance alone takes as long as the athlete needs for it. The times are
// worked out by hand from the table of rulebook-2, section 4.
func TestMinutesOfADistance(t *testing.T) {
	for _, tt := range []struct {
		athlete, session string
		want             int
	}{
		{"run=beginner", "run-long 20mi", 225}, // 32.187 km at 7:00: 3 h 45
		{"run=intermediate", "run-long 20mi", 193},
		{"run=advanced", "run-long 20mi", 169},
		{"run=beginner", "run-long 100 20mi", 100}, // what was typed
		{"run=intermediate", "run-easy 60km", 360},
		{"run=intermediate", "run-steady 10km", 60},
		{"run=intermediate", "run-tempo 10km", 51}, // 15 % quicker
		{"run=intermediate", "run-intervals 400m", 2},
		{"run=intermediate", "run-race 5km", 25}, // 17 % quicker
		{"run=intermediate", "run-race 10km", 50},
		{"run=intermediate", "run-race 21.1km", 114}, // 10 %
		{"run=intermediate", "run-race 42.195km", 241},
		{"run=intermediate", "run-race 50km", 345}, // 15 % slower
		{"run=intermediate", "run-long 500km", planner.MaxMinutes},
		{"run=intermediate", "run-easy 1m", 1},
		{"run=beginner easy_pace=6:10", "run-easy 10km", 62},
		{"run=beginner easy_pace=6:10 result=5k/20:00", "run-easy 10km", 62},
		{"run=beginner result=5k/24:30", "run-easy 10km", 64},    // 4:54 × 1.3
		{"run=beginner result=10k/50:00", "run-easy 10km", 62},   // 4:47 over 5 km
		{"run=beginner result=10k/50:00", "run-race 10km", 50},   // as it was run
		{"run=beginner result=10k/50:00", "run-race 5km", 26},    // 6:13, 17 % quicker
		{"run=beginner result=half/1:45:30", "run-easy 5km", 30}, // 5:00, 4:35 over 5 km
		{"run=intermediate", "run-easy", 45},
		{"run=intermediate", "x-walk 5km", 40}, // nobody walks at a running pace
	} {
		// The athlete's line may stand below.
		for _, text := range []string{
			"athlete " + tt.athlete + "\nMon AM " + tt.session + "\n",
			"Mon AM " + tt.session + "\nathlete " + tt.athlete + "\n",
		} {
			p := parse(t, text)
			if s := p.Weeks[0].Sessions[0]; s.Minutes != tt.want {
				t.Errorf("%s: %d min, want %d", strings.TrimSpace(text), s.Minutes, tt.want)
			}
			again := notation.Format(p)
			if q := parse(t, again); notation.Format(q) != again || q.Weeks[0].Sessions[0].Minutes != tt.want {
				t.Errorf("it comes back as\n%s", again)
			}
		}
	}
}

// Minutes that nobody typed follow the distance, the type and the profile; typed ones stay.
func TestMinutesFollow(t *testing.T) {
	quick := planner.DefaultAthlete()
	quick.Pace = planner.Some(300)
	p := parse(t, "week 1\nMon AM run-easy 10km\nTue AM run-easy 45 10km\nWed AM run-easy 45\nweek 2\nSun AM run-long 20km quality=110\n")
	for _, tt := range []struct {
		edits []planner.Edit
		want  string // minutes of the four sessions, those that follow with a ~
	}{
		{nil, "~60 45 45 ~120"},
		{[]planner.Edit{planner.SetAthlete{Athlete: quick}}, "~50 45 45 ~100"},
		{[]planner.Edit{planner.SetDistance{Session: 1, Metres: 5000}, planner.SetDistance{Session: 2, Metres: 5000}}, "~30 45 45 ~120"},
		{[]planner.Edit{planner.SetDistance{Session: 1}}, "60 45 45 ~120"},
		{[]planner.Edit{planner.Resize{Session: 1, Minutes: 60}, planner.SetAthlete{Athlete: quick}}, "60 45 45 ~100"},
		{[]planner.Edit{planner.Resize{Session: 2}}, "~60 ~60 45 ~120"},
		{[]planner.Edit{planner.Retype{Session: 1, Type: 0}}, "error"},
		{[]planner.Edit{planner.Resize{Session: 3}}, "error"},
	} {
		next, err := planner.Apply(p, tt.edits...)
		var got []string
		for _, w := range next.Weeks {
			for _, s := range w.Sessions {
				mark := ""
				if s.ByPace {
					mark = "~"
				}
				got = append(got, mark+strconv.Itoa(s.Minutes))
			}
		}
		if errors.Is(err, planner.ErrValue) {
			got = []string{"error"}
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.edits, got, tt.want)
		}
		if err == nil && planner.Valid(&next) != nil {
			t.Errorf("%+v: %v", tt.edits, planner.Valid(&next))
		}
	}
}

// A session that comes from a plan of another athlete takes this one's time.
func TestMinutesOfAnAddedSession(t *testing.T) {
	from := parse(t, "athlete run=beginner\nMon AM run-easy 10km\n")
	to := parse(t, "week 1\n")
	added := apply(t, to, planner.Add{Session: from.Weeks[0].Sessions[0]}, planner.AddWeek{At: 1, Week: from.Weeks[0]})
	for _, w := range added.Weeks {
		if s := w.Sessions[0]; s.Minutes != 60 {
			t.Errorf("%d min, want 60", s.Minutes)
		}
	}
	if from.Weeks[0].Sessions[0].Minutes != 70 {
		t.Error("the plan that it came from has changed")
	}
}
