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
	// MakePlan makes the first plan under a fresh id.
	MakePlan struct{ ID string }
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

func (msg MakePlan) update(m *Model) []Effect {
	plan, dropped := season.First(Suite, m.Form.Answers)
	plan.ID, plan.Name = msg.ID, m.freshName(words.PlanName(&plan, m.Form.Answers.Theme()))
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
