package load

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// lcg makes the same numbers everywhere (Knuth's MMIX constants).
type lcg uint64

func (r *lcg) n(below int) int {
	*r = *r*6364136223846793005 + 1442695040888963407
	return int(uint64(*r) >> 33 % uint64(below))
}

func (r *lcg) plan(weeks int) planner.Plan {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	a := &p.Athlete
	a.LiftLevel, a.RunLevel = planner.Level(r.n(4)), planner.Level(1+r.n(3))
	a.Age = 20 + r.n(50)
	p.History = planner.History{
		Longest30d: r.opt(200), PrevRunMin: r.opt(500), PeakRunMin: r.opt(600), PrevLoad: r.opt(4000),
		WeeksSinceDeload: r.opt(8), WeeksWithoutStrength: r.opt(5),
	}
	for range weeks {
		var w planner.Week
		for day := planner.Mon; day <= planner.Sun; day++ {
			for slot := planner.AM; slot < planner.Slots; slot++ {
				for range r.n(3) * r.n(2) {
					p.LastID++
					s := r.session()
					s.ID, s.Day, s.Slot = p.LastID, day, slot
					if s.Type == catalog.RunRace {
						p.Races = append(p.Races, planner.Race{
							Day: 7*len(p.Weeks) + int(day), Distance: planner.Distance(r.n(6)), Priority: planner.Priority(r.n(3)),
						})
					}
					w.Sessions = append(w.Sessions, s)
				}
			}
		}
		p.Weeks = append(p.Weeks, w)
	}
	return p
}

func (r *lcg) opt(below int) planner.Opt {
	if r.n(3) == 0 {
		return planner.Opt{}
	}
	return planner.Some(r.n(below))
}

func (r *lcg) session() planner.Session {
	s := planner.Session{Type: catalog.ID(1 + r.n(int(catalog.Rest)))}
	if s.Type == catalog.Rest {
		return s
	}
	s.Minutes = 1 + r.n(2*s.Type.Info().Minutes)
	if r.n(4) == 0 {
		s.RPE = 1 + r.n(10)
	}
	if s.Type == catalog.RunLong {
		s.Quality = r.n(30)
	}
	if s.Type.IsRun() && r.n(2) == 0 {
		s.Metres = 160 * s.Minutes
	}
	if s.Type.IsStrength() && r.n(2) == 0 {
		s.Exercises = []planner.Exercise{{ID: "back-squat", Sets: 1 + r.n(4), Reps: 5}}
	}
	if r.n(3) == 0 {
		s.Done = true
		s.Log = planner.Log{Minutes: r.opt(2 * s.Minutes), RPE: r.opt(11)}
	}
	return s
}
