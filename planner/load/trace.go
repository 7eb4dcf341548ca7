package load

import (
	"iter"
	"sort"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// memory is for how long stress is counted, in minutes (rulebook 3.3).
const memory = 10 * 24 * 60

// Trace is the stress of a plan over time. It refers to the plan's weeks, so a changed
// plan needs a new one. Minutes count from 0:00 on the first week's Monday.
type Trace struct {
	weeks  []planner.Week
	half   Stress
	events []event // in time order; none begins before the one before it ends
}

// event is one session at its time.
type event struct {
	session    *planner.Session
	start, end int
	dose       Stress
}

// TraceOf gives each session its time as in rulebook 0.2: slots begin at the athlete's
// times, and the sessions of a slot follow each other without a gap.
func TraceOf(p *planner.Plan) Trace {
	t := Trace{weeks: p.Weeks, half: halfLivesOf(&p.Athlete)}
	n := 0
	for i := range p.Weeks {
		n += len(p.Weeks[i].Sessions)
	}
	t.events = make([]event, 0, n)
	free := 0
	for i := range p.Weeks {
		for j := range p.Weeks[i].Sessions {
			s := &p.Weeks[i].Sessions[j]
			start := max(free, (7*i+int(s.Day))*24*60+p.Athlete.Times[s.Slot])
			free = start + Minutes(s)
			t.events = append(t.events, event{s, start, free, Dose(s, &p.Athlete, IsMarathon(p, i, s))})
		}
	}
	return t
}

// At is the stress that is left at a minute from all sessions that ended in the ten days
// before.
func (t *Trace) At(minute int) Stress {
	ended := sort.Search(len(t.events), func(i int) bool { return t.events[i].end > minute })
	return t.left(minute, ended)
}

// left is the stress that is left at a minute from the sessions before the i-th.
func (t *Trace) left(minute, i int) (sum Stress) {
	for i--; i >= 0 && minute-t.events[i].end <= memory; i-- {
		e := &t.events[i]
		for axis, dose := range e.dose {
			if dose > 0 {
				sum[axis] += decay(dose, minute-e.end, t.half[axis])
			}
		}
	}
	return sum
}

// Strip is a day of the load strip.
type Strip struct {
	Load   Day
	Stress Stress // at one time of the day
}

// Week is the strip of each day of week i, which must exist, with the stress at a minute
// of the day, such as 7*60 for the morning.
func (t *Trace) Week(i, minute int) (days [7]Strip) {
	week := OfWeek(&t.weeks[i])
	for d := range days {
		days[d] = Strip{week.Days[d], t.At((7*i+d)*24*60 + minute)}
	}
	return days
}

// Light is how ready the body is for a key session.
type Light uint8

const (
	NoLight Light = iota // the session or the axis has no limit
	Green
	Amber
	Red
)

func (l Light) String() string { return [...]string{"none", "green", "amber", "red"}[l] }

// Readiness is the stress that is left at the start of a session. It is only shown; no
// rule judges it (rulebook 3.3).
type Readiness struct {
	Light  Light // the worst of the axes
	Axes   [catalog.Axes]Light
	Stress Stress
	Limits Stress // 0 = none
}

// Ready is the readiness for a session of the plan.
func (t *Trace) Ready(id planner.SessionID) (Readiness, bool) {
	for i := range t.events {
		if t.events[i].session.ID == id {
			return t.ready(i), true
		}
	}
	return Readiness{}, false
}

// Each yields every session that has limits, in time order, with its readiness.
func (t *Trace) Each() iter.Seq2[*planner.Session, Readiness] {
	return func(yield func(*planner.Session, Readiness) bool) {
		for i := range t.events {
			if s := t.events[i].session; LimitsOf(s) != (Stress{}) && !yield(s, t.ready(i)) {
				return
			}
		}
	}
}

func (t *Trace) ready(i int) Readiness {
	e := &t.events[i]
	r := Readiness{Stress: t.left(e.start, i), Limits: LimitsOf(e.session)}
	for axis, limit := range r.Limits {
		r.Axes[axis] = light(r.Stress[axis], limit)
		r.Light = max(r.Light, r.Axes[axis])
	}
	return r
}

func light(stress, limit int) Light {
	switch {
	case limit == 0:
		return NoLight
	case stress <= limit:
		return Green
	case 2*stress <= 3*limit:
		return Amber
	}
	return Red
}

// Limits up to which a body is ready (rulebook 3.3 [E]).
var (
	hardRunLimits = Stress{catalog.Leg: 3 * Point, catalog.Neu: 3 * Point, catalog.Met: 3 * Point, catalog.Imp: 5 * Point}
	legLiftLimits = Stress{catalog.Leg: 4 * Point, catalog.Neu: 3 * Point}
	longRunLimits = Stress{catalog.Leg: 35 * Point / 10, catalog.Met: 35 * Point / 10, catalog.Imp: 5 * Point}
)

// LongRunQuality is how many quality minutes make a long run a hard one too
// (rulebook 0.2).
const LongRunQuality = 15

// LimitsOf are the limits of a hard run, a leg-heavy lift or a long run; a
// long run with quality work has those of a hard run, which are the stricter.
// Other sessions have none.
func LimitsOf(s *planner.Session) Stress {
	switch {
	case s.Type.IsHardRun(), s.Type.IsLongRun() && s.Quality >= LongRunQuality:
		return hardRunLimits
	case s.Type.IsLegHeavy():
		return legLiftLimits
	case s.Type.IsLongRun():
		return longRunLimits
	}
	return Stress{}
}
