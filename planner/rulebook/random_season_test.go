package rulebook_test

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rulebook"
)

// season is a plan with all that a plan can hold: what came before it, races,
// exercises, logs, checks and rulings. Its weeks grow out of one another, as
// people's weeks do, so that rules which look back have something to see.
func (r random) season() planner.Plan {
	p := planner.Plan{Athlete: r.athlete(), History: r.history(), Races: r.races()}
	a := &p.Athlete
	if r.IntN(2) == 0 {
		a.Phase = planner.PhaseAuto
	}
	a.Season = planner.Season(r.IntN(2))
	a.Equipment = pick(r, 0, catalog.AllGear, catalog.Gear(r.IntN(int(catalog.AllGear)+1)))
	a.BoneStress, a.HighRep = r.IntN(4) == 0, r.IntN(4) == 0
	a.HurtWeeks = r.opt(8)
	if r.IntN(20) == 0 {
		a.Age = 15
	}
	if r.IntN(5) == 0 { // every minute counts
		for d := range a.Open {
			a.Open[d].Minutes = planner.Some(10 * r.IntN(15))
		}
	}
	var w planner.Week
	for i := range r.weeks {
		switch n := r.IntN(7); {
		case i == 0, n == 0:
			w = r.week()
		case n == 1:
			w = r.lighter(w)
		case n < 4:
			w = r.varied(w)
		}
		p.Weeks = append(p.Weeks, r.lived(&p, w))
	}
	p.Checks, p.Rulings = r.checks(), r.rulings()
	if r.IntN(8) == 0 {
		r.aimHigh(&p)
	}
	if r.IntN(4) == 0 {
		p.Spans = planner.OrderSpans([]planner.Span{r.absence(), r.absence()})
	}
	return p
}

// wild is a long season: realistic weeks hardly speak what takes checks, lists and many weeks.
func (r random) wild() planner.Plan {
	r.weeks = 6
	p := r.season()
	for w := range p.Weeks {
		week := &p.Weeks[w]
		week.Sessions = slices.Clone(week.Sessions)
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Type == catalog.RunStrides {
				s.Minutes = min(s.Minutes, 20)
			}
		}
	}
	return p
}

// aimHigh gives a plan a long race for which its runs are short.
func (r random) aimHigh(p *planner.Plan) {
	p.Races = []planner.Race{{Day: 40 + r.IntN(70), Distance: pick(r, planner.Half, planner.Marathon, planner.Ultra)}}
	p.Athlete.Phase = planner.PhaseAuto
	if r.IntN(2) == 0 {
		p.History.Longest30d = planner.Opt{}
	}
	for w := range p.Weeks {
		week := &p.Weeks[w]
		week.Phase, week.Sessions = planner.PhaseAuto, slices.Clone(week.Sessions)
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Type.IsRun() && s.Minutes > 60 {
				s.Minutes, s.Metres, s.Quality, s.Log.Minutes = 60, 0, 0, planner.Opt{}
			}
		}
	}
}

// absence is a time without running.
func (r random) absence() planner.Span {
	from := r.IntN(7 * r.weeks)
	s := planner.Span{From: from, To: from + r.IntN(16), Kind: pick(r, planner.SpanIll, planner.SpanAway, planner.SpanInjured)}
	if s.Kind == planner.SpanInjured {
		s.Injury = planner.Limited
	}
	return s
}

func (r random) opt(below int) planner.Opt {
	if r.IntN(3) == 0 {
		return planner.Opt{}
	}
	return planner.Some(r.IntN(below))
}

func (r random) history() planner.History {
	return planner.History{
		Longest30d: r.opt(200), PrevRunMin: r.opt(500), PeakRunMin: r.opt(600), PrevLoad: r.opt(4000),
		WeeksSinceDeload: r.opt(8), WeeksWithoutStrength: r.opt(5), KmWeek: r.opt(120),
	}
}

