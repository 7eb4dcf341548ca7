package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Cost is what something about an arrangement costs, in half points. Advice and taste are
// traded by any coach: the best week is the one with the fewest errors, then the fewest
// warnings, then the least sum of costs.
type Cost uint8

// Costs (rulebook-2, 5). Lifts give way to runs, easy runs to hard ones, everything to the
// long run.
const (
	ofAdvice       = 4  // a place of advice
	ofMicro        = 1  // moving core or mobility
	ofLift         = 2  // moving any lift, and anything else that is no run
	ofEasyRun      = 3  // moving an easy run
	ofSteadyRun    = 4  // moving a steady run
	ofHardRun      = 6  // moving a hard run
	ofLongRun      = 12 // moving a long run
	offItsDay      = 12 // more, off the weekend or off the day that the person named
	ofPart         = 1  // another part of the same day instead
	ofHardPart     = 2  // that of a hard run
	ofLongPart     = 4  // that of a long run
	ofPartToo      = 1  // more, another part of the day as well as another day
	ofPileAvoid    = 6  // a demanding session on a date that has one, while another date is free
	ofPile         = 3  // the same while none is free
	ofSecondRun    = 4  // a run on a date that has one
	ofRhythm       = 4  // a week that is unlike the others, where all were alike
	ofStrengthLift = 6  // moving heavy legs when strength is the goal
	ofStrengthRun  = 3  // moving a hard run then
)

// Row is a line of the table of costs.
type Row struct {
	ID string // what costs
	Cost
}

// Table is all that costs something, as a person is shown it.
var Table = [...]Row{
	{"advice", ofAdvice},
	{"micro", ofMicro},
	{"lift", ofLift},
	{"easy-run", ofEasyRun},
	{"steady-run", ofSteadyRun},
	{"hard-run", ofHardRun},
	{"long-run", ofLongRun},
	{"off-its-day", offItsDay},
	{"part", ofPart},
	{"hard-part", ofHardPart},
	{"long-part", ofLongPart},
	{"part-too", ofPartToo},
	{"pile-avoid", ofPileAvoid},
	{"pile", ofPile},
	{"second-run", ofSecondRun},
	{"rhythm", ofRhythm},
	{"strength-lift", ofStrengthLift},
	{"strength-run", ofStrengthRun},
}

// A session that is moved counts a little beside its cost: of weeks that cost the same the
// one with fewer moves is better, and that is proved. What counts still less is not.
const (
	half    = rule.Unit / ofAdvice << rule.FineLog // what half a point is in a preference
	oneMove = 1 << tieBits
	tieBits = 16
)

// movable is what it costs to move a session.
type movable struct {
	day, part int     // to another day; to another part of its own
	off       int     // more, off the days that it should keep
	keeps     [7]bool // those days
}

// longFrom is the minutes from which a long run is one that keeps its day, and
// longestFrom those from which the longest run of a week is, where none is so long.
const (
	longFrom    = 75
	longestFrom = 45
)

// movableOf is what it costs to move a session of a week.
func movableOf(p *planner.Plan, week int, s *planner.Session) (c movable) {
	kind, strength := rule.KindOf(s), p.Athlete.Goal == planner.Strength
	c.part = ofPart
	switch {
	case isLongRun(&p.Weeks[week], s):
		c.day, c.part, c.off = ofLongRun, ofLongPart, offItsDay
		for d := range c.keeps {
			c.keeps[d] = p.Athlete.LongOn(planner.Weekday(d))
		}
	case kind&rule.HardRun != 0 && strength:
		c.day, c.part = ofStrengthRun, ofHardPart
	case kind&rule.HardRun != 0:
		c.day, c.part = ofHardRun, ofHardPart
	case kind&rule.DemandingRun != 0:
		c.day = ofSteadyRun
	case kind&rule.Micro != 0:
		c.day = ofMicro
	case kind&rule.Run != 0:
		c.day = ofEasyRun
	case kind&rule.LegHeavy != 0 && strength:
		c.day = ofStrengthLift
	default:
		c.day = ofLift
	}
	return c
}

// isLongRun reports whether a session is the long run of its week: a long run of longFrom,
// or where there is none the longest run.
func isLongRun(w *planner.Week, s *planner.Session) bool {
	long := func(s *planner.Session) bool { return rule.KindOf(s)&rule.LongRun != 0 && s.Minutes >= longFrom }
	if long(s) {
		return true
	}
	if rule.KindOf(s)&rule.Run == 0 || s.Minutes < longestFrom {
		return false
	}
	for i := range w.Sessions {
		o := &w.Sessions[i]
		if long(o) || rule.KindOf(o)&rule.Run != 0 && o.Minutes > s.Minutes {
			return false
		}
	}
	return true
}
