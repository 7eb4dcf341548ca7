package words_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
)

func TestStep(t *testing.T) {
	for steps, want := range map[string]string{
		"15min easy":                         "15 min of easy running",
		"90min easy":                         "90 min of easy running",
		"6x 800m 5k / 2min jog":              "6 × 800 m at 5 km pace and 2 min of jogging",
		"3x 10min tempo 4:40/km / 90s jog":   "3 × 10 min at tempo (4:40 min a km) and 90 s of jogging",
		"4x 0.25mi mile / 1min walk":         "4 × 0.25 mi at mile pace and 1 min of walking",
		"8km steady / 1.5km half / 45s hill": "8 km of steady running, 1.5 km at half marathon pace and 45 s hard uphill",
		"2km marathon; 1km 10k; 20s fast":    "2 km at marathon pace; 1 km at 10 km pace; 20 s fast and relaxed",
	} {
		p := parse(t, "Mon AM run-easy\n "+steps)
		var got []string
		for i := range p.Weeks[0].Sessions[0].Steps {
			got = append(got, words.Step(&p.Weeks[0].Sessions[0].Steps[i]))
		}
		if got := strings.Join(got, "; "); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", steps, got, want)
		}
	}
}

// A pace is said where something is known of the athlete, with the goal of the next race, and
// in the end where it comes from.
func TestStepsMean(t *testing.T) {
	const steps = "week 2026-11-23\nTue AM run-tempo\n 15min easy; 3x 2km half / 2min jog; 15min easy\n"
	for _, tt := range []struct{ head, want string }{
		{"", "Easy: You can talk in whole sentences.|Half marathon pace: You can say a few words at a time.|Jogging: Slower than easy, to recover.|"},
		{"history race=2026-10-04 half 1:45:30\n", "Easy: 5:34 to 6:40 min a km. You can talk in whole sentences.|" +
			"Half marathon pace: 4:57 to 5:03 min a km. You can say a few words at a time.|Jogging: Slower than easy, to recover.|" +
			"The paces follow from your half marathon in 1:45:30. For races it is Riegel's formula, and for easy, steady and tempo running that of Daniels."},
		{"race 2027-03-21 half A goal=1:40:00\nrace 2026-11-23 half C goal=1:50:00\n", "Half marathon pace: 4:44 min a km for your goal. You can say a few words at a time."},
		{"athlete easy_pace=6:00\nrace 2027-03-21 half A goal=1:40:00\n", "Half marathon pace: 4:44 min a km for your goal, 4:53 to 5:12 as you are now. You can say a few words at a time."},
		{"athlete easy_pace=6:00\n", "The paces follow from your easy pace of 6:00 min a km."},
		{"athlete easy_pace=6:00 result=10k/52:10\n", "The paces of races and tempo follow from your 10 km in 52:10 by the formulas of Riegel and Daniels, and the easier ones from your easy pace of 6:00 min a km."},
	} {
		p := parse(t, tt.head+steps)
		s := &p.Weeks[0].Sessions[0]
		lines := append(words.StepsMean(&p, s), words.PacesFrom(&p.Athlete, s))
		if got := strings.Join(lines, "|"); !strings.Contains(got, tt.want) {
			t.Errorf("%s\ngot  %s\nwant %s", tt.head, got, tt.want)
		}
		if slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, "0:00") }) {
			t.Error(lines)
		}
	}
}

func TestMinutesFromSteps(t *testing.T) {
	const other = "The steps take 40 min. Clear the length to go by them."
	for session, want := range map[string]string{
		"run-tempo": "40 min, as long as the steps take", "run-tempo 45": "", "run-tempo 35": "", "run-tempo 46": other, "run-tempo 34": other,
	} {
		p := parse(t, "Mon AM "+session+"\n 40min easy")
		if got := words.MinutesFrom(&p.Athlete, &p.Weeks[0].Sessions[0]); got != want {
			t.Errorf("%s: %q, want %q", session, got, want)
		}
	}
	var a planner.Athlete
	if got := words.MinutesFrom(&a, &planner.Session{Minutes: 40}); got != "" {
		t.Errorf("a session without steps: %q", got)
	}
}
