package solver_test

import (
	"slices"
	"testing"
	"time"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rules"
	"hardeasy/planner/solver"
)

// realistic is a week as people who run and lift plan it, in any order: one
// long run, hard runs, lifts, easy runs, and core on the side.
func (r random) realistic(sessions int, weeks int) planner.Plan {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	a := &p.Athlete
	a.Lift, a.Run = planner.Level(1+r.IntN(3)), planner.Level(1+r.IntN(3))
	a.Goal = pick(r, planner.Endurance, planner.Endurance, planner.Balanced, planner.Strength)
	a.Age = pick(r, 25, 35, 45, 55)
	a.School = planner.School(r.IntN(5))
	a.Phase = pick(r, planner.OffSeason, planner.Base, planner.Base, planner.Build, planner.Build, planner.Peak, planner.Maintenance)
	for range weeks {
		kinds := []catalog.ID{catalog.RunLong}
		add := func(n int, from ...catalog.ID) {
			for range n {
				kinds = append(kinds, pick(r, from...))
			}
		}
		add(1+r.IntN(2), catalog.RunTempo, catalog.RunIntervals, catalog.RunHills)
		add(r.IntN(2), catalog.RunSteady)
		add(1+r.IntN(2), catalog.StrHeavyLower, catalog.StrHeavyFull)
		add(r.IntN(3), catalog.StrHeavyUpper, catalog.StrModerate, catalog.StrBodyweight, catalog.StrPower)
		add(1+r.IntN(4), catalog.StrCoreMobility)
		add(r.IntN(2), catalog.XCross, catalog.XWalk)
		for len(kinds) < sessions {
			add(1, catalog.RunEasy, catalog.RunEasy, catalog.RunEasy, catalog.RunRecovery)
		}
		slots := r.Perm(14)
		var w planner.Week
		for i, id := range kinds[:sessions] {
			p.LastID++
			s := planner.Session{ID: p.LastID, Type: id, Minutes: id.Info().Minutes}
			s.Day, s.Slot = planner.Weekday(slots[i%14]/2), planner.Slot(2*(slots[i%14]%2))
			w.Sessions = append(w.Sessions, s)
		}
		slices.SortStableFunc(w.Sessions, func(a, b planner.Session) int {
			return (int(a.Day)-int(b.Day))*3 + int(a.Slot) - int(b.Slot)
		})
		p.Weeks = append(p.Weeks, w)
	}
	return p
}

// Weeks as people plan them, in any order: how long it takes to the proof.
//
//	go test ./planner/solver -run xxx -bench Weeks -benchtime 1x
func BenchmarkWeeks(b *testing.B) {
	for _, c := range []struct {
		name               string
		sessions, weeks, n int
		noon               bool
	}{
		{"12in14", 12, 1, 1000, false},
		{"14in21", 14, 1, 200, true},
		{"two-weeks", 12, 2, 50, false},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				var times []time.Duration
				var nodes []int
				proved := 0
				for seed := range uint64(c.n) {
					p := seeded(seed).realistic(c.sessions, c.weeks)
					begin := time.Now()
					s, err := solver.New(solver.Task{Suite: rules.Suite, Plan: p, To: c.weeks - 1, Noon: c.noon})
					if err != nil {
						b.Fatal(err)
					}
					for i := 0; i < 100 && !s.Step(1000); i++ {
					}
					times = append(times, time.Since(begin))
					is := s.Progress()
					nodes = append(nodes, is.Nodes)
					if is.Proved {
						proved++
					}
				}
				slices.Sort(times)
				slices.Sort(nodes)
				at := func(percent int) float64 { return float64(times[(c.n-1)*percent/100].Microseconds()) / 1000 }
				b.ReportMetric(at(50), "ms-p50")
				b.ReportMetric(at(95), "ms-p95")
				b.ReportMetric(at(100), "ms-max")
				b.ReportMetric(float64(nodes[(c.n-1)/2]), "nodes-p50")
				b.ReportMetric(float64(nodes[(c.n-1)*95/100]), "nodes-p95")
				b.ReportMetric(100*float64(proved)/float64(c.n), "%proved")
			}
		})
	}
}
