package share

import (
	"slices"

	"hardeasy/planner"
)

// Parts is a set of private parts of a plan. They are left out when a person shares it,
// unless the person includes them.
//
// The rest is always shared: id, name, start, weeks and sessions with exercises and notes,
// races, and all that the rules need to judge the plan in the same way: goal, age,
// experience, equipment, open days and times, the history, and rulings.
type Parts uint8

const (
	Feelings Parts = 1 << iota // the check of each day
	Marks                      // which sessions are done
	Logs                       // how they went
	Reasons                    // of overrides
	Health                     // injuries and illness
)

const (
	NoParts  Parts = 0
	AllParts       = Feelings | Marks | Logs | Reasons | Health
)

// Private is the table of these parts, in the order in which they are removed.
var Private = [...]struct {
	Part  Parts
	Count func(*planner.Plan) int // how much of it a plan has
	leave func(*planner.Plan)     // removes it in place, from a copy
}{
	{Feelings, func(p *planner.Plan) int { return len(p.Checks) }, func(p *planner.Plan) { p.Checks = nil }},
	{Logs, countLogs, leaveLogs},
	{Marks, countMarks, leaveMarks}, // after the logs, because a log can imply that a session is done
	{Reasons, countReasons, leaveReasons},
	{Health, countHealth, leaveHealth},
}

// Held are the parts that are not empty in the plan.
func Held(p *planner.Plan) (held Parts) {
	for i := range Private {
		if Private[i].Count(p) > 0 {
			held |= Private[i].Part
		}
	}
	return held
}

// Without is the plan without its private parts other than kept.
func Without(p planner.Plan, keep Parts) planner.Plan {
	p.Weeks, p.Rulings, p.Spans = ownWeeks(p.Weeks), slices.Clone(p.Rulings), slices.Clone(p.Spans)
	for i := range Private {
		if keep&Private[i].Part == 0 {
			Private[i].leave(&p)
		}
	}
	return p
}

// ownWeeks are copies of weeks and their sessions; exercises are shared.
func ownWeeks(weeks []planner.Week) []planner.Week {
	weeks = slices.Clone(weeks)
	for w := range weeks {
		weeks[w].Sessions = slices.Clone(weeks[w].Sessions)
	}
	return weeks
}

// eachSession calls f with every session of the plan.
func eachSession(p *planner.Plan, f func(*planner.Session)) {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			f(&p.Weeks[w].Sessions[i])
		}
	}
}

func countLogs(p *planner.Plan) (n int) {
	eachSession(p, func(s *planner.Session) {
		if s.Log != (planner.Log{}) {
			n++
		}
	})
	return n
}

func leaveLogs(p *planner.Plan) {
	eachSession(p, func(s *planner.Session) { s.Log = planner.Log{} })
}

func countMarks(p *planner.Plan) (n int) {
	eachSession(p, func(s *planner.Session) {
		if s.Done {
			n++
		}
	})
	return n
}

// leaveMarks keeps the marks of sessions whose log implies that they are done.
func leaveMarks(p *planner.Plan) {
	eachSession(p, func(s *planner.Session) { s.Done = s.Log.Minutes.Known || s.Log.RPE.Known })
}

// Unsaid replaces a reason that is not shared. An override needs a reason: without one the
// receiver would see the error again that the person has overridden. Links have this
// word; words.Reason has the text for people.
const Unsaid = "The reason is not shared."

func toldReason(r planner.Ruling) bool { return r.Reason != "" && r.Reason != Unsaid }

func countReasons(p *planner.Plan) (n int) {
	for _, r := range p.Rulings {
		if toldReason(r) {
			n++
		}
	}
	return n
}

func leaveReasons(p *planner.Plan) {
	for i := range p.Rulings {
		if toldReason(p.Rulings[i]) {
			p.Rulings[i].Reason = Unsaid
		}
	}
}

// A health answer that is the default does not count.
var unasked = planner.DefaultAthlete()

func countHealth(p *planner.Plan) (n int) {
	a := &p.Athlete
	for _, said := range [...]bool{a.Injury != unasked.Injury, a.HurtWeeks.Known, a.BoneStress} {
		if said {
			n++
		}
	}
	for i := range p.Spans {
		if ofHealth(&p.Spans[i]) {
			n++
		}
	}
	return n
}

func ofHealth(s *planner.Span) bool {
	return s.Kind == planner.SpanIll || s.Kind == planner.SpanInjured
}

// leaveHealth makes a time of illness one away, so that no training is expected in it. A
// time of injury goes as the athlete's injury does.
func leaveHealth(p *planner.Plan) {
	a := &p.Athlete
	a.Injury, a.HurtWeeks, a.BoneStress = unasked.Injury, unasked.HurtWeeks, unasked.BoneStress
	p.Spans = slices.DeleteFunc(p.Spans, func(s planner.Span) bool { return s.Kind == planner.SpanInjured })
	for i := range p.Spans {
		p.Spans[i] = withoutIllness(p.Spans[i])
	}
	p.Spans = planner.OrderSpans(p.Spans)
}

func withoutIllness(s planner.Span) planner.Span {
	if s.Kind == planner.SpanIll {
		s.Kind = planner.SpanAway
	}
	return s
}
