package season

import (
	"fmt"
	"strings"
	"testing"

	"hardeasy/planner"
)

// The weeks around a race on a Sunday run what rulebook 6.6 has for them, and the week
// before race week never more than the rule taper-volume allows, whatever the day of the
// race.
func TestShares(t *testing.T) {
	for distance, want := range map[planner.Distance]string{
		planner.K5:              "100 100 75 50 72 96 100 100 100",
		planner.K10:             "100 100 75 50 67 94 100 100 100",
		planner.Half:            "100 100 70 50 46 87 100 100 100",
		planner.Marathon:        "100 80 65 45 30 50 85 100 100",
		planner.Ultra:           "100 80 65 45 30 41 50 85 100",
		planner.DistanceUnknown: "100 100 70 50 46 87 100 100 100",
	} {
		var got []string
		p := planner.Plan{Athlete: planner.DefaultAthlete(), Races: []planner.Race{{Day: 27, Distance: distance}}}
		for w := range 9 {
			got = append(got, fmt.Sprint(shareOf(&p, w)))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%v: %s, want %s", distance, s, want)
		}
		for day := 7; day < 14; day++ {
			p.Races[0].Day = day
			if before, race := shareOf(&p, 0), shareOf(&p, 1); before > 80 || race > 70 || race > before {
				t.Errorf("%v on a %v: %d %%, then %d %%", distance, planner.Weekday(day-7), before, race)
			}
		}
	}
	// A race that is not the goal leaves more of its weeks, and a C race almost all.
	for priority, want := range map[planner.Priority]string{planner.PriorityB: "100 82 79 100", planner.PriorityC: "100 100 87 100"} {
		var got []string
		p := planner.Plan{Athlete: planner.DefaultAthlete(), Races: []planner.Race{{Day: 13, Distance: planner.Half, Priority: priority}}}
		for w := range 4 {
			got = append(got, fmt.Sprint(shareOf(&p, w)))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%v: %s, want %s", priority, s, want)
		}
	}
}

// What the review saw with a new first plan every four weeks (3.2), made once: minutes and
// the long run of each week; a lighter week is marked.
func TestChain(t *testing.T) {
	sunday := tuesday + 5
	for _, tt := range []struct {
		name   string
		peak   int // minutes that the longest run reaches at least
		change func(*Answers)
	}{
		{"half 4x40, longest 70, 16 weeks", 100, func(a *Answers) {
			a.RunDays, a.RunMinutes, a.LongestRun = 4, 40, planner.Some(70)
			a.RaceDate, a.RaceDistance = sunday+7*15, planner.Half
		}},
		{"marathon 5x55, longest 120, 16 weeks", 150, func(a *Answers) {
			a.RunDays, a.RunMinutes, a.LongestRun = 5, 55, planner.Some(120)
			a.RaceDate, a.RaceDistance = sunday+7*15, planner.Marathon
		}},
		{"marathon 4x45, longest 90, 20 weeks", 150, func(a *Answers) {
			a.RunDays, a.RunMinutes, a.LongestRun = 4, 45, planner.Some(90)
			a.RaceDate, a.RaceDistance = sunday+7*19, planner.Marathon
		}},
		{"ultra 5x60, longest 180, 20 weeks", 210, func(a *Answers) {
			a.RunDays, a.RunMinutes, a.LongestRun = 5, 60, planner.Some(180)
			a.RaceDate, a.RaceDistance = sunday+7*19, planner.Ultra
		}},
		{"10k 3x40, longest 60, 12 weeks", 75, func(a *Answers) {
			a.RunDays, a.RunMinutes, a.LongestRun = 3, 40, planner.Some(60)
			a.RaceDate, a.RaceDistance = sunday+7*11, planner.K10
		}},
		{"5k from nothing, 12 weeks", 45, func(a *Answers) {
			a.RunDays, a.LongestRun, a.RunLevel, a.LiftLevel = 0, planner.Opt{}, planner.Beginner, planner.None
			a.RaceDate, a.RaceDistance = sunday+7*11, planner.K5
		}},
	} {
		a := answers(tt.change)
		plan, _ := first(suite, a)
		way := layOut(&plan, a.Volume())
		var row []string
		peak, seconds, known := 0, 0, a.LongestRun.N
		for w := range plan.Weeks {
			long, longs, all := 0, 0, 0
			for _, s := range plan.Weeks[w].Sessions {
				if s.Type.IsRun() && !s.Type.IsRace() {
					long, all = max(long, s.Minutes), all+s.Minutes
				}
				if s.Type.IsLongRun() {
					longs++
				}
			}
			peak, seconds = max(peak, long), max(seconds, longs)
			said := fmt.Sprintf("%d/%d", all, long)
			switch before := plan.PhaseOf(w) < planner.Taper && way[w].share == 100; {
			case way[w].lighter:
				said += "-"
			case before && 10*long < 9*min(known, peak):
				t.Errorf("%s: week %d has %d min, after %d", tt.name, w+1, long, peak)
			}
			row = append(row, said)
		}
		if peak < tt.peak {
			t.Errorf("%s: the longest run is %d min, want %d", tt.name, peak, tt.peak)
		}
		if a.RaceDistance == planner.Ultra && seconds < 2 {
			t.Errorf("%s: no back-to-back long runs", tt.name)
		}
		t.Logf("%s: %s", tt.name, strings.Join(row, " "))
	}
}
