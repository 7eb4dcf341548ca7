package words_test

import (
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

func TestHovering(t *testing.T) {
	at := planner.Place{Day: planner.Wed, Slot: planner.PM}
	for _, verdict := range []string{"better", "same", "advice", "warning", "error", "closed"} {
		s := words.Hovering(at, verdict, "")
		if !strings.HasPrefix(s, "Wednesday evening: ") || len(s) < len("Wednesday evening: closed") {
			t.Errorf("%s: %q", verdict, s)
		}
	}
	if s := words.Hovering(at, "error", "Too close."); s != "Wednesday evening: something to fix. Too close." {
		t.Errorf("%q", s)
	}
}

func TestWeekSaid(t *testing.T) {
	p, err := notation.Parse("week 1\nMon PM str-heavy-full 50\nTue AM run-easy 40\nweek 2\n")
	if err != nil {
		t.Fatal(err)
	}
	if got := words.WeekSaid(&p.Weeks[0]); got != "Monday evening heavy full body, 50 min; Tuesday morning easy run, 40 min." {
		t.Errorf("%q", got)
	}
	if got := words.WeekSaid(&p.Weeks[1]); got != "No sessions." {
		t.Errorf("%q", got)
	}
}
