package rulebook_test

import (
	"strconv"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// Rules that look back over weeks of exercises ask for no memory either.
func TestScoreOfListsAllocatesNothing(t *testing.T) {
	p, err := notation.Parse("history longest_30d=80 prev_run_min=200 prev_load=900 weeks_since_deload=4 weeks_without_strength=1\n" +
		sameWeeks(8, "Tue AM run-tempo 45; PM str-heavy-full 50 load=82\n  back-squat 4x4 80kg; push-up 3x8; glute-bridge 2x12\n"+
			"Fri PM str-moderate 40\n  goblet-squat 3x5 16kg; clamshell 3x12/side\nSun AM run-long 85\n"))
	if err != nil {
		t.Fatal(err)
	}
	j := rule.Judge{Suite: rulebook.Suite}
	j.Score(&p, 7)
	if n := testing.AllocsPerRun(50, func() { j.Score(&p, 7) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestSmallStrength(t *testing.T) {
	for plan, want := range map[string]string{
		"week 1\nTue AM run-tempo 45\nWed AM run-easy 40\nSun AM run-long 80":                   "Wed  AM run-easy 40; AM str-bodyweight 15",
		"open Wed 60\nweek 1\nTue AM run-tempo 45\nWed AM run-easy 40\nFri AM run-easy 40":      "Fri  AM run-easy 40; AM str-bodyweight 15",
		"week 1\nTue AM run-tempo 45\nSun AM run-long 80":                                       "Mon  PM str-bodyweight 15",
		"week 1\nWed AM run-easy 40; PM str-moderate 45\nSun AM run-easy 60; AM run-strides 10": "Sun  AM run-easy 60; AM run-strides 10; AM str-bodyweight 15",
	} {
		p, err := notation.Parse(plan)
		if err != nil {
			t.Fatal(err)
		}
		offer, ok := rulebook.SmallStrength(&p, 0)
		if !ok {
			t.Errorf("%s: no offer", plan)
			continue
		}
		if got := changed(&p, []planner.Edit{offer}); got != want+"\n" {
			t.Errorf("%s: %q, want %q", plan, got, want)
		}
		next, err := planner.Apply(p, offer)
		if err != nil {
			t.Fatal(err)
		}
		if report := rulebook.Suite.Check(&next, 0); report.Score.Errors > 0 {
			t.Errorf("%s: the offer brings %s", plan, words.Finding(&next, &report.Findings[0]))
		}
	}
	closed, err := notation.Parse("open Mon 14\nopen Tue 14\nopen Wed 14\nopen Thu 14\nopen Fri 14\nopen Sat 14\nopen Sun 14\nweek 1")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := rulebook.SmallStrength(&closed, 0); ok {
		t.Error("an offer where no day has the time")
	}
	if _, ok := rulebook.SmallStrength(&closed, 1); ok {
		t.Error("an offer outside the plan")
	}
}

// sameWeeks is a plan of n weeks with the same sessions.
func sameWeeks(n int, sessions string) string {
	text := ""
	for i := range n {
		text += "week " + strconv.Itoa(i+1) + " phase=base\n" + sessions
	}
	return text
}
