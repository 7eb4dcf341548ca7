package rulebook_test

import (
	"testing"

	"hardeasy/planner/rulebook"
)

// A place is one exercise or one day (rulebook-2, 0): a second fault of a kind is not free,
// and one fault counts once.
func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		name, id, plan string
		want           int
	}{
		{"two exercises", "level-appropriate", "athlete lift=beginner equipment=barbell,rack,dumbbells,bench\nweek 1\nMon PM str-moderate 45\n  bulgarian-split-squat 3x6/side; single-leg-rdl 3x6/side", 2},
		{"one exercise twice", "level-appropriate", "athlete lift=beginner equipment=barbell,rack,dumbbells,bench\nweek 1\nMon PM str-moderate 45\n  bulgarian-split-squat 3x6/side; bulgarian-split-squat 2x8/side", 1},
		{"two exercises without their gear", "equipment-available", "athlete lift=intermediate equipment=dumbbells\nweek 1\nMon PM str-moderate 45\n  back-squat 3x6; bench-press 3x8", 2},
		{"two sessions of a short day", "time-budget", "open Tue 60\nweek 1\nTue AM run-easy 40; PM str-moderate 40", 1},
		{"two short days", "time-budget", "open Tue 60\nopen Thu 60\nweek 1\nTue AM run-easy 40; PM str-moderate 40\nThu AM run-easy 70", 2},
		{"a short day with a session at a closed time", "time-budget", "open Tue am 60\nweek 1\nTue AM run-easy 40; AM str-moderate 40; PM str-core-mobility 10", 2},
	} {
		p := parsed(t, c.plan)
		report := rulebook.Suite.Check(&p, 0)
		got := 0
		for i := range report.Findings {
			if f := &report.Findings[i]; f.Rule.ID == c.id {
				errors, warnings, advice := f.Score.Counts()
				got = errors + warnings + advice
			}
		}
		if got != c.want {
			t.Errorf("%s: %s counts %d, want %d", c.name, c.id, got, c.want)
		}
	}
}
