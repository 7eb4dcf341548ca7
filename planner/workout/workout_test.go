package workout

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

var (
	hardTypes = []catalog.ID{catalog.RunIntervals, catalog.RunTempo, catalog.RunHills}
	steadyToo = append(slices.Clone(hardTypes), catalog.RunSteady)
	levels    = []planner.Level{planner.Beginner, planner.Intermediate, planner.Advanced}
)

func who(level planner.Level) *planner.Athlete {
	a := planner.DefaultAthlete()
	a.RunLevel = level
	return &a
}

// eachQuery calls f for all that a season can ask of runs that are more than easy.
func eachQuery(types []catalog.ID, f func(Query)) {
	for d := planner.DistanceUnknown; d <= planner.Ultra; d++ {
		for phase := planner.OffSeason; phase <= planner.Maintenance; phase++ {
			for _, level := range levels {
				for _, id := range types {
					if phase != planner.Recovery {
						f(Query{Athlete: who(level), Distance: d, Phase: phase, Type: id})
					}
				}
			}
		}
	}
}

func (q Query) String() string {
	return fmt.Sprintf("%s %s %s %s rung=%d %d min", q.Type, q.Distance, q.Phase, q.Athlete.RunLevel, q.Rung, q.Minutes)
}

func seconds(q Query, steps []planner.Step) (sum, work int) {
	for i := range steps {
		for _, p := range steps[i].Parts[:steps[i].Len()] {
			n := q.Athlete.PartSeconds(&p)
			sum += n * steps[i].Times
			if !slices.Contains([]planner.Target{planner.TargetEasy, planner.TargetJog, planner.TargetWalk}, p.Target) {
				work += n * steps[i].Times
			}
		}
	}
	return sum, work
}

