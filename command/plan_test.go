//go:build !js

package command

import (
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

const head = "athlete lift=beginner run=intermediate long=Sat\nhistory longest_30d=70 prev_run_min=160\n" +
	"start 2026-11-30\nrace 2027-03-21 half A\n"

func TestPlan(t *testing.T) {
	code, out, errs := call(head, "plan", "-runs", "4", "-")
	p, err := notation.Parse(out)
	if code != exitFine || err != nil {
		t.Fatalf("%d %s %v", code, errs, err)
	}
	if len(p.Weeks) != 18 || p.PhaseOf(15) != planner.RaceWeek || len(p.Weeks[0].Sessions) < 6 {
		t.Errorf("%d weeks", len(p.Weeks))
	}
	// What it prints is laid out as it stands: it is no head.
	if code, _, errs := call(out, "plan", "-"); code != exitUsage || !strings.Contains(errs, "has weeks already") {
		t.Errorf("%d %q", code, errs)
	}
	if code, _, errs := call("week", "plan", "-"); code != exitUsage || errs == "" {
		t.Errorf("%d %q", code, errs)
	}
}

// That the time is too short is said first, in numbers.
func TestPlanIsHonest(t *testing.T) {
	_, out, _ := call("history longest_30d=40 prev_run_min=60\nathlete run=beginner\nstart 2026-11-30\nrace 2027-02-14 marathon A\n", "plan", "-lifts", "2", "-")
	first, _, _ := strings.Cut(out, "\n")
	if !strings.HasPrefix(first, "# By race day your longest run will be about") || !strings.Contains(first, "2 h 40 min") {
		t.Error(first)
	}
}
