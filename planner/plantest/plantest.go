// Package plantest makes random valid plans and parts of plans, for tests of code that
// reads, writes or changes plans.
//
//	rng := rand.New(rand.NewPCG(1, 2))
//	p := plantest.Plan(rng)
package plantest

import (
	"cmp"
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Source is a source of random numbers: a *rand.Rand of math/rand/v2.
type Source interface {
	IntN(n int) int // from 0 to n-1
}

// Renumber gives a plan's sessions the ids that Parse gives.
func Renumber(p *planner.Plan) {
	p.LastID = 0
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			p.LastID++
			p.Weeks[w].Sessions[i].ID = p.LastID
		}
	}
}

// Plan uses every field of a plan within its limits.
func Plan(rng Source) planner.Plan {
	one := func(n int) bool { return rng.IntN(n) == 0 }
	opt := func(n int) planner.Opt { return Opt(rng, n) }
	var p planner.Plan
	p.Athlete = planner.DefaultAthlete()
	if one(2) {
		p.ID = "3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b"
		p.Name = Text(rng, planner.MaxName)
	}
	if a := &p.Athlete; one(2) {
		a.LiftLevel, a.RunLevel = planner.Level(rng.IntN(4)), planner.Level(1+rng.IntN(3))
		a.Goal, a.School, a.Injury = planner.Goal(rng.IntN(3)), planner.School(rng.IntN(5)), planner.Injury(rng.IntN(4))
		a.Season, a.Phase = planner.Season(rng.IntN(2)), planner.Phase(rng.IntN(9))
		a.Age, a.LiftWeek = rng.IntN(100), rng.IntN(100)
		a.Equipment = catalog.Gear(rng.IntN(1<<24)) & catalog.AllGear
		a.Times[rng.IntN(3)] = rng.IntN(1440)
		a.BoneStress, a.HurtWeeks, a.HighRep = one(2), opt(30), one(2)
		if one(2) {
			a.Pace = planner.Some(planner.MinPace + rng.IntN(600))
		}
		if one(3) {
			a.Result = planner.Result{Distance: planner.K10, Seconds: 1800 + rng.IntN(3000)}
			if one(2) {
				a.Result.Date = planner.DateOf(2026, 10, 4) + planner.Date(rng.IntN(300))
			}
		}
		a.LongDay = opt(7)
		a.Open[rng.IntN(7)] = planner.Opening{Slots: uint8(rng.IntN(8)), Minutes: opt(1440)}
	}
	if one(2) {
		p.History = planner.History{
			Longest30d: opt(300), PrevRunMin: opt(900), PeakRunMin: opt(900), PrevLoad: opt(9000),
			WeeksSinceDeload: opt(9), WeeksWithoutStrength: opt(9), KmWeek: opt(200),
		}
	}
	if one(2) {
		p.Start = planner.DateOf(2026, 11, 23) + planner.Date(7*rng.IntN(500))
	}
	day := -20
	for range rng.IntN(4) {
		day += 1 + rng.IntN(60)
		r := planner.Race{Day: day, Distance: planner.Distance(rng.IntN(6)), Priority: planner.Priority(rng.IntN(3))}
		if r.Goal = 1200 + rng.IntN(9000); !one(3) || !r.ValidGoal() {
			r.Goal = 0
		}
		p.Races = append(p.Races, r)
	}
	for range rng.IntN(3) {
		p.Rulings = append(p.Rulings, Ruling(rng))
	}
	p.Rulings = sorted(p.Rulings, func(a, b planner.Ruling) int {
		return cmp.Or(strings.Compare(a.Rule, b.Rule), a.Week-b.Week)
	})
	for range rng.IntN(4) {
		p.Spans = append(p.Spans, Span(rng))
	}
	p.Spans = planner.OrderSpans(p.Spans)
	if one(4) {
		p.Today = planner.DateOf(2026, 11, 23) + planner.Date(rng.IntN(3500))
	}
	for range rng.IntN(4) {
		p.Checks = append(p.Checks, Check(rng, rng.IntN(1092)-364))
	}
	p.Checks = sorted(p.Checks, func(a, b planner.Check) int { return a.Day - b.Day })
	for range rng.IntN(4) {
		week := planner.Week{Phase: planner.Phase(rng.IntN(9))}
		for place := range 21 {
			for one(3) {
				s := Session(rng, place)
				p.Athlete.Settle(&s)
				s.Quality = min(s.Quality, s.Minutes)
				p.Athlete.Settle(&s)
				week.Sessions = append(week.Sessions, s)
			}
		}
		p.Weeks = append(p.Weeks, week)
	}
	return p
}

