package load

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// The week before the race week of an A race is no full one, whatever its
// phase: a 5k has its taper in eight days.
func TestLastFullBeforeRace(t *testing.T) {
	p, err := notation.Parse("race race_in=20 5k A\nweek 1\nTue AM run-easy 60\nweek 2\nTue AM run-easy 55\nweek 3\nTue AM run-easy 50\nweek 4\nTue AM run-easy 60")
	if err != nil {
		t.Fatal(err)
	}
	for priority, want := range []int{0, 2} {
		p.Races[0].Priority = planner.Priority(priority)
		if got := new(Book).LastFull(&p, 3); got != want {
			t.Errorf("%v: week %d, want %d", p.Races[0].Priority, got, want)
		}
	}
}
