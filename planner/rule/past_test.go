package rule

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/notation"
)

// growing is a plan in which every week begins with a run a minute longer.
func growing(t testing.TB, weeks int) *planner.Plan {
	t.Helper()
	p, err := notation.Parse("history prev_run_min=300\nweek 1\nMon AM run-easy 40; PM str-heavy-lower 50\nTue AM run-tempo 45 8km\n" +
		"Wed AM run-easy 40\nThu AM str-moderate 45\nSat AM run-easy 30\nSun AM run-long 100 18km")
	if err != nil {
		t.Fatal(err)
	}
	for i := 1; i < weeks; i++ {
		if p, err = planner.Apply(p, planner.AddWeek{At: i, Week: p.Weeks[0]}); err != nil {
			t.Fatal(err)
		}
		first := p.Weeks[i].Sessions[0].ID
		if p, err = planner.Apply(p, planner.Resize{Session: first, Minutes: 40 + i}); err != nil {
			t.Fatal(err)
		}
	}
	return &p
}

// askPast is a rule that asks twice, as two rules would.
func askPast(see func(planner.Opt)) *Rule {
	return &Rule{ID: "ask", Span: Season, Run: func(p *Pass) {
		see(p.Past().PrevRunMin)
		p.Past().PrevRunMin = planner.Some(-1)
		if p.Past().PrevRunMin.N != -1 {
			panic("counted twice")
		}
	}}
}

func TestPastIsOfTheWeekInView(t *testing.T) {
	p := growing(t, 8)
	var got planner.Opt
	j := Judge{Suite: Suite{askPast(func(o planner.Opt) { got = o })}}
	for _, w := range []int{0, 7, 3, 4, 3, 0} {
		j.Score(p, w)
		if want := new(load.Book).Before(p, w).PrevRunMin; got != want || !want.Known {
			t.Errorf("week %d: %v, want %v", w, got, want)
		}
	}
	// The same week of another plan.
	other := growing(t, 8)
	other.Weeks[2].Sessions = other.Weeks[2].Sessions[:2]
	j.Score(p, 3)
	j.Score(other, 3)
	if want := new(load.Book).Before(other, 3).PrevRunMin; got != want || want == new(load.Book).Before(p, 3).PrevRunMin {
		t.Errorf("another plan: %v, want %v", got, want)
	}
}

func TestPastAllocatesNothing(t *testing.T) {
	p := growing(t, 24)
	j := Judge{Suite: Suite{askPast(func(planner.Opt) {})}}
	j.Score(p, 12)
	if n := testing.AllocsPerRun(20, func() { j.Score(p, 12) }); n != 0 {
		t.Errorf("%g allocations", n)
	}
}

// A season of 24 weeks, in which each week asks for its past.
func BenchmarkPastOfSeason(b *testing.B) {
	p := growing(b, 24)
	j := Judge{Suite: Suite{askPast(func(planner.Opt) {})}}
	b.ReportAllocs()
	for b.Loop() {
		for w := range p.Weeks {
			j.Score(p, w)
		}
	}
}
