package season

import (
	"testing"

	"hardeasy/planner/notation"
	"hardeasy/planner/solver"
)

// The week that people see first is laid out to repeat. The solver, which is
// free to arrange it alone, finds none with less to fix or to be warned of, and
// hardly ever one with a tip less.
func TestSolverFindsNoBetterFirstWeek(t *testing.T) {
	weeks, better := 0, 0
	for i, c := range sample(*seed, func(choice) bool { return true }) {
		if i%every > 0 {
			continue
		}
		plan, _ := first(suite, c.answers())
		s, err := solver.New(solver.Task{Suite: suite, Plan: plan})
		if err != nil {
			t.Fatal(err)
		}
		for n := 0; n < 5 && !s.Step(1000); n++ {
		}
		a, ok := s.Answer()
		if !ok {
			t.Fatalf("no arrangement of\n%s", notation.Format(plan))
		}
		weeks++
		was, is := suite.Check(&plan, 0).Score, suite.Check(&a.Plan, 0).Score
		switch {
		case is.Errors < was.Errors || is.Errors == was.Errors && is.Warnings < was.Warnings:
			t.Errorf("%v instead of %v:\n%s\n%s", is, was, notation.Format(a.Plan), notation.Format(plan))
		case is.Fewer(was):
			better++
		}
	}
	if weeks < 4 || 30*better > weeks {
		t.Errorf("the solver saves a tip in %d of %d weeks", better, weeks)
	}
	t.Log(better, "of", weeks, "first weeks could do with a tip less")
}
