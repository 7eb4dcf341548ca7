package rule

import (
	"slices"
	"testing"

	"hardeasy/planner"
)

// noRace speaks of a plan that has no race, and adds one.
var noRace = &Rule{
	ID: "no-race", Span: Whole,
	Run: func(p *Pass) {
		if len(p.Plan.Races) == 0 {
			p.Report(Hit{Severity: Warning})
		}
	},
	Fixes: []Proposal{Func(func(t *Trial) {
		t.Try(planner.SetRaces{Races: []planner.Race{{Day: 90}}})
		t.Try(planner.Rename{Name: "no help"})
	})},
}

func TestWhole(t *testing.T) {
	s := Suite{afterLift("after", 24), noRace}
	p := parse(t, "week 1\nMon AM str-moderate 60; PM run-easy 30\nweek 2\nTue AM run-easy 30")
	for w, r := range s.CheckAll(p) {
		if w == 0 && ids(r) != "after error" || w == 1 && ids(r) != "" {
			t.Errorf("week %d: %s", w+1, ids(r))
		}
	}
	whole := s.Whole(p)
	if len(whole) != 1 || whole[0].Rule != noRace || whole[0].Week != NoWeek {
		t.Fatalf("%+v", whole)
	}
	if fixes := s.Fixes(p, &whole[0]); len(fixes) != 1 {
		t.Errorf("%+v", fixes)
	}
	if whole := s.Whole(parse(t, "mute no-race\nweek 1\nTue AM run-easy 30")); len(whole) != 0 {
		t.Errorf("muted: %+v", whole)
	}
	if whole := s.Whole(parse(t, "")); len(whole) != 1 {
		t.Errorf("without weeks: %+v", whole)
	}
}

func TestFold(t *testing.T) {
	once, worse, each := tooMany("once", 0), tooMany("worse", 0), tooMany("each", 0)
	once.Shown, worse.Shown = Once, FirstOrWorse
	s := Suite{once, worse, each}
	reports := s.CheckAll(parse(t, "week 1\nMon AM run-easy 30\nweek 2\nMon AM run-easy 30\n"+
		"week 3\nMon AM run-easy 30\nTue AM run-easy 30\nweek 4\nMon AM run-easy 30"))
	folded := Fold(reports)
	for w, want := range []string{
		"once advice, worse advice, each advice", "each advice", "worse advice, each advice", "each advice",
	} {
		if got := ids(folded[w]); got != want {
			t.Errorf("week %d: %s, want %s", w+1, got, want)
		}
		if folded[w].Score != reports[w].Score || len(reports[w].Findings) != 3 {
			t.Errorf("week %d: the judge's report changed", w+1)
		}
	}
	if f := folded[0].Findings[0]; !slices.Equal(f.Later, []int{1, 2, 3}) {
		t.Errorf("later: %v", f.Later)
	}
	if f := folded[2].Findings[0]; !slices.Equal(f.Later, []int{3}) {
		t.Errorf("later: %v", f.Later)
	}
}

// yielding to what was said of a date: each pair of the date is silent, and others speak.
func TestYieldsOnDate(t *testing.T) {
	same := &Rule{ID: "same-date", Span: Day, Run: func(p *Pass) {
		for a, b := range p.SameDate(Run, Run) {
			p.Report(Hit{Severity: Error, A: a, B: b})
		}
	}}
	any := &Rule{ID: "any-two", Span: Window, YieldsOnDate: []string{"same-date"}, Run: func(p *Pass) {
		for a, b := range p.Then(Run, Run) {
			p.Report(Hit{Severity: Advice, A: a, B: b})
		}
	}}
	s := Suite{same, any}
	r := s.Check(parse(t, "week 1\nMon AM run-easy 30; PM run-easy 30\nTue AM run-easy 30\nThu AM run-easy 30"), 0)
	if got := ids(r); got != "same-date error, any-two advice" {
		t.Fatal(got)
	}
	if f := r.Findings[1]; !slices.Equal(f.Pairs, []Pair{{3, 4}}) {
		t.Errorf("%v", f.Pairs)
	}
}

// A week that is over carries nothing.
func TestOver(t *testing.T) {
	s := Suite{afterLift("after", 24)}
	p := parse(t, "today 2027-03-08\nweek 2027-03-01\nMon AM str-moderate 60; PM run-easy 30\n"+
		"week 2027-03-08\nMon AM str-moderate 60; PM run-easy 30")
	if r := s.Check(p, 0); len(r.Findings) != 0 || r.Score != (Score{}) {
		t.Errorf("over: %+v", r)
	}
	if got := ids(s.Check(p, 1)); got != "after error" {
		t.Error(got)
	}
}
