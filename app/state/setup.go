package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner/catalog"
	"hardeasy/planner/season"
)

type (
	// SetupDone says that the setup form is filled in; NewID is then asked for
	// and comes back with MakePlan.
	SetupDone struct{}
	// MakePlan begins to make the plan under a fresh id.
	MakePlan struct{ ID string }
	// MakePart makes some parts of it: the answer to NextPart.
	MakePart struct{ Parts int }
	// NewPlan opens the setup form again.
	NewPlan struct{}
)

func (SetupDone) update(*Model) []Effect {
	return []Effect{NewID{func(id string) Msg { return MakePlan{id} }}}
}

func (NewPlan) update(m *Model) []Effect {
	m.Form = NewForm(m.Date)
	return []Effect{Go{SetupScreen}}
}

// SaidBefore is what is honest to say before a plan is made of the answers: that the time to
// the race is too short, in numbers and with the ways out.
func (f *Form) SaidBefore() (said []string) {
	head := f.Answers.Head()
	for _, finding := range Suite.Whole(&head) {
		said = append(said, words.Finding(&head, &finding))
	}
	return said
}

// Making is a plan in the making. Like the solver's engine it changes in place, and only
// MakePart changes it.
type Making struct {
	id     string
	theme  season.Theme
	season *season.Making
	Done   int // weeks
	Of     int
}

func (msg MakePlan) update(m *Model) []Effect {
	if m.Making != nil {
		return nil
	}
	a := &m.Form.Answers
	s := season.Begin(Suite, a.Head(), a.Volume())
	m.Making = &Making{id: msg.ID, theme: a.Theme(), season: s}
	m.Making.Done, m.Making.Of = s.Weeks()
	return []Effect{NextPart{Begins: true}}
}

func (msg MakePart) update(m *Model) []Effect {
	if m.Making == nil || msg.Parts < 1 {
		return nil
	}
	next := *m.Making
	for range msg.Parts {
		if !next.season.Step() {
			m.Making = nil
			return made(m, &next)
		}
	}
	if done, _ := next.season.Weeks(); done != next.Done {
		next.Done = done
		m.Making = &next
	}
	return []Effect{NextPart{}}
}

// made opens the plan that was made.
func made(m *Model, making *Making) []Effect {
	plan, dropped := making.season.Plan()
	plan.ID, plan.Name = making.id, m.freshName(words.PlanName(&plan, making.theme))
	open(m, plan, 0)
	m.Form = NewForm(m.Date)
	said := words.PlanMade.Text()
	if names := leftOut(dropped); len(names) > 0 {
		said = words.PlanMadeWithout(names)
	}
	effects := toast(m, said, false)
	return append(effects, Save{Plan: plan}, Persist{}, Go{WeekScreen}, m.lookForFixes())
}

// leftOut names what the answers asked for and no place was found for.
func leftOut(dropped []season.Dropped) []string {
	var names []string
	for _, d := range dropped {
		name := words.Session(d.Type)
		if d.Instead == catalog.None && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
