package load

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func TestSessionsOfASlotRunBackToBack(t *testing.T) {
	p := parse(t, "athlete lift=intermediate\nweek 1\nMon AM str-heavy-lower 50; AM run-tempo 50; NOON run-easy 30")
	tr := TraceOf(&p)
	// The tempo begins as the lift ends, so all of it is still there.
	if r, _ := tr.Ready(2); r.Stress != (Stress{7 * Point, 7 * Point, 2 * Point, Point, Point}) || r.Light != Red {
		t.Errorf("%+v", r)
	}
	if r, ok := tr.Ready(3); !ok || r.Light != NoLight || r.Limits != (Stress{}) {
		t.Errorf("an easy run has no limits: %+v", r)
	}
	if _, ok := tr.Ready(99); ok {
		t.Error("99 is no session")
	}
	// What is still going on does not count yet; what just ended does.
	if got := tr.At(7*60 + 49); got != (Stress{}) {
		t.Error(got)
	}
	if got := tr.At(7*60 + 50); got[catalog.Leg] != 7*Point {
		t.Error(got)
	}
}

func TestTenDaysAreRemembered(t *testing.T) {
	p := parse(t, "week 1\nMon AM run-easy 60")
	tr := TraceOf(&p)
	end := 8 * 60
	if got := tr.At(end + memory); got[catalog.Upp] != 0 || got[catalog.Leg] == 0 {
		t.Error(got)
	}
	if got := tr.At(end + memory + 1); got != (Stress{}) {
		t.Error(got)
	}
}

func TestLights(t *testing.T) {
	for _, c := range []struct {
		stress, limit int
		want          Light
	}{
		{0, 0, NoLight}, {9 * Point, 0, NoLight}, {0, 3 * Point, Green}, {3 * Point, 3 * Point, Green},
		{3*Point + 1, 3 * Point, Amber}, {4_500_000, 3 * Point, Amber}, {4_500_001, 3 * Point, Red},
		{5_250_000, 3_500_000, Amber}, {5_250_001, 3_500_000, Red},
	} {
		if got := light(c.stress, c.limit); got != c.want {
			t.Errorf("%d of %d: %s, want %s", c.stress, c.limit, got, c.want)
		}
	}
}

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		s    planner.Session
		want Stress
	}{
		{planner.Session{Type: catalog.RunTempo}, hardRunLimits},
		{planner.Session{Type: catalog.RunSprints}, hardRunLimits},
		{planner.Session{Type: catalog.RunRace}, hardRunLimits},
		{planner.Session{Type: catalog.RunLong}, longRunLimits},
		{planner.Session{Type: catalog.RunLong, Quality: 14}, longRunLimits},
		{planner.Session{Type: catalog.RunLong, Quality: 15}, hardRunLimits},
		{planner.Session{Type: catalog.StrHeavyFull}, legLiftLimits},
		{planner.Session{Type: catalog.StrHeavyUpper}, Stress{}},
		{planner.Session{Type: catalog.RunSteady}, Stress{}},
	} {
		if got := LimitsOf(&c.s); got != c.want {
			t.Errorf("%s, quality %d: %v", c.s.Type, c.s.Quality, got)
		}
	}
}

func TestStrip(t *testing.T) {
	p := parse(t, "week 1\nTue AM run-easy 40; PM str-moderate 45\nWed AM str-core-mobility 8; NOON x-cross 30\nweek 2\nMon AM run-easy 40")
	tr := TraceOf(&p)
	week := tr.Week(0, 7*60)
	if want := (Day{Run: 120, Lift: 270}); week[planner.Tue].Load != want {
		t.Errorf("%+v", week[planner.Tue].Load)
	}
	if want := (Day{Calm: 16, Cross: 90}); week[planner.Wed].Load != want {
		t.Errorf("%+v", week[planner.Wed].Load)
	}
	// At seven on Tuesday nothing is done; on Wednesday the evening's lift is 12 h 15 min old.
	if week[planner.Tue].Stress != (Stress{}) {
		t.Errorf("%v", week[planner.Tue].Stress)
	}
	if got, want := week[planner.Wed].Stress[catalog.Upp], decay(3*Point, 12*60+15, 24*60); got != want {
		t.Errorf("%d, want %d", got, want)
	}
	if next := tr.Week(1, 7*60); next[0].Stress[catalog.Leg] == 0 || next[0].Load.Run != 120 {
		t.Error("the second week forgets the first")
	}
}
