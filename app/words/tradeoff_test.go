package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
)

func TestTradeoff(t *testing.T) {
	for _, tt := range []struct {
		plan, want string
	}{
		{"athlete goal=endurance\nweek 1\nMon PM str-moderate 40\nWed PM str-heavy-full 40\nFri PM str-core-mobility 8\n",
			"Running comes first: up to 2 strength sessions a week. Week 1 has 2."},
		{"athlete goal=strength\nhistory peak_run_min=200\nweek 1\nMon AM run-easy 95\n",
			"Strength comes first: run up to 2 h 50 min a week, 85 % of your biggest week. Week 1 has 1 h 35 min."},
		{"athlete goal=strength\nweek 1\nMon AM run-easy 90\n",
			"Strength comes first: run up to 85 % of your biggest week. Enter its minutes below to see how much that is."},
		{"athlete goal=balanced\nweek 1\nMon AM run-easy 90\n",
			"You train for both: raise one of them at a time, and hold the other."},
	} {
		p, err := notation.Parse(tt.plan)
		if err != nil {
			t.Fatal(err)
		}
		if got := words.Tradeoff(p.Athlete.Goal, rulebook.TradeoffOf(&p, 0), 0); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
