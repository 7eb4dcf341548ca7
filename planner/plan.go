// Package planner is the engine's vocabulary: a plan of weeks of runs and
// lifts, the person it is for, and the edits that change it.
//
// A Plan is a value. Nothing in it is ever changed in place: Apply returns a
// new plan that shares the weeks an edit did not touch, so that undo is
// keeping the old value, and validating is comparing which weeks are new.
//
// The package knows no browser, clock or randomness. Dates come in as values
// and ids are made from a source that the caller passes in.
package planner

import "hardeasy/planner/catalog"

// Plan is one person's training, week after week.
type Plan struct {
	ID      string // a UUID, kept through links and files; "" before it is first stored
	Name    string
	Athlete Athlete
	History History
	Races   []Race   // in order of Day
	Start   Date     // Monday of the first week; 0 = the plan has no calendar
	Weeks   []Week   // consecutive
	Rulings []Ruling // what the person decided about rules, in order of Rule and Week, one of each
	Checks  []Check  // how the person felt, in order of Day, one a day
	LastID  SessionID
}

// Week is Monday to Sunday.
type Week struct {
	Phase    Phase     // the person's choice; PhaseAuto = from the calendar
	Sessions []Session // in order of Place; inside a slot, in the order they are done
}

// SessionID names a session within its plan and is never used twice there.
type SessionID int32

// Session is one run, lift or other piece of training.
type Session struct {
	ID      SessionID
	Type    catalog.ID
	Day     Weekday
	Slot    Slot
	Minutes int
	Metres  int  // 0 = no distance given
	RPE     int  // effort, 1-10; 0 = usual for the type
	Quality int  // minutes of a long run at tempo or faster
	Rest    Opt  // seconds between working sets
	RIR     Opt  // repetitions in reserve
	Load    int  // heaviest working load, percent of 1RM; 0 = not given
	Circuit bool // exercises chained without full rest
	Test    bool // a 1RM test or an attempt at a record
	Double  bool // half of a planned double-threshold day
	Pin     bool // stays where it is when the planner rearranges
	Done    bool
	Note    string
	Warmup  Opt // minutes of dynamic warm-up in a lift; unknown = not said
	Cooling Opt // minutes of mobility or rolling at its end
	Log     Log // what was done, once it is done
	Lifts   []Lift
}

// Log is what a person says after a session. Everything may stay unknown.
// Minutes and effort are of a session that is done; soreness and pain may be
// said before it.
type Log struct {
	Minutes  Opt
	RPE      Opt // 0-10
	Soreness Opt // of the legs before it, 0-10
	Pain     Opt // 0-10
}

// ImpliesDone says whether the log holds what only a session that is done has.
func (l *Log) ImpliesDone() bool { return l.Minutes.Known || l.RPE.Known }

// Effort is the session's RPE, 1-10: its own or the usual one of its type.
func (s *Session) Effort() int {
	if s.RPE > 0 {
		return s.RPE
	}
	return s.Type.Info().RPE
}

// Lift is one exercise of a session.
type Lift struct {
	Exercise string // catalog id
	Sets     int
	Reps     int  // repetitions, or seconds when Hold; the lower end of a range
	RepsTo   int  // upper end of a range; 0 = no range
	Hold     bool // Reps counts seconds
	PerSide  bool
	Grams    int // load on the bar or in the hand; 0 = bodyweight or not given
	Percent  int // load as percent of 1RM; 0 = not given
}

// Opt is a number that may be unknown. An unknown number is never guessed.
type Opt struct {
	N     int
	Known bool
}

// Some is a known number.
func Some(n int) Opt { return Opt{N: n, Known: true} }

// upTo wants a number from 0 to hi. An unknown one is 0: there is nowhere to write it.
func (o Opt) upTo(hi int) bool {
	if !o.Known {
		return o.N == 0
	}
	return in(o.N, 0, hi)
}

// Week returns week i (0 is the first), or nil outside the plan.
func (p *Plan) Week(i int) *Week {
	if i < 0 || i >= len(p.Weeks) {
		return nil
	}
	return &p.Weeks[i]
}

// Monday is the date week i begins, 0 when the plan has no calendar.
func (p *Plan) Monday(i int) Date {
	if p.Start == 0 {
		return 0
	}
	return p.Start + Date(7*i)
}

// Find returns the session with its week's index.
func (p *Plan) Find(id SessionID) (week int, s *Session, ok bool) {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			if s := &p.Weeks[w].Sessions[i]; s.ID == id {
				return w, s, true
			}
		}
	}
	return 0, nil, false
}