func text(steps []planner.Step) string {
	var parts []string
	for i := range steps {
		s := &steps[i]
		text := ""
		if s.Times > 1 {
			text = fmt.Sprintf("%dx ", s.Times)
		}
		for j, p := range s.Parts[:s.Len()] {
			if j > 0 {
				text += " / "
			}
			switch {
			case p.Metres > 0:
				text += fmt.Sprintf("%dm", p.Metres)
			case p.Seconds%60 == 0:
				text += fmt.Sprintf("%dmin", p.Seconds/60)
			default:
				text += fmt.Sprintf("%ds", p.Seconds)
			}
			text += " " + p.Target.String()
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "; ")
}

// Every run of a season that is more than easy has something in it, from 25 minutes on, and lasts
// as long as it shall.
func TestEveryRunHasContent(t *testing.T) {
	least := map[catalog.ID]int{catalog.RunIntervals: 4 * 60, catalog.RunTempo: 5 * 60, catalog.RunHills: 3 * 60, catalog.RunSteady: 5 * 60}
	eachQuery(steadyToo, func(q Query) {
		for q.Rung = range 9 {
			for q.Minutes = 25; q.Minutes <= 100; q.Minutes += 5 {
				steps := For(q)
				sum, work := seconds(q, steps)
				if len(steps) < 3 || work < least[q.Type] {
					t.Errorf("%s has %q", q, text(steps))
				}
				if off := sum - 60*q.Minutes; off < -30 || off > 30 {
					t.Errorf("%s lasts %d s: %s", q, sum, text(steps))
				}
				s := planner.Session{ID: 1, Type: q.Type, Minutes: q.Minutes, Steps: steps}
				p := planner.Plan{Athlete: *q.Athlete, Weeks: []planner.Week{{Sessions: []planner.Session{s}}}, LastID: 1}
				if err := planner.Valid(&p); err != nil {
					t.Errorf("%s: %v: %s", q, err, text(steps))
				}
			}
		}
	})
}

// The work of a run never gets less from one session to the next of its kind, and grows over a block.
func TestProgression(t *testing.T) {
	eachQuery(steadyToo, func(q Query) {
		for q.Minutes = 25; q.Minutes <= 85; q.Minutes += 15 {
			first, before := -1, 0
			for q.Rung = range 9 {
				_, work := seconds(q, For(q))
				if work < before {
					t.Errorf("%s: %d s of work after %d", q, work, before)
				}
				if before = work; first < 0 {
					first = work
				}
			}
			near := q.Phase == planner.Taper || q.Phase == planner.RaceWeek
			if grows := before > first; !near && q.Minutes >= 70 && !grows || near && grows {
				t.Errorf("%s: from %d to %d s of work", q, first, before)
			}
		}
	})
}

func TestLighter(t *testing.T) {
	eachQuery(steadyToo, func(q Query) {
		q.Minutes, q.Rung = 60, 3
		_, full := seconds(q, For(q))
		q.Lighter = true
		steps := For(q)
		if _, work := seconds(q, steps); work >= full || work < full/3 {
			t.Errorf("%s: %d s of work of %d: %s", q, work, full, text(steps))
		}
	})
}

// How many minutes of work a workout has, in a run with room for it.
func TestWorkIsSane(t *testing.T) {
	bounds := map[catalog.ID][2]int{catalog.RunIntervals: {12, 30}, catalog.RunTempo: {15, 40}, catalog.RunHills: {4, 16}, catalog.RunSteady: {15, 70}}
	eachQuery(steadyToo, func(q Query) {
		if q.Phase == planner.Taper || q.Phase == planner.RaceWeek {
			return
		}
		for q.Rung = range 9 {
			_, work := seconds(q, For(q))
			if b := bounds[q.Type]; work < 60*b[0] || work > 60*b[1] {
				t.Errorf("%s: %d:%02d of work", q, work/60, work%60)
			}
		}
	})
}

// Who has never run walks and jogs, in a short run too, and never jogs less than the week before.
func TestNeverRun(t *testing.T) {
	for minutes := 20; minutes <= 45; minutes += 5 {
		before := 0
		for rung := range 40 {
			q := Query{Athlete: who(planner.Beginner), Phase: planner.Base, Type: catalog.RunEasy, Rung: rung, Minutes: minutes, New: true}
			steps := For(q)
			sum, _ := seconds(q, steps)
			jogged := 0
			for i := range steps {
				if p := steps[i].Parts[0]; p.Target == planner.TargetJog {
					jogged += steps[i].Times * p.Seconds
				}
			}
			if len(steps) != 3 || sum < 60*minutes-30 || sum > 60*minutes+30 || jogged < before || jogged == 0 || jogged > 30*60 {
				t.Errorf("%s: %d s jogged after %d: %s", q, jogged, before, text(steps))
			}
			before = jogged
		}
	}
}

func ladder(q Query) (all string) {
	for q.Rung = range 9 {
		all += text(For(q)) + "\n"
	}
	return all
}

// No race is trained for like another one, and no level like another one.
func TestContentDiffers(t *testing.T) {
	type block struct {
		phase planner.Phase
		id    catalog.ID
	}
	seen := map[block]map[string]Query{}
	eachQuery(steadyToo, func(q Query) {
		b := block{q.Phase, q.Type}
		if seen[b] == nil {
			seen[b] = map[string]Query{}
		}
		q.Minutes = 70
		all := ladder(q)
		if other, ok := seen[b][all]; ok {
			t.Errorf("%s and %s are the same: %s", q, other, all)
		}
		seen[b][all] = q
	})
}

// The level says with which rungs a block begins and ends.
func ExampleFor() {
	a := planner.DefaultAthlete()
	for rung := range 4 {
		fmt.Println(text(For(Query{Athlete: &a, Distance: planner.K5, Phase: planner.Build, Type: catalog.RunIntervals, Rung: rung, Minutes: 45})))
	}
	// Output:
	// 12min easy; 8x 400m 5k / 90s jog; 6min easy
	// 11min easy; 5x 800m 5k / 2min jog; 6min easy
	// 11min easy; 5x 800m 5k / 2min jog; 6min easy
	// 11min easy; 4x 1000m 5k / 150s jog; 6min easy
}

// From the first jog to half an hour of it, in eleven weeks of three runs.
func ExampleFor_new() {
	a := planner.DefaultAthlete()
	a.RunLevel = planner.Beginner
	for week := range 11 {
		fmt.Println(text(For(Query{Athlete: &a, Phase: planner.Base, Type: catalog.RunEasy, Rung: 3 * week, New: true})))
	}
	// Output:
	// 5min walk; 8x 1min jog / 2min walk; 5min walk
	// 5min walk; 8x 90s jog / 90s walk; 5min walk
	// 5min walk; 6x 2min jog / 90s walk; 5min walk
	// 5min walk; 6x 3min jog / 90s walk; 5min walk
	// 5min walk; 5x 4min jog / 90s walk; 5min walk
	// 5min walk; 4x 6min jog / 90s walk; 5min walk
	// 5min walk; 3x 8min jog / 2min walk; 5min walk
	// 5min walk; 3x 9min jog / 1min walk; 5min walk
	// 5min walk; 2x 14min jog / 2min walk; 5min walk
	// 5min walk; 2x 15min jog / 1min walk; 5min walk
	// 5min walk; 30min jog; 5min walk
}

// Strides and the ends of long runs are at the end, and walks all along.
func ExampleFor_easy() {
	a := planner.DefaultAthlete()
	for _, q := range []Query{
		{Distance: planner.Marathon, Phase: planner.Peak, Type: catalog.RunLong, Rung: 2, Minutes: 150},
		{Distance: planner.Ultra, Phase: planner.Peak, Type: catalog.RunLong, Minutes: 210},
		{Distance: planner.Half, Phase: planner.Base, Type: catalog.RunEasy, Minutes: 40},
		{Distance: planner.K5, Phase: planner.Peak, Type: catalog.RunLong, Minutes: 80},
	} {
		q.Athlete = &a
		fmt.Println(q.Type, q.Distance, text(For(q)))
	}
	// Output:
	// run-long marathon 120min easy; 30min marathon
	// run-long ultra 9x 20min easy / 2min walk; 12min easy
	// run-easy half 33min easy; 5x 20s fast / 1min jog
	// run-long 5k
}
