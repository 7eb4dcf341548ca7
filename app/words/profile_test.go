package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

// What the profile knows, in a line a part.
func TestProfileLines(t *testing.T) {
	p, err := notation.Parse("athlete lift=none run=advanced goal=balanced age=52 injury=niggle equipment=barbell,dumbbells,rack,bench\nopen Mon none\nopen Tue PM 30\n" +
		"history longest_30d=90 km_week=30\nrace 2027-04-11 half A\nrace 2027-05-11 10k B\nweek 2026-11-23\n")
	if err != nil {
		t.Fatal(err)
	}
	empty, friday := planner.Plan{}, p.Athlete
	friday.LongDay = planner.Some(int(planner.Fri))
	for got, want := range map[string]string{
		words.Experience(&p.Athlete):         "Running over 3 years, lifting not yet",
		words.You(&p.Athlete):                "Running and strength alike, 52 years, a niggle",
		words.Races(&p):                      "Half marathon on 11 Apr 2027, and 1 more",
		words.Races(&empty):                  "None",
		words.Equipment(p.Athlete.Equipment): "Dumbbells, barbell, squat rack, 1 more",
		words.Equipment(catalog.Gear(0)):     "Your own weight",
		words.OpenDays(&p.Athlete):           "6 days open",
		words.OpenDays(&friday):              "6 days open, long run on Friday",
		words.Known(&p.History):              "2 of 7 answered",
		words.Known(&empty.History):          "0 of 7 answered",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