// Session is any session. What follows from a pace still has to be settled.
func Session(rng Source, place int) planner.Session {
	one := func(n int) bool { return rng.IntN(n) == 0 }
	types := catalog.Trained()
	s := planner.Session{
		ID: planner.SessionID(1 + rng.IntN(1<<20)), Type: types[rng.IntN(len(types))],
		Day: planner.Weekday(place / 3), Slot: planner.Slot(place % 3), Minutes: 1 + rng.IntN(planner.MaxMinutes),
		Pin: one(4), Done: one(4), Circuit: one(4), Test: one(4), Double: one(4),
	}
	if one(3) {
		s.Metres, s.RPE = 1+rng.IntN(planner.MaxMetres), 1+rng.IntN(10)
		if one(3) {
			s.Unit = planner.LengthUnit(rng.IntN(3))
			s.Metres = s.Unit.Metres(s.Unit.Thousandths(1 + s.Metres/2))
		}
		s.Quality = rng.IntN(s.Minutes + 1)
		s.ByPace = s.Type.IsRun() && one(2)
	}
	if one(3) {
		s.Rest, s.RIR, s.PercentMax = planner.Some(rng.IntN(600)), planner.Some(rng.IntN(11)), rng.IntN(101)
	}
	if one(3) {
		s.Warmup, s.Cooling = Opt(rng, 20), Opt(rng, 20)
	}
	if s.Log = Log(rng, 11); !s.Done {
		s.Log.Minutes, s.Log.RPE = planner.Opt{}, planner.Opt{}
	}
	if one(4) {
		s.Note = Text(rng, planner.MaxNote)
	}
	for s.Type.IsRun() && len(s.Steps) < planner.MaxSteps && one(2) {
		s.Steps = append(s.Steps, Step(rng))
		s.ByPace = s.ByPace || one(2)
	}
	for one(3) {
		all := catalog.Exercises()
		lift := planner.Exercise{
			ID: all[rng.IntN(len(all))].ID, Sets: 1 + rng.IntN(5), Reps: 1 + rng.IntN(60),
			Hold: one(4), PerSide: one(3),
		}
		if one(4) {
			lift.RepsTo = lift.Reps + 1 + rng.IntN(9)
		}
		if one(3) {
			lift.Unit = planner.LoadUnit(rng.IntN(2))
			lift.Grams = lift.Unit.Grams(10 + rng.IntN(300_000))
		}
		if one(3) {
			lift.Percent = 1 + rng.IntN(100)
		}
		s.Exercises = append(s.Exercises, lift)
	}
	return s
}

// Step is any step; a session may have a full list of them.
func Step(rng Source) planner.Step {
	s := planner.Step{Times: 1 + rng.IntN(4)}
	for i := range 1 + rng.IntN(planner.MaxParts) {
		p := &s.Parts[i]
		p.Target = planner.Target(rng.IntN(12))
		if rng.IntN(2) == 0 {
			p.Seconds = 1 + rng.IntN(200)
		} else {
			p.Unit = planner.LengthUnit(rng.IntN(3))
			p.Metres = p.Unit.Metres(1000 * (1 + rng.IntN(5)))
		}
		if rng.IntN(4) == 0 {
			p.Pace = planner.Some(planner.MinPace + rng.IntN(600))
		}
	}
	return s
}

func Opt(rng Source, n int) planner.Opt {
	if rng.IntN(2) == 0 {
		return planner.Opt{}
	}
	return planner.Some(rng.IntN(n))
}

func Log(rng Source, scale int) planner.Log {
	return planner.Log{
		Minutes: Opt(rng, planner.MaxMinutes), RPE: Opt(rng, scale),
		Soreness: Opt(rng, scale), Pain: Opt(rng, scale),
	}
}

func Check(rng Source, day int) planner.Check {
	c := planner.Check{
		Day: day, Sleep: Opt(rng, 130), Soreness: Opt(rng, 11), Pain: Opt(rng, 11),
		Mood: Opt(rng, 5), PulseUp: Opt(rng, 30), Basics: Opt(rng, 7),
		BelowPlan: rng.IntN(3) == 0, PainRest: rng.IntN(5) == 0,
	}
	if c.Mood.Known {
		c.Mood.N++
	}
	if c.PulseUp.Known {
		c.PulseUp.N -= 10
	}
	return c
}

// Span is of any kind, with what its kind has.
func Span(rng Source) planner.Span {
	s := planner.Span{From: rng.IntN(400) - 100, Kind: planner.SpanKind(rng.IntN(7))}
	if s.To = s.From + rng.IntN(30); rng.IntN(4) == 0 {
		s.To = planner.OpenEnd
	}
	switch s.Kind {
	case planner.SpanInjured:
		s.Injury = planner.Niggle + planner.Injury(rng.IntN(3))
	case planner.SpanTravel:
		s.Equipment = catalog.Gear(rng.IntN(1<<24)) & catalog.AllGear
	case planner.SpanClosed:
		s.Weekday, s.Open.Slots = planner.Weekday(rng.IntN(7)), uint8(1+rng.IntN(7))
	case planner.SpanOpen:
		s.Weekday, s.Open = planner.Weekday(rng.IntN(7)), planner.Opening{Slots: uint8(rng.IntN(8)), Minutes: Opt(rng, planner.MaxMinutes)}
	}
	return s
}

// Ruling has at least one decision.
func Ruling(rng Source) planner.Ruling {
	r := planner.Ruling{Rule: []string{"heavy-cap", "heavy-spacing", "a-b-c-9", "x"}[rng.IntN(4)], Week: rng.IntN(3)}
	if r.Week == 0 {
		r.Mute = rng.IntN(2) == 0
		r.Severity = []string{"", "error", "warning", "advice"}[rng.IntN(4)]
	}
	if r.Week > 0 || !r.Mute && r.Severity == "" || rng.IntN(3) == 0 {
		r.Reason = "x" + Text(rng, planner.MaxNote-1)
	}
	return r
}

// sorted keeps only the first of equal values.
func sorted[T any](list []T, order func(a, b T) int) []T {
	slices.SortStableFunc(list, order)
	return slices.CompactFunc(list, func(a, b T) bool { return order(a, b) == 0 })
}

// Text is made of what is hard for a parser.
func Text(rng Source, most int) string {
	signs := []string{" ", "\u00a0", "\t", "\n", `"`, `\`, "#", ";", "=", "plan", "week 1", "é", "日", "🏃", "\ufeff", "-", "rest"}
	var b strings.Builder
	for range rng.IntN(12) {
		b.WriteString(signs[rng.IntN(len(signs))])
	}
	if s := []rune(b.String()); len(s) > most {
		return string(s[:most])
	}
	return b.String()
}
