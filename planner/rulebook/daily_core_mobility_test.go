package rulebook_test

import (
	"testing"

	"hardeasy/planner/rulebook"
)

// A habit counts days, and no rule speaks of it.
func TestCoreDays(t *testing.T) {
	for plan, want := range map[string]string{
		"week 1\nTue AM run-easy 40": ".......",
		"week 1\nMon AM str-core-mobility 8\nMon PM str-moderate 40\nWed PM str-bodyweight 15\nSun AM str-warmup 5": "x.x...x",
		"week 1\nMon AM str-core-mobility 8 did=0min\nTue AM str-core-mobility 8 done\nThu PM str-heavy-upper 45":   ".x.x...",
	} {
		p := parsed(t, plan)
		got := ""
		for _, has := range rulebook.CoreDays(&p, 0) {
			got += map[bool]string{false: ".", true: "x"}[has]
		}
		if got != want {
			t.Errorf("%s: %s, want %s", plan, got, want)
		}
	}
	p := parsed(t, "week 1\nMon AM str-core-mobility 8")
	if got := rulebook.CoreDays(&p, 1); got != ([7]bool{}) {
		t.Error(got)
	}
}
