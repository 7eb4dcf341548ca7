package share

import (
	"slices"

	"hardeasy/planner"
)

// Parts is a set of what a plan holds that is nobody else's business: it is
// left out of what a person hands on unless they say otherwise.
//
// The rest of a plan goes: its id, name, start, weeks and sessions with their
// exercises and notes, races, and what the receiver's rules need to judge it as
// the sender's do, which is goal, age, experience, equipment, open days and times,
// the training before it, and what was decided about rules.
type Parts uint8

const (
	Feelings Parts = 1 << iota // the check of each day
	Marks                      // which sessions are done
	Logs                       // how they went
	Reasons                    // why a rule was gone against
	Health                     // injuries
)

const (
	NoParts  Parts = 0
	AllParts       = Feelings | Marks | Logs | Reasons | Health
)

// Private is the table of these parts, in the order in which they are taken out.
var Private = [...]struct {
	Part  Parts
	Count func(*planner.Plan) int // how much of it a plan holds
	leave func(*planner.Plan)     // takes it out of a plan that shares nothing that it changes
}{
	{Feelings, func(p *planner.Plan) int { return len(p.Checks) }, func(p *planner.Plan) { p.Checks = nil }},
	{Logs, countLogs, leaveLogs},
	{Marks, countMarks, leaveMarks}, // after the logs, of which some say it too
	{Reasons, countReasons, leaveReasons},
	{Health, countHealth, leaveHealth},
}

// Held are the parts of which the plan holds something.
func Held(p *planner.Plan) (held Parts) {
	for i := range Private {
		if Private[i].Count(p) > 0 {
			held |= Private[i].Part
		}
	}
	return held
}

// Without is the plan without its private parts, but for those that are kept.
func Without(p planner.Plan, keep Parts) planner.Plan {
	p.Weeks, p.Rulings = ownWeeks(p.Weeks), slices.Clone(p.Rulings)
	for i := range Private {
		if keep&Private[i].Part == 0 {
			Private[i].leave(&p)
		}
	}
	return p
}

// ownWeeks are weeks whose sessions can be changed; their exercises are shared.
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

// leaveMarks leaves those on which a log stands that only a done session has.
func leaveMarks(p *planner.Plan) {
	eachSession(p, func(s *planner.Session) { s.Done = s.Log.Minutes.Known || s.Log.RPE.Known })
}

// Unsaid stands in place of a reason that is kept back. A rule is gone against
// for a reason or not at all: with no reason there, what the person has decided
// would be an error again on the receiver's board. Links hold it as it stands here,
// and words.Reason says it to a person.
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

// A health answer that is what everybody begins with says nothing.
var unasked = planner.DefaultAthlete()

func countHealth(p *planner.Plan) (n int) {
	a := &p.Athlete
	for _, said := range [...]bool{a.Injury != unasked.Injury, a.HurtWeeks.Known, a.BoneStress} {
		if said {
			n++
		}
	}
	return n
}

func leaveHealth(p *planner.Plan) {
	a := &p.Athlete
	a.Injury, a.HurtWeeks, a.BoneStress = unasked.Injury, unasked.HurtWeeks, unasked.BoneStress
}
