package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

type (
	// Undo takes the last change back. When that was to delete a plan, the plan
	// comes back from the bin.
	Undo struct{}
	// Redo makes the change again that was last taken back.
	Redo struct{}
)

func (Undo) update(m *Model) []Effect {
	if m.Deleted.ID != "" {
		return BringBack(m.Deleted).update(m)
	}
	h, to, what, ok := m.History.Back(m.Plan)
	if !ok {
		m.History = h
		return toast(m, words.NothingToUndo.Text(), false)
	}
	return turnBack(m, h, to, words.Undone.Of(what))
}

func (Redo) update(m *Model) []Effect {
	h, to, what, ok := m.History.Forth(m.Plan)
	if !ok {
		m.History = h
		return toast(m, words.NothingToRedo.Text(), false)
	}
	return turnBack(m, h, to, words.Redone.Of(what))
}

// turnBack makes a plan of the history the plan.
func turnBack(m *Model, h History, to planner.Plan, said string) []Effect {
	m.History = h
	m.Sheet = Sheet{}
	saved := settle(m, to)
	effects := toast(m, said, false)
	return append(effects, saved...)
}
