package rule_test

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// The order of rulebook 1.2: the first line that fits decides.
func TestSchoolOf(t *testing.T) {
	const sevenRuns = "Mon AM run-easy 40\nTue AM run-tempo 40\nWed AM run-easy 40\nThu AM run-intervals 50\n" +
		"Fri AM run-easy 40\nSat AM run-easy 40\nSun AM run-long 90\n"
	const steadySix = "Mon AM run-easy 40\nTue AM run-steady 40\nWed AM run-easy 40\nThu AM run-easy 50\n" +
		"Fri AM run-easy 40\nSun AM run-long 90\n"
	for _, test := range []struct {
		name, text string
		want       planner.School
		why        rule.SchoolReason
	}{
		{"chosen", "athlete school=medium_days\nweek 1\nMon AM run-easy 40\n", planner.MediumDays, rule.SchoolChosen},
		{"consolidate from intermediate on", "athlete lift=intermediate run=intermediate school=consolidate\nweek 1\nMon AM run-easy 40\n",
			planner.Consolidate, rule.SchoolChosen},
		{"consolidate of a novice counts as auto", "athlete lift=beginner run=advanced school=consolidate\nweek 1\n" + sevenRuns,
			planner.EasyDays, rule.FullWeek},
		{"consolidate of a new runner counts as auto", "athlete lift=advanced run=beginner school=consolidate\nweek 1\n" + sevenRuns,
			planner.EasyDays, rule.FullWeek},
		{"limited", "athlete injury=limited lift=advanced run=advanced\nweek 1\n" + sevenRuns, planner.EasyDays, rule.HurtAndEasy},
		{"coming back", "athlete injury=return\nweek 1\nMon AM run-easy 40\n", planner.EasyDays, rule.HurtAndEasy},
		{"advanced in both", "athlete lift=advanced run=advanced\nweek 1\n" + sevenRuns, planner.Consolidate, rule.AdvancedInBoth},
		{"advanced in one", "athlete lift=intermediate run=advanced\nweek 1\n" + sevenRuns, planner.EasyDays, rule.FullWeek},
		{"two days over", "week 1\nMon AM run-steady 40\nWed AM run-easy 40\nSun AM run-long 60\n", planner.SeparateDays, rule.RoomForLifts},
		{"one day over", "week 1\n" + steadySix, planner.MediumDays, rule.SteadyRunTakesALift},
		{"closed days are not over", "open Tue none\nopen Thu none\nopen Fri none\nopen Sat none\nweek 1\n" +
			"Mon AM run-steady 40\nWed AM run-easy 40\nSun AM run-long 60\n", planner.MediumDays, rule.SteadyRunTakesALift},
		{"beginner with a steady run", "athlete run=beginner\nweek 1\n" + steadySix, planner.EasyDays, rule.FullWeek},
	} {
		p, err := notation.Parse(test.text)
		if err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		if got, why := rule.SchoolOf(&p, 0); got != test.want || why != test.why {
			t.Errorf("%s: %v (%d), want %v (%d)", test.name, got, why, test.want, test.why)
		}
	}
}
