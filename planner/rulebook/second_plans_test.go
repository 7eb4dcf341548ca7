package rulebook_test

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// readable is a plan for the second reading. It judges what is planned and knows no today, so
// nothing is done and nobody has decided anything. A third of the plans is pure chance, a
// third has all that a plan can hold, and a third is what people do.
func readable(seed uint64) planner.Plan {
	r := seeded(seed)
	var p planner.Plan
	switch seed % 3 {
	case 0:
		p = r.plan()
	case 1:
		r.weeks = 4
		p = r.season()
	default:
		p = r.usual()
	}
	p.Start = planner.DateOf(2027, 3, 1)
	p.Checks, p.Rulings = nil, nil
	for w := range p.Weeks {
		week := &p.Weeks[w]
		week.Sessions = slices.Clone(week.Sessions)
		for i := range week.Sessions {
			s := &week.Sessions[i]
			s.Done, s.Log = false, planner.Log{}
			if s.Type == catalog.RunStrides {
				s.Minutes = min(s.Minutes, 20)
			}
		}
	}
	return p
}

// usual is a plan as people have them: runs on some days and a long one at the weekend, a
// lift or two, weeks that resemble each other, and a life around it.
func (r random) usual() planner.Plan {
	p := planner.Plan{Athlete: planner.DefaultAthlete(), History: r.history()}
	a := &p.Athlete
	a.LiftLevel, a.RunLevel = planner.Level(r.IntN(4)), planner.Level(1+r.IntN(3))
	a.LiftWeek = pick(r, 99, 99, 99, 1, 2, 5, 8)
	a.Goal = pick(r, planner.Endurance, planner.Endurance, planner.Balanced, planner.Strength)
	a.Age = pick(r, 28, 35, 44, 51, 63)
	a.School = planner.School(r.IntN(5))
	if r.IntN(6) == 0 {
		a.Injury = planner.Injury(r.IntN(4))
	}
	a.Equipment = pick(r, 0, catalog.AllGear, catalog.AllGear)
	for range r.IntN(3) {
		p.Races = append(p.Races, planner.Race{
			Day: len(p.Races)*7*r.IntN(6) + 13 + 7*r.IntN(15), Distance: planner.Distance(1 + r.IntN(5)),
			Priority: pick(r, planner.PriorityA, planner.PriorityA, planner.PriorityB, planner.PriorityC),
		})
	}
	planner.Sort(p.Races, func(a, b planner.Race) int { return a.Day - b.Day })
	weeks := 1 + r.IntN(10)
	w := r.lifeWeek()
	for i := range weeks {
		switch n := r.IntN(6); {
		case i == 0:
		case n == 0:
			w = r.lighter(w)
		case n < 4:
			w = r.varied(w)
		case n == 4:
			w = r.lifeWeek()
		}
		p.Weeks = append(p.Weeks, r.lived(&p, w))
		if r.IntN(3) > 0 {
			p.Weeks[i].Phase = planner.PhaseAuto
		}
	}
	for range r.IntN(5) / 3 {
		p.Spans = append(p.Spans, r.span(weeks))
	}
	p.Spans = planner.OrderSpans(p.Spans)
	return p
}

// lifeWeek has three to six days of running.
func (r random) lifeWeek() planner.Week {
	var w planner.Week
	days := 3 + r.IntN(4)
	for day := planner.Mon; day <= planner.Sun; day++ {
		switch {
		case day == planner.Sun:
			w.Sessions = append(w.Sessions, r.usualRun(day, planner.AM, catalog.RunLong))
		case r.IntN(6) < days:
			run := pick(r, catalog.RunEasy, catalog.RunEasy, catalog.RunEasy, catalog.RunRecovery, catalog.RunSteady,
				catalog.RunTempo, catalog.RunIntervals, catalog.RunHills, catalog.RunSprints)
			w.Sessions = append(w.Sessions, r.usualRun(day, pick(r, planner.AM, planner.AM, planner.PM), run))
		}
		if r.IntN(3) == 0 {
			lift := planner.Session{Day: day, Slot: planner.PM, Type: pick(r, catalog.StrHeavyLower, catalog.StrHeavyFull, catalog.StrHeavyUpper,
				catalog.StrModerate, catalog.StrModerate, catalog.StrBodyweight, catalog.StrPower, catalog.StrCoreMobility, catalog.XCross, catalog.XWalk)}
			lift.Minutes = lift.Type.Info().Minutes
			if r.IntN(3) == 0 {
				r.fill(&lift)
			}
			w.Sessions = append(w.Sessions, lift)
		}
	}
	slices.SortStableFunc(w.Sessions, planner.ByPlace)
	return w
}

func (r random) usualRun(day planner.Weekday, slot planner.Slot, run catalog.ID) planner.Session {
	s := planner.Session{Day: day, Slot: slot, Type: run, Minutes: run.Info().Minutes + 5*r.IntN(9) - 20}
	if r.IntN(6) == 0 {
		s.Metres = 1000 * (3 + r.IntN(30))
	}
	if run == catalog.RunLong && r.IntN(6) == 0 {
		s.Quality = min(s.Minutes, pick(r, 10, 15, 30))
	}
	if r.IntN(12) == 0 {
		s.RPE = 2 + r.IntN(7)
	}
	return s
}

// span is a time that is not as the profile has it.
func (r random) span(weeks int) planner.Span {
	s := r.absence()
	s.From = r.IntN(7 * weeks)
	s.To = s.From + pick(r, 2, 5, 8, 15, 25)
	switch r.IntN(8) {
	case 0:
		s = planner.Span{From: s.From, To: s.To, Kind: planner.SpanInjured, Injury: pick(r, planner.Niggle, planner.Return)}
	case 1:
		s = planner.Span{From: s.From, To: s.To, Kind: planner.SpanTravel}
	case 2:
		s = planner.Span{From: s.From, To: s.From + 1, Kind: planner.SpanFree}
	}
	return s
}
