package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

type (
	// NamePlan opens the field for a plan's name, or with "" closes it.
	NamePlan struct{ ID string }
	// PlanNamed is what was typed.
	PlanNamed struct{ ID, Name string }
)

func (msg NamePlan) update(m *Model) []Effect {
	m.Naming = msg.ID
	if msg.ID == "" {
		return nil
	}
	return []Effect{FocusDrawn{"[data-plan='" + msg.ID + "'] input"}}
}

// The open plan gets its name by an edit.
func (msg PlanNamed) update(m *Model) []Effect {
	if m.Naming != msg.ID {
		return nil
	}
	m.Naming = ""
	s := m.shelved(msg.ID)
	switch {
	case s == nil || s.Name == msg.Name:
		return nil
	case oneLine(msg.Name) == "":
		m.Alert = words.NeedsName.Text()
		return nil
	}
	if _, err := planner.Apply(planner.Plan{}, planner.Rename{Name: msg.Name}); err != nil {
		m.Alert = words.NameTooLong.Text()
		return nil
	}
	if m.onBoard(msg.ID) {
		return edit(m, words.Phrase{}, planner.Rename{Name: msg.Name})
	}
	return []Effect{StoreName(msg), ListPlans{}}
}
