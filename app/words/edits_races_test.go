package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// A change of one race says what changes; the other one stays as it is.
func TestRacesEdits(t *testing.T) {
	dated := parse(t, "race 2027-04-11 half B\nrace 2027-05-16 marathon A\nweek 2027-03-01\nTue AM run-easy 40")
	counted := parse(t, "race race_in=41 half B\nrace race_in=76 A\nweek 1\nTue AM run-easy 40")
	for _, c := range []struct {
		plan   planner.Plan
		want   string
		change func(r *planner.Race)
	}{
		{dated, "Move the marathon to 13 Jun 2027", func(r *planner.Race) { r.Day += 28 }},
		{dated, "Run a half marathon instead of the marathon", func(r *planner.Race) { r.Distance = planner.Half }},
		{dated, "Run 10 km instead of the marathon", func(r *planner.Race) { r.Distance = planner.K10 }},
		{dated, "Count marathon on 16 May 2027 as a B race", func(r *planner.Race) { r.Priority = planner.PriorityB }},
		{dated, "Change your races", func(r *planner.Race) { r.Priority = planner.PriorityC }},
		{dated, "Change your races", func(r *planner.Race) { r.Day, r.Distance = 0, planner.K5 }},
		{dated, "Change your races", func(r *planner.Race) { r.Goal = 12_600 }},
		{counted, "Count a race, day 76 as a B race", func(r *planner.Race) { r.Priority = planner.PriorityB }},
		{counted, "Change your races", func(r *planner.Race) { r.Day++ }},
	} {
		races := append([]planner.Race(nil), c.plan.Races...)
		c.change(&races[1])
		if got := words.Capital(words.Edits(&c.plan, []planner.Edit{planner.SetRaces{Races: races}}).Do); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	races := append([]planner.Race(nil), counted.Races...)
	races[0].Day = 48
	if got, want := words.Edits(&counted, []planner.Edit{planner.SetRaces{Races: races}}).Do, "move the half marathon to day 48"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
