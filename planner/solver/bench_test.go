package solver_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// realistic is a week as people who run and lift plan it, in any order: one
// long run, hard runs, lifts, easy runs, and core on the side.
func (r random) realistic(sessions int, weeks int) planner.Plan {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	a := &p.Athlete
	a.LiftLevel, a.RunLevel = planner.Level(1+r.IntN(3)), planner.Level(1+r.IntN(3))
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

// disturbed is a good week in which a person dragged a few sessions to places
// that were free.
func (r random) disturbed(sessions int) planner.Plan {
	p := r.realistic(sessions, 1)
	a, _ := worked(solver.Task{Suite: rulebook.Suite, Plan: p}).Answer()
	p = a.Plan
	for range 1 + r.IntN(4) {
		var free []planner.Place
		for d := planner.Mon; d <= planner.Sun; d++ {
			for _, at := range []planner.Slot{planner.AM, planner.PM} {
				if !slices.ContainsFunc(p.Weeks[0].Sessions, func(s planner.Session) bool { return s.Day == d && s.Slot == at }) {
					free = append(free, planner.Place{Day: d, Slot: at})
				}
			}
		}
		moved := planner.Move{Session: pick(r, p.Weeks[0].Sessions...).ID, To: pick(r, free...)}
		next, err := planner.Apply(p, moved)
		if err != nil {
			panic(err)
		}
		p = next
	}
	return p
}

// mostNodes is where a search that has no proof yet is given up.
const mostNodes = 100_000

func worked(task solver.Task) *solver.Search {
	s, err := solver.New(task)
	if err != nil {
		panic(err)
	}
	for s.Progress().Nodes < mostNodes && !s.Step(1000) {
	}
	return s
}

// How long it takes to the proof, over many weeks. "make bench" shows what it
// says natively and in Chromium.
//
//	go test ./planner/solver -run xxx -bench Weeks -benchtime 1x
func BenchmarkWeeks(b *testing.B) {
	for _, c := range []struct {
		name  string
		n     int
		weeks int
		noon  bool
		plan  func(random) planner.Plan
	}{
		{"12in14", 1000, 1, false, func(r random) planner.Plan { return r.realistic(12, 1) }},
		{"12in14-disturbed", 1000, 1, false, func(r random) planner.Plan { return r.disturbed(12) }},
		{"14in21", 200, 1, true, func(r random) planner.Plan { return r.realistic(14, 1) }},
		{"two-weeks", 50, 2, false, func(r random) planner.Plan { return r.realistic(12, 2) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				var times, nodes []float64
				proved, long := 0, 0
				for seed := range uint64(c.n) {
					task := solver.Task{Suite: rulebook.Suite, Plan: c.plan(seeded(seed)), To: c.weeks - 1, Noon: c.noon}
					begin := time.Now()
					is := worked(task).Progress()
					took := time.Since(begin)
					times = append(times, float64(took.Microseconds())/1000)
					nodes = append(nodes, float64(is.Nodes))
					if is.Proved {
						proved++
					}
					if took > 50*time.Millisecond {
						long++
					}
				}
				for _, percent := range []int{50, 95, 99, 100} {
					b.ReportMetric(at(times, percent), fmt.Sprintf("ms-p%d", percent))
					b.ReportMetric(at(nodes, percent), fmt.Sprintf("nodes-p%d", percent))
				}
				b.ReportMetric(100*float64(long)/float64(c.n), "%above-50ms")
				b.ReportMetric(100*float64(proved)/float64(c.n), "%proved")
				b.ReportMetric(float64(c.n), "weeks")
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}

// What a search does before its first step, which no slice can divide.
func BenchmarkNew(b *testing.B) {
	var tasks []solver.Task
	for seed := range uint64(20) {
		tasks = append(tasks, solver.Task{Suite: rulebook.Suite, Plan: seeded(seed).realistic(12, 1)})
	}
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		if _, err := solver.New(tasks[n%len(tasks)]); err != nil {
			b.Fatal(err)
		}
	}
}

// at is the value that so many percent of all do not exceed.
func at(values []float64, percent int) float64 {
	slices.Sort(values)
	return values[(len(values)*percent+99)/100-1]
}
