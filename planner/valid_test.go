package planner_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
)

// What edits make of a plan is either valid, and then survives its notation,
// or Valid says that it is not.
func TestValidSurvives(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	valid, tries := 0, testsize.Of(2000)
	for range tries {
		p, ids := randomEdited(rng)
		if err := planner.Valid(&p); err != nil {
			t.Fatalf("%v\n%+v", err, p)
		}
		next, err := planner.Apply(p, randomEdit(rng, &p, ids))
		if err != nil || planner.Valid(&next) != nil {
			continue
		}
		valid++
		got := parse(t, notation.Format(next))
		next = clone(next)
		plantest.Renumber(&next)
		if !reflect.DeepEqual(clone(got), next) {
			t.Fatalf("got  %+v\nwant %+v", got, next)
		}
	}
	if valid < tries/4 {
		t.Errorf("only %d of %d edits led to a valid plan", valid, tries)
	}
}

func TestInvalid(t *testing.T) {
	const text = "week 2026-11-23\nMon AM str-heavy-full 50\n back-squat 3x5\nMon PM run-easy 30\n"
	for name, spoil := range map[string]func(*planner.Plan, *planner.Session){
		"id":              func(p *planner.Plan, _ *planner.Session) { p.ID = "17" },
		"name":            func(p *planner.Plan, _ *planner.Session) { p.Name = "\x00" },
		"long name":       func(p *planner.Plan, _ *planner.Session) { p.Name = strings.Repeat("x", planner.MaxName+1) },
		"weeks":           func(p *planner.Plan, _ *planner.Session) { p.Weeks = make([]planner.Week, planner.MaxWeeks+1) },
		"Tuesday":         func(p *planner.Plan, _ *planner.Session) { p.Start++ },
		"year 2200":       func(p *planner.Plan, _ *planner.Session) { p.Start = planner.DateOf(2200, 6, 2) },
		"lift":            func(p *planner.Plan, _ *planner.Session) { p.Athlete.LiftLevel = 4 },
		"run":             func(p *planner.Plan, _ *planner.Session) { p.Athlete.RunLevel = planner.None },
		"age":             func(p *planner.Plan, _ *planner.Session) { p.Athlete.Age = -1 },
		"gear":            func(p *planner.Plan, _ *planner.Session) { p.Athlete.Equipment = catalog.AllGear + 1 },
		"opening":         func(p *planner.Plan, _ *planner.Session) { p.Athlete.Open[3].Slots = 8 },
		"time":            func(p *planner.Plan, _ *planner.Session) { p.Athlete.Times[1] = 1440 },
		"history":         func(p *planner.Plan, _ *planner.Session) { p.History.PrevLoad = planner.Some(-1) },
		"unknown history": func(p *planner.Plan, _ *planner.Session) { p.History.KmWeek.N = 5 },
		"race order":      func(p *planner.Plan, _ *planner.Session) { p.Races = []planner.Race{{Day: 9}, {Day: 8}} },
		"far race":        func(p *planner.Plan, _ *planner.Session) { p.Races = []planner.Race{{Day: 99999}} },
		"races":           func(p *planner.Plan, _ *planner.Session) { p.Races = make([]planner.Race, planner.MaxRaces+1) },
		"phase":           func(p *planner.Plan, _ *planner.Session) { p.Weeks[0].Phase = 99 },
		"order":           func(p *planner.Plan, s *planner.Session) { s.Day = planner.Sun },
		"day":             func(p *planner.Plan, s *planner.Session) { p.Weeks[0].Sessions[1].Day = 7 },
		"type":            func(p *planner.Plan, s *planner.Session) { s.Type = 99 },
		"rest":            func(p *planner.Plan, s *planner.Session) { s.Rest = planner.Some(3601) },
		"rir":             func(p *planner.Plan, s *planner.Session) { s.RIR = planner.Some(-1) },
		"load":            func(p *planner.Plan, s *planner.Session) { s.PercentMax = 201 },
		"note":            func(p *planner.Plan, s *planner.Session) { s.Note = "\xff" },
		"exercise":        func(p *planner.Plan, s *planner.Session) { s.Exercises[0].ID = "back squat" },
		"sets":            func(p *planner.Plan, s *planner.Session) { s.Exercises[0].Sets = 0 },
		"range":           func(p *planner.Plan, s *planner.Session) { s.Exercises[0].RepsTo = 5 },
		"hurt":            func(p *planner.Plan, _ *planner.Session) { p.Athlete.HurtWeeks = planner.Some(-1) },
		"warm-up":         func(_ *planner.Plan, s *planner.Session) { s.Warmup = planner.Some(2000) },
		"cooling":         func(_ *planner.Plan, s *planner.Session) { s.Cooling.N = 3 },
		"log":             func(_ *planner.Plan, s *planner.Session) { s.Log.Pain = planner.Some(11) },
		"not done":        func(_ *planner.Plan, s *planner.Session) { s.Log.RPE = planner.Some(3) },
		"check":           func(p *planner.Plan, _ *planner.Session) { p.Checks = []planner.Check{{Mood: planner.Some(0)}} },
		"check day":       func(p *planner.Plan, _ *planner.Session) { p.Checks = []planner.Check{{Day: planner.LastCheck + 1}} },
		"check order":     func(p *planner.Plan, _ *planner.Session) { p.Checks = []planner.Check{{Day: 3}, {Day: 3}} },
		"ruling":          func(p *planner.Plan, _ *planner.Session) { p.Rulings = []planner.Ruling{{Rule: "a"}} },
		"ruling's rule":   func(p *planner.Plan, _ *planner.Session) { p.Rulings = []planner.Ruling{{Rule: "A", Mute: true}} },
		"mute for a week": func(p *planner.Plan, _ *planner.Session) {
			p.Rulings = []planner.Ruling{{Rule: "a", Mute: true, Week: 1}}
		},
		"severity":    func(p *planner.Plan, _ *planner.Session) { p.Rulings = []planner.Ruling{{Rule: "a", Severity: "bad"}} },
		"reason":      func(p *planner.Plan, _ *planner.Session) { p.Rulings = []planner.Ruling{{Rule: "a", Reason: " "}} },
		"today":       func(p *planner.Plan, _ *planner.Session) { p.Today = -1 },
		"span":        func(p *planner.Plan, _ *planner.Session) { p.Spans = []planner.Span{{From: 1}} },
		"span's kind": func(p *planner.Plan, _ *planner.Session) { p.Spans = []planner.Span{{Injury: planner.Niggle}} },
		"spans order": func(p *planner.Plan, _ *planner.Session) { p.Spans = []planner.Span{{From: 1, To: 1}, {}} },
		"span twice":  func(p *planner.Plan, _ *planner.Session) { p.Spans = []planner.Span{{}, {}} },
		"ruling order": func(p *planner.Plan, _ *planner.Session) {
			p.Rulings = []planner.Ruling{{Rule: "b", Mute: true}, {Rule: "a", Mute: true}}
		},
		"grams": func(p *planner.Plan, s *planner.Session) { s.Exercises[0].Grams = -1 },
	} {
		p := parse(t, text)
		if err := planner.Valid(&p); err != nil {
			t.Fatal(err)
		}
		spoil(&p, &p.Weeks[0].Sessions[0])
		if err := planner.Valid(&p); !errors.Is(err, planner.ErrValue) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
