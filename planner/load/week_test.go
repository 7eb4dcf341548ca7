package load

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func TestOf(t *testing.T) {
	plan := planner.Session{Type: catalog.RunTempo, Minutes: 50}
	for _, c := range []struct {
		name string
		edit func(*planner.Session)
		want int
	}{
		{"planned at the usual effort", func(*planner.Session) {}, 350},
		{"planned at another", func(s *planner.Session) { s.RPE = 6 }, 300},
		{"done, nothing logged", func(s *planner.Session) { s.Done = true }, 350},
		{"done and logged", func(s *planner.Session) {
			s.Done, s.Log = true, planner.Log{Minutes: planner.Some(40), RPE: planner.Some(9)}
		}, 360},
		{"only the minutes", func(s *planner.Session) { s.Done, s.Log.Minutes = true, planner.Some(40) }, 280},
		{"only the effort", func(s *planner.Session) { s.Done, s.Log.RPE = true, planner.Some(8) }, 400},
		{"not done after all", func(s *planner.Session) { s.Log = planner.Log{Minutes: planner.Some(40), RPE: planner.Some(9)} }, 350},
		{"rest", func(s *planner.Session) { *s = planner.Session{Type: catalog.Rest} }, 0},
	} {
		s := plan
		c.edit(&s)
		if got := Of(&s); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestOfWeek(t *testing.T) {
	p := parse(t, `week 1
Mon AM run-easy 40; AM run-strides 10; PM str-bodyweight 19
Tue AM run-strides 10; PM str-bodyweight 20
Wed AM run-easy 30; PM run-easy 20
Thu AM str-heavy-lower 15; PM x-walk 60
Sat rest
Sun AM run-race 90`)
	got := OfWeek(&p.Weeks[0])
	want := Week{
		Days: [7]Day{
			{Run: 120 + 50, Lift: 95}, {Run: 50, Lift: 100}, {Run: 150}, {Lift: 120, Cross: 120}, {}, {}, {Run: 810},
		},
		Load: 1615, RaceLoad: 810, RunMinutes: 200, RaceMinutes: 90, Runs: 5, LongestRun: 40, Strength: 2,
	}
	if got != want {
		t.Errorf("\n%+v, want\n%+v", got, want)
	}
	if got.TrainingMinutes() != 110 || got.TrainingLoad() != 805 || got.LongShare() != 20 {
		t.Error(got.TrainingMinutes(), got.TrainingLoad(), got.LongShare())
	}
	if d := got.Days[0]; d.Total() != 265 || d.Strength() != 95 {
		t.Error(d)
	}
	if (&Week{}).LongShare() != 0 {
		t.Error("a week without runs has no share")
	}
}

func TestDivide(t *testing.T) {
	for _, c := range [][3]int{{5, 2, 3}, {-5, 2, -3}, {4, 3, 1}, {-4, 3, -1}, {5, 3, 2}, {0, 7, 0}} {
		if got := divide(c[0], c[1]); got != c[2] {
			t.Errorf("%d ÷ %d is %d", c[0], c[1], got)
		}
	}
}
