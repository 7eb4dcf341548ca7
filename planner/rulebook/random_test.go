package rulebook_test

import (
	"math/rand/v2"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// random makes plans from a seed: the same seed, the same plan.
type random struct {
	*rand.Rand
	weeks   int // 1 to this many
	perSlot int // sessions in a slot, at most
}

func seeded(seed uint64) random {
	return random{Rand: rand.New(rand.NewPCG(seed, 42)), weeks: 3, perSlot: 2}
}

func pick[T any](r random, from ...T) T { return from[r.IntN(len(from))] }

func (r random) athlete() planner.Athlete {
	a := planner.DefaultAthlete()
	a.LiftLevel = planner.Level(r.IntN(4))
	a.RunLevel = planner.Level(1 + r.IntN(3))
	a.LiftWeek = pick(r, 0, 1, 2, 3, 4, 99)
	a.Goal = planner.Goal(r.IntN(3))
	a.Age = pick(r, 25, 49, 50, 63)
	a.Injury = planner.Injury(r.IntN(4))
	a.School = planner.School(r.IntN(5))
	a.Phase = planner.Phase(r.IntN(9))
	for d := range a.Open {
		if r.IntN(4) == 0 {
			a.Open[d] = planner.Opening{Slots: uint8(r.IntN(8)), Minutes: planner.Some(r.IntN(200))}
		}
	}
	return a
}

func (r random) plan() planner.Plan {
	p := planner.Plan{Athlete: r.athlete()}
	p.Races = r.races()
	for range 1 + r.IntN(r.weeks) {
		var w planner.Week
		for day := planner.Mon; day <= planner.Sun; day++ {
			for slot := planner.AM; slot < planner.Slots; slot++ {
				for range r.IntN(r.perSlot + 1) {
					if slot == planner.Noon && r.IntN(3) > 0 || r.IntN(3) == 0 {
						continue
					}
					p.LastID++
					s := r.session()
					s.ID, s.Day, s.Slot = p.LastID, day, slot
					w.Sessions = append(w.Sessions, s)
				}
			}
		}
		p.Weeks = append(p.Weeks, w)
	}
	return p
}

func (r random) races() (races []planner.Race) {
	for range r.IntN(3) {
		races = append(races, planner.Race{
			Day: len(races)*30 + r.IntN(30), Distance: planner.Distance(r.IntN(6)), Priority: planner.Priority(r.IntN(3)),
		})
	}
	return races
}

func (r random) session() planner.Session {
	s := planner.Session{Type: catalog.RunRecovery + catalog.ID(r.IntN(int(catalog.Rest-catalog.RunRecovery)))}
	s.Minutes = s.Type.Info().Minutes + r.IntN(40) - 10
	if r.IntN(8) == 0 {
		s.Minutes = 1 + r.IntN(400)
	}
	s.Minutes = max(s.Minutes, 1)
	s.Double = r.IntN(5) == 0
	s.Pin = r.IntN(6) == 0
	if s.Type == catalog.RunLong {
		s.Quality = min(s.Minutes, pick(r, 0, 0, 14, 15, 30))
	}
	if r.IntN(6) == 0 {
		s.RPE = 1 + r.IntN(10)
	}
	return s
}
