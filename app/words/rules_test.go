package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
)

func TestRulesAreTold(t *testing.T) {
	same(t, map[string]string{
		words.RuleCount(97, 97): "All 97 rules", words.RuleCount(12, 97): "12 of 97 rules", words.ShowRules.Of(1): "Show 1 rule", words.ShowRules.Of(3): "Show 3 rules",
		words.Spoke(3, 16, 0): "Speaks in 3 of the 16 weeks of your plan.", words.Spoke(3, 16, 2): "Speaks in 3 of the 14 weeks that could be checked.",
		words.Spoke(0, 1, 0): "Silent in the 1 week of your plan.", words.Spoke(0, 16, 2): "Silent in the 14 weeks that could be checked.",
		words.Respected(0, 53):      "It speaks of none of 53 published plans that coaches respect.",
		words.Respected(3, 53):      "It speaks of 3 of 53 published plans that coaches respect.",
		words.StatusUnchecked.Of(1): "1 rule not checked for lack of data", words.StatusUnchecked.Of(7): "7 rules not checked for lack of data",
		words.NotChecked(2, 16, []string{"last week's load"}):             "Not checked in 2 of 16 weeks: needs last week's load.",
		words.NotChecked(16, 16, []string{"the load", "the longest run"}): "Not checked in your plan: needs the load and the longest run.",
		words.Area(0): "On one day", words.Area(7): "Health", words.Evidence(0): "We read the source", words.Evidence(2): "Experience or estimate",
		words.SchoolName(planner.MediumDays): "Medium days", words.SchoolName(planner.Auto): "HardEasy chooses", words.SchoolName(planner.Consolidate): "Consolidate",
		words.InForce(planner.EasyDays, "your week is full"):        "Easy days, because your week is full.",
		words.SchoolHolds(2, planner.EasyDays, "your week is full"): "Week 3 follows “Easy days”, because your week is full.",
	})
}

// What a beginner may not know is explained, by whole words only.
func TestExplained(t *testing.T) {
	for text, want := range map[string]int{
		"":                      0,
		"Keep easy days easy":   0,
		"less than 80 % of 1RM": 1,
		"3 or more in reserve (before an A race).":     2,
		"A race takes more than any training day":      1,
		"after a race, errors in terrors are advice":   2,
		"The accessory; the DELOAD: taper":             3,
		"no-heavy-before-hard-run is not a word of it": 0,
	} {
		if got := words.Explained(text); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
