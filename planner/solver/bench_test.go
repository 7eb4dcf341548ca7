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

func TestRealistic(t *testing.T) {
	var times []time.Duration
	var nodes []int
	unproved := 0
	worstSeed, worst := uint64(0), 0
	for seed := range uint64(200) {
		p := seeded(seed).realistic(12, 1)
		begin := time.Now()
		s, _ := solver.New(solver.Task{Suite: rules.Suite, Plan: p})
		for i := 0; i < 200 && !s.Step(500); i++ {
		}
		times = append(times, time.Since(begin))
		got := s.Progress()
		nodes = append(nodes, got.Nodes)
		if !got.Proved {
			unproved++
		}
		if got.Nodes > worst {
			worst, worstSeed = got.Nodes, seed
		}
	}
	slices.Sort(times)
	slices.Sort(nodes)
	n := len(times)
	t.Log("p50", times[n/2], nodes[n/2], "p90", times[n*9/10], nodes[n*9/10], "p95", times[n*95/100], nodes[n*95/100], "max", times[n-1], nodes[n-1], "unproved", unproved, "worst", worstSeed)
}
