package planner_test

import (
	"testing"

	"hardeasy/planner"
)

// What was typed follows from the metres, to the thousandth that the notation has.
func TestLengthsComeBack(t *testing.T) {
	for u := range planner.Metres + 1 {
		for n := 1000; u.Metres(n) <= planner.MaxMetres && n < 1_000_000; n++ {
			if u == planner.Metres && n%1000 != 0 {
				continue // no part of a metre is counted
			}
			if got := u.Thousandths(u.Metres(n)); got != n {
				t.Fatalf("%d thousandths of a %v come back as %d", n, u, got)
			}
		}
	}
	for n := 10; planner.Pounds.Grams(n) <= planner.MaxGrams; n += 10 {
		if got := planner.Pounds.Thousandths(planner.Pounds.Grams(n)); got != n {
			t.Fatalf("%d thousandths of a pound come back as %d", n, got)
		}
	}
	for n, want := range map[int]int{1000: 454, 225_000: 102_058, 2_204_620: 999_999} {
		if got := planner.Pounds.Grams(n); got != want {
			t.Errorf("%d thousandths of a pound are %d g, want %d", n, got, want)
		}
	}
	for n, want := range map[int]int{1000: 1609, 20_000: 32_187, 26_219: 42_195} {
		if got := planner.Miles.Metres(n); got != want {
			t.Errorf("%d thousandths of a mile are %d m, want %d", n, got, want)
		}
	}
}

// A fix or a typed number may be between what the unit can say.
func TestDistanceFitsItsUnit(t *testing.T) {
	p := parse(t, "Mon AM run-easy 20mi\n")
	next := apply(t, p, planner.SetDistance{Session: 1, Metres: 10_001, Unit: planner.Miles})
	if s := next.Weeks[0].Sessions[0]; s.Metres != 10_001 && s.Metres != 10_000 || planner.Valid(&next) != nil {
		t.Errorf("%d m, %v", s.Metres, planner.Valid(&next))
	}
	next = apply(t, p, planner.SetDistance{Session: 1, Unit: planner.Miles})
	if s := next.Weeks[0].Sessions[0]; s.Unit != planner.Kilometres || planner.Valid(&next) != nil {
		t.Errorf("no distance, in %v: %v", s.Unit, planner.Valid(&next))
	}
}
