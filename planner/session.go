package planner

import (
	"slices"

	"hardeasy/planner/catalog"
)

// Limits of what a session says.
const (
	MaxMinutes   = 1440
	MaxMetres    = 500_000
	MaxScale     = 10   // of effort, soreness and pain
	MaxRest      = 3600 // seconds
	MaxRIR       = 30
	MaxPercent   = 200 // of 1RM
	MaxExercises = 24
	MaxNote      = 280 // characters
)

// SessionID names a session within its plan and is never used twice there.
type SessionID int32

// Session is one run, lift or other piece of training.
type Session struct {
	ID         SessionID  `private:"no"`
	Type       catalog.ID `private:"no"`
	Day        Weekday    `private:"no"`
	Slot       Slot       `private:"no"`
	Minutes    int        `private:"no"` // what counts: as typed, or with ByPace as the steps or the pace make them
	Metres     int        `private:"no"` // 0 = no distance given
	Unit       LengthUnit `private:"no"` // of the distance, as it was typed
	RPE        int        `private:"no"` // effort, 1-10; 0 = usual for the type
	Quality    int        `private:"no"` // minutes of a long run at tempo or faster: as typed, or what its steps have
	Rest       Opt        `private:"no"` // seconds between working sets
	RIR        Opt        `private:"no"` // repetitions in reserve
	PercentMax int        `private:"no"` // heaviest working load, percent of 1RM; 0 = not given
	Circuit    bool       `private:"no"` // exercises chained without full rest
	Test       bool       `private:"no"` // a 1RM test or an attempt at a record
	Double     bool       `private:"no"` // half of a planned double-threshold day
	ByPace     bool       `private:"no"` // nobody typed the minutes: they follow from the steps, else from the distance and the pace
	Pin        bool       `private:"no"` // stays where it is when the planner rearranges
	Done       bool       `private:"marks"`
	Note       string     `private:"no"`
	Warmup     Opt        `private:"no"`   // minutes of dynamic warm-up in a lift; unknown = not said
	Cooling    Opt        `private:"no"`   // minutes of mobility or rolling at its end
	Log        Log        `private:"logs"` // what was done, once it is done
	Exercises  []Exercise `private:"no"`
	Steps      []Step     `private:"no"` // of a run
}

// Effort is the session's RPE, 1-10: its own or the usual one of its type.
func (s *Session) Effort() int {
	if s.RPE > 0 {
		return s.RPE
	}
	return s.Type.Info().RPE
}

// SameContent reports whether two sessions are equal but for their ids and places.
func (s *Session) SameContent(o *Session) bool {
	return s.Type == o.Type && s.Minutes == o.Minutes && s.ByPace == o.ByPace && s.Metres == o.Metres && s.Unit == o.Unit && s.RPE == o.RPE && s.Quality == o.Quality &&
		s.Rest == o.Rest && s.RIR == o.RIR && s.PercentMax == o.PercentMax && s.Circuit == o.Circuit && s.Test == o.Test &&
		s.Double == o.Double && s.Pin == o.Pin && s.Done == o.Done && s.Note == o.Note && s.Warmup == o.Warmup &&
		s.Cooling == o.Cooling && s.Log == o.Log && slices.Equal(s.Exercises, o.Exercises) && slices.Equal(s.Steps, o.Steps)
}

// check checks the limits that edits of a session could break.
func (s *Session) check() error {
	switch {
	case s.Type == catalog.None || s.Type == catalog.Rest,
		!in(s.Minutes, 1, MaxMinutes) || !s.Unit.validIn(s.Metres) || !in(s.RPE, 0, MaxScale) || !in(s.Quality, 0, s.Minutes),
		!s.Rest.upTo(MaxRest) || !s.RIR.upTo(MaxRIR) || !in(s.PercentMax, 0, MaxPercent),
		!s.Warmup.upTo(MaxMinutes) || !s.Cooling.upTo(MaxMinutes),
		!s.Log.valid() || s.Log.ImpliesDone() && !s.Done, !s.validSteps(),
		tooLong(s.Note, MaxNote):
		return ErrValue
	case len(s.Exercises) > MaxExercises, len(s.Steps) > MaxSteps:
		return ErrTooMany
	}
	return nil
}

func (s *Session) valid() bool {
	if s.check() != nil || !s.Type.Valid() || s.Day > Sun || s.Slot >= Slots || Printable(s.Note) != s.Note {
		return false
	}
	for i := range s.Exercises {
		if !s.Exercises[i].valid() {
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

// Log is how a session went. All values may be unknown. Minutes and effort belong to a
// session that is done; soreness and pain may be logged before it.
type Log struct {
	Minutes  Opt
	RPE      Opt // 0-10
	Soreness Opt // of the legs before it, 0-10
	Pain     Opt // 0-10
}

// ImpliesDone reports whether the log has values that only a done session has.
func (l *Log) ImpliesDone() bool { return l.Minutes.Known || l.RPE.Known }

func (l *Log) valid() bool {
	return l.Minutes.upTo(MaxMinutes) && l.RPE.upTo(MaxScale) && l.Soreness.upTo(MaxScale) && l.Pain.upTo(MaxScale)
}
