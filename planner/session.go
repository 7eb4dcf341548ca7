package planner

import "hardeasy/planner/catalog"

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

// Effort is the session's RPE, 1-10: its own or the usual one of its type.
func (s *Session) Effort() int {
	if s.RPE > 0 {
		return s.RPE
	}
	return s.Type.Info().RPE
}

// check holds the limits that the edits of a session can break.
func (s *Session) check() error {
	switch {
	case s.Type == catalog.None || s.Type == catalog.Rest,
		!in(s.Minutes, 1, MaxMinutes) || !in(s.Metres, 0, MaxMetres) || !in(s.RPE, 0, MaxScale) || !in(s.Quality, 0, s.Minutes),
		!s.Rest.upTo(MaxRest) || !s.RIR.upTo(MaxRIR) || !in(s.Load, 0, MaxLoad),
		!s.Warmup.upTo(MaxMinutes) || !s.Cooling.upTo(MaxMinutes),
		!s.Log.valid() || s.Log.ImpliesDone() && !s.Done,
		tooLong(s.Note, MaxNote):
		return ErrValue
	case len(s.Lifts) > MaxLifts:
		return ErrTooMany
	}
	return nil
}

func (s *Session) valid() bool {
	if s.check() != nil || !s.Type.Valid() || s.Day > Sun || s.Slot >= Slots || Printable(s.Note) != s.Note {
		return false
	}
	for i := range s.Lifts {
		if !s.Lifts[i].valid() {
			return false
		}
	}
	return true
}

// ByPlace is the order of a week's sessions; those of a slot are equal.
func ByPlace(a, b Session) int {
	if a.Day != b.Day {
		return int(a.Day) - int(b.Day)
	}
	return int(a.Slot) - int(b.Slot)
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

func (l *Log) valid() bool {
	return l.Minutes.upTo(MaxMinutes) && l.RPE.upTo(MaxScale) && l.Soreness.upTo(MaxScale) && l.Pain.upTo(MaxScale)
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

func (l *Lift) valid() bool {
	e, ok := catalog.FindExercise(l.Exercise)
	return ok && e.ID == l.Exercise && in(l.Sets, 1, MaxSets) && in(l.Reps, 1, MaxReps) &&
		(l.RepsTo == 0 || in(l.RepsTo, l.Reps+1, MaxReps)) &&
		in(l.Grams, 0, MaxGrams) && in(l.Percent, 0, MaxPercent)
}