// week has as many sessions as anything from a beginner to someone who should
// stop has.
func (r random) week() planner.Week {
	var w planner.Week
	usual := 1 + r.IntN(5)
	for day := planner.Mon; day <= planner.Sun; day++ {
		for slot := planner.AM; slot < planner.Slots; slot++ {
			for range 2 {
				if r.IntN(10) >= usual || slot == planner.Noon && r.IntN(3) > 0 {
					break
				}
				w.Sessions = append(w.Sessions, r.listing(day, slot))
			}
		}
	}
	return w
}

// listing is a session with what stands in it.
func (r random) listing(day planner.Weekday, slot planner.Slot) planner.Session {
	s := r.session()
	s.Day, s.Slot = day, slot
	r.fill(&s)
	if s.Type.IsRun() && r.IntN(2) == 0 {
		s.Metres = 160 * s.Minutes
	}
	return s
}

// lighter has fewer sessions and shorter ones.
func (r random) lighter(w planner.Week) planner.Week {
	var next planner.Week
	for _, s := range w.Sessions {
		if r.IntN(3) > 0 {
			s.Minutes = max(1, s.Minutes*2/3)
			s.Quality = min(s.Quality, s.Minutes)
			next.Sessions = append(next.Sessions, s)
		}
	}
	return next
}

// varied has some sessions that are other ones, and some lifts that are heavier.
func (r random) varied(w planner.Week) planner.Week {
	next := planner.Week{Sessions: slices.Clone(w.Sessions)}
	for i := range next.Sessions {
		s := &next.Sessions[i]
		switch r.IntN(6) {
		case 0:
			*s = r.listing(s.Day, s.Slot)
		case 1:
			s.Minutes = min(planner.MaxMinutes, s.Minutes+r.IntN(30))
		case 2:
			s.Exercises = slices.Clone(s.Exercises)
			for j := range s.Exercises {
				l := &s.Exercises[j]
				l.Sets += r.IntN(2)
				l.Grams += l.Grams * r.IntN(20) / 100
			}
		}
	}
	return next
}

// lived is the week in the plan: its sessions have ids and some are done.
func (r random) lived(p *planner.Plan, w planner.Week) planner.Week {
	next := planner.Week{Sessions: slices.Clone(w.Sessions)}
	if r.IntN(4) == 0 {
		next.Phase = planner.Phase(r.IntN(9))
	}
	for j := range next.Sessions {
		s := &next.Sessions[j]
		p.LastID++
		s.ID = p.LastID
		s.Log = planner.Log{}
		if s.Done = r.IntN(4) == 0; s.Done {
			s.Log.Minutes, s.Log.RPE = r.opt(2*s.Minutes), r.opt(11)
		}
		if r.IntN(4) == 0 {
			s.Log.Soreness, s.Log.Pain = r.opt(11), r.opt(pick(r, 1, 5, 11))
		}
	}
	return next
}

// checks are of a person who is well, or of one who is not.
func (r random) checks() []planner.Check {
	var checks []planner.Check
	often, bad := r.IntN(3), 1+r.IntN(10)
	for day := -7; day < 7*r.weeks; day++ {
		if r.IntN(3) < often {
			checks = append(checks, planner.Check{
				Day: day, Sleep: planner.Some(85 - r.IntN(4*bad)), Soreness: r.opt(bad), Pain: r.opt(bad),
				Mood: planner.Some(5 - r.IntN(bad)/2), PulseUp: planner.Some(r.IntN(bad) - 1),
				BelowPlan: r.IntN(20) < bad, PainRest: r.IntN(100) < bad-5, Basics: r.opt(7),
			})
		}
	}
	return checks
}

// rulings are few: a plan in which nothing is heard tests nothing.
func (r random) rulings() []planner.Ruling {
	p := planner.Plan{}
	for range r.IntN(4) {
		said := planner.Ruling{Rule: rulebook.Suite[r.IntN(len(rulebook.Suite))].ID}
		switch r.IntN(3) {
		case 0:
			said.Mute = true
		case 1:
			said.Severity = pick(r, "error", "warning", "advice")
		default:
			said.Week, said.Reason = r.IntN(r.weeks+1), "the hall is free"
		}
		p, _ = planner.Apply(p, planner.SetRuling{Ruling: said})
	}
	return p.Rulings
}
