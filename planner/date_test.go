package planner_test

import (
	"testing"
	"time"

	"hardeasy/planner"
)

func TestDateAgainstTime(t *testing.T) {
	day := time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)
	for want := planner.Date(0); day.Year() < 2200; want, day = want+1, day.AddDate(0, 0, 1) {
		y, m, d := day.Year(), int(day.Month()), day.Day()
		if got := planner.DateOf(y, m, d); got != want {
			t.Fatalf("DateOf(%d, %d, %d) = %d, want %d", y, m, d, got, want)
		}
		if gy, gm, gd := want.Civil(); gy != y || gm != m || gd != d {
			t.Fatalf("%d is %d-%d-%d, want %d-%d-%d", want, gy, gm, gd, y, m, d)
		}
		iso := day.Format(time.DateOnly)
		if got := want.String(); got != iso {
			t.Fatalf("%d reads %s, want %s", want, got, iso)
		}
		if got, ok := planner.ParseDate(iso); !ok || got != want {
			t.Fatalf("ParseDate(%s) = %d %v, want %d", iso, got, ok, want)
		}
		// Go's weeks begin on Sunday, ours on Monday.
		if got := want.Weekday(); got != planner.Weekday((day.Weekday()+6)%7) {
			t.Fatalf("%s is a %v", iso, got)
		}
		if monday := want.MondayOf(); monday.Weekday() != planner.Mon || want-monday < 0 || want-monday > 6 {
			t.Fatalf("the Monday of %s is %s", iso, monday)
		}
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, s := range []string{
		"", "2026", "2026-11-3", "2026-11-31", "2025-02-29", "1900-02-29", "2026-00-10", "2026-13-10", "2026-10-00",
		"26-11-2023", "2026/11/23", "2026-11-23 ", "+026-11-23", "2026-1--23", "1969-12-31", "2200-01-01", "２026-11-2",
	} {
		if d, ok := planner.ParseDate(s); ok {
			t.Errorf("ParseDate(%q) = %v", s, d)
		}
	}
}
