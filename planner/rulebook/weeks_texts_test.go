package rulebook_test

import (
	"strings"
	"testing"

	"hardeasy/app/words"
)

// The ten worst texts of the coach's review, section 5, and its runners-up, each with an input
// that made it: the old words cannot come, and what comes instead stands beside them.
func TestTheTenWorstTexts(t *testing.T) {
	const easyWeek = "week 1\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 70\n"
	for _, c := range []struct{ name, plan, never, comes string }{
		{"a count of days with core", easyWeek, "keep you supple", ""},
		{"deadlifts are hips", "athlete equipment=barbell,rack\nweek 1\nTue PM str-moderate 40\n     deadlift 3x5; push-up 3x8; inverted-row 3x8; dead-bug 2x8\n", "for your hips and glutes", ""},
		{"a debt of days", "history weeks_without_strength=9\n" + easyWeek + "Sat PM str-moderate 50\n", "days without strength", "Nothing is lost for good"},
		{"a reproach", "history weeks_without_strength=8\n" + easyWeek, "This week is all running", "You run regularly, good."},
		{"so many that your running pays", "athlete lift=advanced goal=strength\nweek 1\nMon PM str-heavy-lower 50\nTue AM run-easy 40\nWed PM str-heavy-upper 50\nThu PM str-heavy-full 50\nSat PM str-heavy-upper 50\nSun PM str-heavy-full 40\n", "your running pays", "leave little for"},
		{"which phase", "week 1 phase=build\nMon PM str-moderate 45\nTue AM run-easy 40\nWed PM str-moderate 45\nFri PM str-moderate 45\n", "this phase takes", "In a build phase two strength sessions are usual"},
		{"one point over the share", "history longest_30d=120\nweek 1\nTue AM run-easy 50\nWed AM run-easy 50\nThu AM run-easy 50\nSat AM run-easy 50\nSun AM run-long 90\n", "what the other runs carry", ""},
		{"nearly half of the week", "history longest_30d=120\nweek 1\nTue AM run-easy 30\nWed AM run-easy 30\nThu AM run-easy 30\nSat AM run-easy 30\nSun AM run-long 120\n", "what the other runs carry", "Let the other runs grow next"},
		{"the wrong direction under medium days", "athlete school=medium_days\nweek 1\nMon AM run-easy 40; PM str-moderate 40 rpe=6\nThu AM run-tempo 50\n", "Move it to a hard day", "a steady day"},
		{"legs go flat", "race race_in=5 5k A\nathlete run=intermediate\nhistory prev_run_min=100\nweek 1\nMon AM run-easy 30\nTue AM run-easy 30\nSat AM run-race 30\n", "go flat", ""},
		{"strides share the long run's day", "week 1\nSun AM run-long 80; AM run-strides 10\n", "Strides shares", ""},
		{"monotony in decimals", "mute weekly-rest-day\nweek 1\nMon AM run-easy 40\nTue AM run-easy 40\nWed AM run-easy 40\nThu AM run-easy 40\nFri AM run-easy 40\nSat AM run-easy 40\nSun AM run-easy 45\n", "1.", "much alike"},
		{"it costs more than it gives", "history longest_30d=250\nrace race_in=90 marathon A\nweek 1\nSun AM run-long 260\n", "than it gives", "gives you what a long run can"},
		{"30 min in 30 min", "open Mon 30\nweek 1\nMon AM run-easy 30\n", "with changing over", ""},
		{"a race is no intensity", "race race_in=6 10k C\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-race 60\n", "is hard", ""},
		{"sessions stand", "week 1\nWed AM run-intervals 45; PM str-heavy-full 50\n", "stands on", "the day of the intervals"},
	} {
		p := parsed(t, c.plan)
		was := plightOf(p)
		var all strings.Builder
		for f := range was.findings() {
			all.WriteString(words.Finding(&p, f) + "\n")
		}
		if said := all.String(); strings.Contains(said, c.never) {
			t.Errorf("%s: %q is said again:\n%s", c.name, c.never, said)
		} else if !strings.Contains(said, c.comes) {
			t.Errorf("%s: nothing says %q:\n%s", c.name, c.comes, said)
		}
	}
}
