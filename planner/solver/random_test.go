package solver_test

import (
	"math/rand/v2"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// random makes plans from a seed: the same seed, the same plan.
type random struct{ *rand.Rand }

func seeded(seed uint64) random { return random{rand.New(rand.NewPCG(seed, 7))} }

func pick[T any](r random, from ...T) T { return from[r.IntN(len(from))] }

func (r random) athlete() planner.Athlete {
	a := planner.DefaultAthlete()
	a.LiftLevel = planner.Level(r.IntN(4))
	a.RunLevel = planner.Level(1 + r.IntN(3))
	a.LiftWeek = pick(r, 0, 2, 3, 99)
	a.Goal = planner.Goal(r.IntN(3))
	a.Age = pick(r, 25, 35, 50, 63)
	a.Injury = pick(r, planner.NoInjury, planner.NoInjury, planner.Niggle, planner.Limited, planner.Return)
	a.HurtWeeks = planner.Some(r.IntN(5))
	a.School = planner.School(r.IntN(5))
	a.Phase = planner.Phase(r.IntN(9))
	return a
}

// small is a plan whose week holds few sessions, of any kind, anywhere. The
// athlete has so many slots open in a week.
func (r random) small(sessions, slots int) planner.Plan {
	p := planner.Plan{Athlete: r.athlete()}
	if r.IntN(3) == 0 {
		p.Races = []planner.Race{{Day: r.IntN(21), Distance: planner.Distance(r.IntN(6)), Priority: planner.Priority(r.IntN(3))}}
	}
	if r.IntN(10) == 0 {
		p.Athlete.Times = [planner.Slots]int{7 * 60, 8 * 60, 9 * 60}
	}
	for d := range p.Athlete.Open {
		p.Athlete.Open[d].Slots = 0
		if r.IntN(4) == 0 {
			p.Athlete.Open[d].Minutes = planner.Some(r.IntN(150))
		}
	}
	for range slots {
		p.Athlete.Open[r.IntN(7)].Slots |= 1 << r.IntN(planner.Slots)
	}
	weeks := 1 + r.IntN(3)
	for w := range weeks {
		n := 1 + r.IntN(sessions)
		if w != 0 {
			n = r.IntN(8)
		}
		p.Weeks = append(p.Weeks, r.week(&p, n))
	}
	if weeks > 1 && r.IntN(2) == 0 {
		p.Weeks[0], p.Weeks[1] = p.Weeks[1], p.Weeks[0]
	}
	return p
}

func (r random) week(p *planner.Plan, n int) planner.Week {
	var w planner.Week
	var last planner.Session
	for range n {
		s := r.session()
		if last.Type != 0 && r.IntN(3) == 0 {
			s = last
		}
		last = s
		p.LastID++
		s.ID = p.LastID
		s.Pin = r.IntN(6) == 0
		s.Day = planner.Weekday(r.IntN(7))
		s.Slot = pick(r, planner.AM, planner.PM, planner.PM, planner.Noon)
		if o := p.Athlete.Open[s.Day]; o.Slots != 0 && !o.Has(s.Slot) {
			s.Slot = planner.AM
		}
		w.Sessions = append(w.Sessions, s)
	}
	slices.SortStableFunc(w.Sessions, func(a, b planner.Session) int {
		return (int(a.Day)-int(b.Day))*3 + int(a.Slot) - int(b.Slot)
	})
	return w
}

func (r random) session() planner.Session {
	s := planner.Session{Type: catalog.RunRecovery + catalog.ID(r.IntN(int(catalog.Rest-catalog.RunRecovery)))}
	s.Minutes = max(1, s.Type.Info().Minutes+5*r.IntN(8)-10)
	if r.IntN(20) == 0 {
		s.Minutes = 1 + r.IntN(400)
	}
	s.Double = r.IntN(5) == 0
	if s.Type == catalog.RunLong {
		s.Quality = min(s.Minutes, pick(r, 0, 0, 15))
	}
	if r.IntN(6) == 0 {
		s.RPE = 1 + r.IntN(10)
	}
	if s.Type.IsStrength() && r.IntN(10) == 0 {
		s.PercentMax = pick(r, 80, 92)
	}
	return s
}
