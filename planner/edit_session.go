package planner

import (
	"slices"

	"hardeasy/planner/catalog"
)

// Retype sets the type of a session, with the usual effort of that type and, for a session
// without a distance, its usual minutes.
// Exercises stay only if the new type is strength, too, and steps only with their type.
type Retype struct {
	Session SessionID
	Type    catalog.ID
}

func (e Retype) Sessions() []SessionID { return []SessionID{e.Session} }

func (e Retype) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) {
		if e.Type != s.Type {
			s.Steps = nil
		}
		if !e.Type.IsStrength() {
			s.Exercises, s.Rest, s.RIR, s.PercentMax, s.Circuit, s.Test = nil, Opt{}, Opt{}, 0, false, false
			s.Warmup, s.Cooling = Opt{}, Opt{}
		}
		if !e.Type.IsRun() {
			s.Metres, s.Unit = 0, Kilometres
		}
		if !e.Type.IsLongRun() {
			s.Quality = 0
		}
		s.Type, s.RPE, s.Minutes, s.ByPace = e.Type, 0, e.Type.Info().Minutes, true
	})
}

// Resize sets minutes. With 0 they follow from the session's steps or its distance.
type Resize struct {
	Session SessionID
	Minutes int
}

func (e Resize) Sessions() []SessionID { return []SessionID{e.Session} }

func (e Resize) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Minutes, s.ByPace = e.Minutes, e.Minutes == 0 })
}

// SetDistance sets the distance to what can be written in the unit and is nearest to the
// metres; 0 removes it. Minutes that nobody typed follow.
type SetDistance struct {
	Session SessionID
	Metres  int
	Unit    LengthUnit
}

func (e SetDistance) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetDistance) apply(d *draft) error {
	if !known(e.Unit) || !in(e.Metres, 0, MaxMetres) {
		return ErrValue
	}
	return d.edit(e.Session, func(s *Session) {
		if s.Metres, s.Unit = e.Unit.nearest(e.Metres), e.Unit; s.Metres == 0 {
			s.Unit = Kilometres
		}
	})
}

// SetEffort sets the RPE; 0 = usual for the type.
type SetEffort struct {
	Session SessionID
	RPE     int
}

func (e SetEffort) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetEffort) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.RPE = e.RPE })
}

// SetNote sets the note.
type SetNote struct {
	Session SessionID
	Note    string
}

func (e SetNote) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetNote) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Note = e.Note })
}

// SetExercises sets the exercises, with loads that can be written in their units.
type SetExercises struct {
	Session   SessionID
	Exercises []Exercise
}

func (e SetExercises) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetExercises) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Exercises = settleLoads(slices.Clone(e.Exercises)) })
}

// SetSteps sets the steps of a run, with metres that can be written in their units. Minutes
// that nobody typed follow.
type SetSteps struct {
	Session SessionID
	Steps   []Step
}

func (e SetSteps) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetSteps) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Steps = settleSteps(slices.Clone(e.Steps)) })
}

// Pin keeps a session where it is when the planner rearranges.
type Pin struct {
	Session SessionID
	On      bool
}

func (e Pin) Sessions() []SessionID { return []SessionID{e.Session} }

func (e Pin) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Pin = e.On })
}

// SetWarmup sets the minutes of dynamic warm-up in a lift.
type SetWarmup struct {
	Session SessionID
	Minutes Opt
}

func (e SetWarmup) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetWarmup) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Warmup = e.Minutes })
}

// SetCooling sets the minutes of mobility or rolling at a lift's end.
type SetCooling struct {
	Session SessionID
	Minutes Opt
}

func (e SetCooling) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetCooling) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Cooling = e.Minutes })
}

// SetRest sets the seconds between working sets.
type SetRest struct {
	Session SessionID
	Seconds Opt
}

func (e SetRest) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetRest) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Rest = e.Seconds })
}

// SetRIR sets the repetitions in reserve.
type SetRIR struct {
	Session SessionID
	RIR     Opt
}

func (e SetRIR) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetRIR) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.RIR = e.RIR })
}

// SetPercentMax sets the heaviest working load, percent of 1RM; 0 = not given.
type SetPercentMax struct {
	Session SessionID
	Percent int
}

func (e SetPercentMax) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetPercentMax) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.PercentMax = e.Percent })
}

// SetCircuit sets whether the exercises are chained without full rest.
type SetCircuit struct {
	Session SessionID
	On      bool
}

func (e SetCircuit) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetCircuit) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Circuit = e.On })
}

// SetTest sets whether the session is a 1RM test or an attempt at a record.
type SetTest struct {
	Session SessionID
	On      bool
}

func (e SetTest) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetTest) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) { s.Test = e.On })
}

// SetLog sets the log of a session. Minutes or effort mark it as done.
type SetLog struct {
	Session SessionID
	Log     Log
}

func (e SetLog) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetLog) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) {
		s.Log = e.Log
		s.Done = s.Done || e.Log.ImpliesDone()
	})
}

// SetDone marks a session as done or not done. If it is not done, minutes and effort are
// removed from its log.
type SetDone struct {
	Session SessionID
	Done    bool
}

func (e SetDone) Sessions() []SessionID { return []SessionID{e.Session} }

func (e SetDone) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) {
		s.Done = e.Done
		if !e.Done {
			s.Log.Minutes, s.Log.RPE = Opt{}, Opt{}
		}
	})
}

// Differences are the edits that give a session the content of another, without its type:
// one for each field that differs. There is none for Quality and Double, which only the
// notation sets.
func Differences(from, to *Session) (edits []Edit) {
	set := func(differs bool, e Edit) {
		if differs {
			edits = append(edits, e)
		}
	}
	set(!to.ByPace && (from.Minutes != to.Minutes || from.ByPace), Resize{from.ID, to.Minutes})
	set(!slices.Equal(from.Steps, to.Steps), SetSteps{from.ID, to.Steps})
	set(from.Metres != to.Metres || from.Unit != to.Unit, SetDistance{from.ID, to.Metres, to.Unit})
	set(to.ByPace && (!from.ByPace || (len(from.Steps) > 0) != (len(to.Steps) > 0)), Resize{Session: from.ID})
	set(from.RPE != to.RPE, SetEffort{from.ID, to.RPE})
	set(from.Warmup != to.Warmup, SetWarmup{from.ID, to.Warmup})
	set(from.Cooling != to.Cooling, SetCooling{from.ID, to.Cooling})
	set(from.Rest != to.Rest, SetRest{from.ID, to.Rest})
	set(from.RIR != to.RIR, SetRIR{from.ID, to.RIR})
	set(from.PercentMax != to.PercentMax, SetPercentMax{from.ID, to.PercentMax})
	set(from.Circuit != to.Circuit, SetCircuit{from.ID, to.Circuit})
	set(from.Test != to.Test, SetTest{from.ID, to.Test})
	set(from.Note != to.Note, SetNote{from.ID, to.Note})
	set(from.Pin != to.Pin, Pin{from.ID, to.Pin})
	set(from.Done != to.Done, SetDone{from.ID, to.Done})
	set(from.Log != to.Log, SetLog{from.ID, to.Log})
	set(!slices.Equal(from.Exercises, to.Exercises), SetExercises{from.ID, to.Exercises})
	return edits
}
