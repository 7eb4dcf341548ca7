package share

import (
	"slices"

	"hardeasy/planner"
)

// Rejoin adds to a shared plan p the private parts of the person's own plan that it
// replaces, where p does not have them. So a link without the log does not delete the log.
// A session keeps its mark and log if its week still has a session of its type. gone is the
// number of marked or logged sessions, checks and times of bad health for which p has no
// place.
func Rejoin(p, own planner.Plan) (joined planner.Plan, gone int) {
	p.Weeks, p.Rulings, p.Checks = ownWeeks(p.Weeks), slices.Clone(p.Rulings), slices.Clone(p.Checks)
	p.Spans = slices.Clone(p.Spans)
	later := 0 // weeks from the start of p to that of own
	if p.Start != 0 && own.Start != 0 {
		later = int(own.Start-p.Start) / 7
	}
	for w := range own.Weeks {
		gone += rejoinWeek(p.Week(w+later), &own.Weeks[w])
	}
	for _, c := range own.Checks {
		if c.Day += 7 * later; c.Day < planner.FirstCheck || c.Day > planner.LastCheck {
			gone++
			continue
		}
		rejoinCheck(&p, c)
	}
	rejoinReasons(&p, &own, later)
	rejoinHealth(&p.Athlete, &own.Athlete)
	return p, gone + rejoinSpans(&p, own.Spans, 7*later)
}

// rejoinWeek pairs each own session with the most likely one of the week, the surest pairs
// first.
func rejoinWeek(week, own *planner.Week) (gone int) {
	told := func(s *planner.Session) bool { return s.Done || s.Log != planner.Log{} }
	if week == nil {
		week = &planner.Week{}
	}
	found, taken := make([]bool, len(own.Sessions)), make([]bool, len(week.Sessions))
	for _, alike := range [...]func(a, b *planner.Session) bool{
		func(a, b *planner.Session) bool { return a.Day == b.Day && a.Slot == b.Slot && a.Minutes == b.Minutes },
		func(a, b *planner.Session) bool { return a.Day == b.Day && a.Slot == b.Slot },
		func(a, b *planner.Session) bool { return a.Day == b.Day },
		func(a, b *planner.Session) bool { return a.Minutes == b.Minutes && a.Metres == b.Metres },
		func(a, b *planner.Session) bool { return true },
	} {
		for i := range own.Sessions {
			mine := &own.Sessions[i]
			for k := range week.Sessions {
				if s := &week.Sessions[k]; !found[i] && !taken[k] && s.Type == mine.Type && alike(s, mine) {
					found[i], taken[k] = true, true
					s.Done, s.Log = s.Done || mine.Done, joinLog(s.Log, mine.Log)
				}
			}
		}
	}
	for i := range own.Sessions {
		if !found[i] && told(&own.Sessions[i]) {
			gone++
		}
	}
	return gone
}

func or(a, b planner.Opt) planner.Opt {
	if a.Known {
		return a
	}
	return b
}

func joinLog(a, b planner.Log) planner.Log {
	return planner.Log{Minutes: or(a.Minutes, b.Minutes), RPE: or(a.RPE, b.RPE), Soreness: or(a.Soreness, b.Soreness), Pain: or(a.Pain, b.Pain)}
}

func rejoinCheck(p *planner.Plan, own planner.Check) {
	i, there := slices.BinarySearchFunc(p.Checks, own.Day, func(c planner.Check, day int) int { return c.Day - day })
	if !there {
		p.Checks = planner.Insert(p.Checks, i, own)
		return
	}
	c := p.Checks[i]
	p.Checks[i] = planner.Check{
		Day: c.Day, Sleep: or(c.Sleep, own.Sleep), Soreness: or(c.Soreness, own.Soreness), Pain: or(c.Pain, own.Pain),
		Mood: or(c.Mood, own.Mood), PulseUp: or(c.PulseUp, own.PulseUp), Basics: or(c.Basics, own.Basics),
		BelowPlan: c.BelowPlan || own.BelowPlan, PainRest: c.PainRest || own.PainRest,
	}
}

func rejoinReasons(p, own *planner.Plan, later int) {
	for i := range p.Rulings {
		r := &p.Rulings[i]
		for _, mine := range own.Rulings {
			sameWeek := mine.Week == 0 && r.Week == 0 || mine.Week > 0 && r.Week == mine.Week+later
			if r.Reason == Unsaid && mine.Rule == r.Rule && sameWeek && mine.Reason != "" {
				r.Reason = mine.Reason
			}
		}
	}
}

func rejoinHealth(a, own *planner.Athlete) {
	if a.Injury == unasked.Injury {
		a.Injury = own.Injury
	}
	a.HurtWeeks, a.BoneStress = or(a.HurtWeeks, own.HurtWeeks), a.BoneStress || own.BoneStress
}

// rejoinSpans adds the own times of bad health. The time away that a link has in the place
// of an illness is one again.
func rejoinSpans(p *planner.Plan, own []planner.Span, later int) (gone int) {
	for _, s := range own {
		if !ofHealth(&s) {
			continue
		}
		if s.From += later; s.To != planner.OpenEnd {
			s.To += later
		}
		away := slices.Index(p.Spans, withoutIllness(s))
		switch {
		case away >= 0:
			p.Spans[away] = s
		case slices.Contains(p.Spans, s):
		case len(p.Spans) == planner.MaxSpans || !s.Near():
			gone++
		default:
			p.Spans = append(p.Spans, s)
		}
	}
	p.Spans = planner.OrderSpans(p.Spans)
	return gone
}
