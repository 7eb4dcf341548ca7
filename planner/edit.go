package planner

import "hardeasy/planner/catalog"

// Edit is one change to a plan. The drag, the menu, the keyboard, a rule's
// fix, the solver and undo all speak it.
type Edit interface {
	apply(*draft) error
}

type (
	// Move puts a session somewhere else.
	Move struct {
		Session SessionID
		To      Place
	}
	// Swap lets two sessions trade places.
	Swap struct{ A, B SessionID }
	// Add plans a session at a place. Its id is assigned: the one it carries is ignored.
	Add struct {
		Session Session
		To      Place
	}
	// Drop removes a session.
	Drop struct{ Session SessionID }
	// Retype makes a session another kind, with that kind's usual minutes and
	// effort. Exercises stay only while it remains a lift.
	Retype struct {
		Session SessionID
		Type    catalog.ID
	}
	// Resize sets minutes.
	Resize struct {
		Session SessionID
		Minutes int
	}
	// SetDistance sets metres; 0 removes the distance.
	SetDistance struct {
		Session SessionID
		Metres  int
	}
	// SetEffort sets the RPE; 0 = usual for the type.
	SetEffort struct {
		Session SessionID
		RPE     int
	}
	// SetNote sets the note.
	SetNote struct {
		Session SessionID
		Note    string
	}
	// SetLifts sets the exercises.
	SetLifts struct {
		Session SessionID
		Lifts   []Lift
	}
	// Pin keeps a session where it is when the planner rearranges.
	Pin struct {
		Session SessionID
		On      bool
	}
	// SetWarmup sets the minutes of dynamic warm-up in a lift.
	SetWarmup struct {
		Session SessionID
		Minutes Opt
	}
	// SetCooling sets the minutes of mobility or rolling at a lift's end.
	SetCooling struct {
		Session SessionID
		Minutes Opt
	}
	// SetRest sets the seconds between working sets.
	SetRest struct {
		Session SessionID
		Seconds Opt
	}
	// SetRIR sets the repetitions in reserve.
	SetRIR struct {
		Session SessionID
		RIR     Opt
	}
	// SetLoad sets the heaviest working load, percent of 1RM; 0 = not given.
	SetLoad struct {
		Session SessionID
		Percent int
	}
	// SetCircuit says whether the exercises are chained without full rest.
	SetCircuit struct {
		Session SessionID
		On      bool
	}
	// SetTest says whether the session is a 1RM test or an attempt at a record.
	SetTest struct {
		Session SessionID
		On      bool
	}
	// SetLog writes down how a session went. Minutes or effort mark it as done.
	SetLog struct {
		Session SessionID
		Log     Log
	}
	// SetDone marks a session as trained. One that is not has neither taken
	// minutes nor cost effort: they leave its log.
	SetDone struct {
		Session SessionID
		Done    bool
	}
	// Rename names the plan.
	Rename struct{ Name string }
	// SetAthlete replaces the profile.
	SetAthlete struct{ Athlete Athlete }
	// SetHistory replaces what came before the plan.
	SetHistory struct{ History History }
	// SetCheck writes down how a day felt, in place of what was written of it;
	// a check that says nothing removes it.
	SetCheck struct{ Check Check }
	// Rule decides about a rule, in place of what was decided about it for the
	// same week or, with week 0, for the whole plan; a ruling that says nothing
	// takes that back.
	Rule struct{ Ruling Ruling }
	// SetRaces replaces the races.
	SetRaces struct{ Races []Race }
	// SetPhase chooses a week's phase; PhaseAuto gives it back to the calendar.
	SetPhase struct {
		Week  int
		Phase Phase
	}
	// AddWeek inserts a week before week At; its sessions get new ids.
	AddWeek struct {
		At   int
		Week Week
	}
	// DropWeek removes a week; the later ones move up. Overrides go with their
	// weeks. Races and checks stand on days of the calendar and stay.
	DropWeek struct{ Week int }
)

// Apply returns the plan with the edits made, in order. It never changes p;
// weeks that no edit touches are shared. On an error p itself is returned.
func Apply(p Plan, edits ...Edit) (Plan, error) {
	d := draft{Plan: p}
	for _, e := range edits {
		if err := e.apply(&d); err != nil {
			return p, err
		}
	}
	return d.Plan, nil
}
