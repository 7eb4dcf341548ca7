package solver_test

import (
	"os"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// The weeks of rulebook section 7, shuffled, come back as good as they were.
func TestModelWeeks(t *testing.T) {
	data, err := os.ReadFile("../rulebook/testdata/vectors.txt")
	if err != nil {
		t.Fatal(err)
	}
	weeks := 0
	for i, section := range strings.Split("\n"+string(data), "\n-- ")[1:] {
		head, text, _ := strings.Cut(section, " --\n")
		if head == "expected" || i%2 == 1 {
			continue
		}
		p, err := notation.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", head, err)
		}
		w := len(p.Weeks) - 1
		j := rule.Judge{Suite: rulebook.Suite}
		model := j.Around(&p, w)
		for seed := range uint64(4) {
			r := seeded(seed)
			shuffled := p
			for _, s := range p.Weeks[w].Sessions {
				to := planner.Place{Week: w, Day: planner.Weekday(r.IntN(7)), Slot: pick(r, planner.AM, planner.PM), Index: planner.AtEnd}
				if shuffled, err = planner.Apply(shuffled, planner.Move{Session: s.ID, To: to}); err != nil {
					t.Fatal(err)
				}
			}
			// A race would stay where it was shuffled to: it goes back.
			for _, s := range p.Weeks[w].Sessions {
				if rule.KindOf(&s)&rule.RaceRun != 0 {
					at, _ := p.Where(s.ID)
					shuffled, _ = planner.Apply(shuffled, planner.Move{Session: s.ID, To: at})
				}
			}
			s, err := solver.New(solver.Task{Suite: rulebook.Suite, Plan: shuffled, From: w, To: w})
			if err != nil {
				t.Fatal(err)
			}
			for n := 0; n < 40 && !s.Step(1000); n++ {
			}
			a, _ := s.Answer()
			// A tip may stay that costs more moves than it is worth.
			if score := plain(a.Score); score.Errors > model.Errors || score.Warnings > model.Warnings {
				t.Errorf("%s, seed %d: %v %+v, the model has %v:\n%s\n%s", head, seed, score, s.Progress(), model, notation.Format(a.Plan), notation.Format(shuffled))
			}
			weeks++
		}
	}
	if weeks < 20 {
		t.Errorf("%d weeks were found", weeks)
	}
}

// Two weeks at once are as good as one after the other, or better.
func TestTwoWeeks(t *testing.T) {
	better := 0
	for seed := uint64(240); seed < 280; seed++ {
		r := seeded(seed)
		p := r.small(4, 8)
		if len(p.Weeks) < 2 {
			continue
		}
		both := solve(t, solver.Task{Suite: rulebook.Suite, Plan: p, From: 0, To: 1})
		a, _ := both.Answer()
		sum := func(p *planner.Plan) (sum rule.Score) {
			j := rule.Judge{Suite: rulebook.Suite}
			for w := 0; w < min(3, len(p.Weeks)); w++ {
				sum = sum.Plus(j.Score(p, w))
			}
			return sum
		}
		if got := sum(&a.Plan); got != plain(a.Score) {
			t.Fatalf("seed %d: the plan has %v, not %v", seed, got, a.Score)
		}
		one, _ := solve(t, solver.Task{Suite: rulebook.Suite, Plan: p, From: 0, To: 0}).Answer()
		two, _ := solve(t, solver.Task{Suite: rulebook.Suite, Plan: one.Plan, From: 1, To: 1}).Answer()
		if after := sum(&two.Plan); after.Better(plain(a.Score)) {
			t.Fatalf("seed %d: %v at once, %v one after the other", seed, a.Score, after)
		} else if plain(a.Score).Better(after) {
			better++
		}
	}
	if better == 0 {
		t.Error("two weeks at once are never better")
	}
}

// fourAndFour is the week that people could not get from anybody: four lifts,
// four runs, a fixed long run and two closed evenings.
const fourAndFour = `athlete lift=intermediate run=intermediate goal=endurance
open Tue AM
open Thu AM
week 1 phase=build
Mon AM run-easy 45; PM str-heavy-lower 50
Tue AM run-tempo 45
Wed AM run-easy 45; PM str-moderate 45
Thu AM str-moderate 40
Fri AM run-easy 40; PM str-heavy-full 50
Sun AM run-long 100 pin
`

func task(t *testing.T, text string) solver.Task {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return solver.Task{Suite: rulebook.Suite, Plan: p}
}

func TestFourAndFour(t *testing.T) {
	week := task(t, fourAndFour)
	s := solve(t, week)
	a, _ := s.Answer()
	if e, w, _ := a.Score.Counts(); e != 0 || w != 1 { // four lifts in a build
		t.Errorf("%v:\n%s", a.Score, notation.Format(a.Plan))
	}
	for _, id := range a.Moved {
		if _, session, _ := week.Plan.Find(id); session.Pin {
			t.Error("the long run was moved")
		}
	}
	other := week
	other.Unlike = []planner.Plan{a.Plan}
	b, ok := solve(t, other).Answer()
	if !ok || b.Score.Better(a.Score) {
		t.Errorf("the runner-up has %v, the best %v", b.Score, a.Score)
	}
	if demandingDays(&a.Plan) == demandingDays(&b.Plan) {
		t.Errorf("the runner-up is the same week: %s", demandingDays(&b.Plan))
	}
}

// A plan that is one of those to differ from is no answer, however good.
func TestUnlike(t *testing.T) {
	for seed := range uint64(40) {
		task := solver.Task{Suite: rulebook.Suite, Plan: seeded(seed).realistic(7, 1)}
		for range 3 {
			a, ok := solve(t, task).Answer()
			if !ok {
				break
			}
			for _, other := range task.Unlike {
				if demandingDays(&a.Plan) == demandingDays(&other) {
					t.Fatalf("seed %d: %q again", seed, demandingDays(&other))
				}
			}
			task.Unlike = append(task.Unlike, a.Plan)
		}
	}
}

func demandingDays(p *planner.Plan) (days string) {
	for i := range p.Weeks[0].Sessions {
		if s := &p.Weeks[0].Sessions[i]; rule.KindOf(s)&(rule.HardRun|rule.LongRun|rule.LegHeavy) != 0 {
			days += s.Day.String() + s.Type.String() + " "
		}
	}
	return days
}
