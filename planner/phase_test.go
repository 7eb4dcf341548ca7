package planner_test

import (
	"testing"

	"hardeasy/planner"
)

// Rulebook 0.3, row by row: the last day that a row holds and the first it
// does not, for each distance. Days are counted from the week's Monday.
func TestPhaseFromCalendar(t *testing.T) {
	const week = 10
	for _, tt := range []struct {
		race planner.Distance
		in   int
		want planner.Phase
	}{
		// Four days of the week are in the recovery, or three are.
		{planner.K5, -1, planner.Maintenance}, {planner.K10, -1, planner.Maintenance},
		{planner.Half, -3, planner.Recovery}, {planner.Half, -4, planner.Maintenance},
		{planner.Marathon, -11, planner.Recovery}, {planner.Marathon, -12, planner.Maintenance},
		{planner.Ultra, -18, planner.Recovery}, {planner.Ultra, -19, planner.Maintenance},

		{planner.Marathon, 0, planner.RaceWeek}, {planner.Marathon, 6, planner.RaceWeek},

		{planner.K5, 7, planner.Taper}, {planner.K5, 8, planner.Taper}, {planner.K5, 9, planner.Peak},
		{planner.K10, 10, planner.Taper}, {planner.K10, 11, planner.Peak},
		{planner.Half, 14, planner.Taper}, {planner.Half, 15, planner.Peak},
		{planner.Marathon, 21, planner.Taper}, {planner.Marathon, 22, planner.Peak},
		{planner.Ultra, 21, planner.Taper}, {planner.Ultra, 22, planner.Peak},

		{planner.K5, 42, planner.Peak}, {planner.K5, 43, planner.Build},
		{planner.K10, 42, planner.Peak}, {planner.K10, 43, planner.Build},
		{planner.Half, 42, planner.Peak}, {planner.Half, 43, planner.Build},
		{planner.Marathon, 56, planner.Peak}, {planner.Marathon, 57, planner.Build},
		{planner.Ultra, 56, planner.Peak}, {planner.Ultra, 57, planner.Build},

		{planner.Half, 112, planner.Build}, {planner.Half, 113, planner.Base},
		// A race of unknown distance counts as a half marathon.
		{planner.DistanceUnknown, 14, planner.Taper}, {planner.DistanceUnknown, 15, planner.Peak},
		{planner.DistanceUnknown, -3, planner.Recovery}, {planner.DistanceUnknown, -4, planner.Maintenance},
	} {
		p := planner.Plan{
			Athlete: planner.DefaultAthlete(),
			Races:   []planner.Race{{Day: 7*week + tt.in, Distance: tt.race}},
			Weeks:   make([]planner.Week, week+1),
		}
		if got := p.PhaseOf(week); got != tt.want {
			t.Errorf("%v in %d days: %v, want %v", tt.race, tt.in, got, tt.want)
		}
	}
}

func TestPhaseWithoutRace(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"week 1\n", "maintenance"},
		{"athlete season=off\nweek 1\n", "off_season"},
		{"athlete season=off\nrace race_in=200 B\nweek 1\n", "off_season"}, // only A races make a season
		{"athlete season=off\nrace race_in=200 A\nweek 1\n", "base"},
		{"race race_in=3 B\nrace race_in=30 half A\nweek 1\n", "peak"},
		{"race race_in=-2 half B\nrace race_in=30 half A\nweek 1\n", "recovery"}, // any race needs rest after it
		{"athlete phase=build\nrace race_in=3 A\nweek 1\n", "build"},
		{"athlete phase=build\nweek 1 phase=taper\n", "taper"},
	} {
		p := parse(t, tt.text)
		if got := p.PhaseOf(0).String(); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}
