package browser

import (
	"testing"

	"hardeasy/planner"
)

func TestCivil(t *testing.T) {
	for _, tt := range []struct {
		year, month, day int
		want             string
	}{
		{2026, 11, 24, "2026-11-24"},
		{2024, 2, 29, "2024-02-29"},
		{1, 1, 1, "1970-01-05"},
		{1969, 12, 31, "1970-01-05"},
		{1970, 1, 1, "1970-01-05"},
		{2199, 12, 31, "2199-12-31"},
		{2200, 1, 1, "2199-12-31"},
		{9999, 12, 31, "2199-12-31"},
		{275760, 9, 13, "2199-12-31"},
		{0, 0, 0, "1970-01-05"}, // what NaN becomes
	} {
		got := civil(tt.year, tt.month, tt.day)
		if got.String() != tt.want {
			t.Errorf("%d-%d-%d: %v, want %s", tt.year, tt.month, tt.day, got, tt.want)
		}
		if _, ok := planner.ParseDate(got.String()); !ok {
			t.Errorf("%v cannot be read", got)
		}
	}
}
