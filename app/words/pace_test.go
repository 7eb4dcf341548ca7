package words_test

import (
	"testing"

	"hardeasy/app/words"
)

func TestMinutesFromSaysWhich(t *testing.T) {
	for athlete, want := range map[string]string{
		"run=beginner":                     "About 3 h 45 min, if an easy kilometre takes you 7:00 min, as is usual with your experience",
		"run=beginner easy_pace=6:05":      "About 3 h 16 min at your easy pace of 6:05 min a kilometre",
		"run=beginner result=half/2:00:00": "About 3 h 38 min, as your race makes an easy kilometre 6:46 min",
	} {
		p := parse(t, "athlete "+athlete+"\nMon AM run-long 20mi\n")
		if got := words.MinutesFrom(&p.Athlete, &p.Weeks[0].Sessions[0]); got != want {
			t.Errorf("%s: %q, want %q", athlete, got, want)
		}
	}
}
