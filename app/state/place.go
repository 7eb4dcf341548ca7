package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

type (
	// PlaceSession moves a session without dragging, or adds one of the type.
	PlaceSession struct {
		Session planner.SessionID // 0 for a new one
		Type    catalog.ID
		To      planner.Place
	}
	// AddInBestSlot plans a new session in the best slot of the shown week.
	AddInBestSlot struct{ Type catalog.ID }
)

func (msg PlaceSession) update(m *Model) []Effect {
	d := Drag{Session: msg.Session, Type: msg.Type}
	edits := d.Edits(Target{On: true, Place: msg.To})
	m.Sheet = Sheet{}
	effects := edit(m, words.Edits(&m.Plan, edits[:1]), edits...)
	id := msg.Session
	if id == 0 {
		id = m.Plan.LastID
	}
	return append(effects, focusCard(id))
}

func (msg AddInBestSlot) update(m *Model) []Effect {
	d := Drag{Type: msg.Type}
	d.judgeSlots(m.board())
	why := words.NoOpenSlot
	for i := range 7 * planner.Slots {
		to := d.slot(m.Shown, i)
		switch v := &d.Slots[to.Day][to.Slot]; {
		case v.Best:
			return PlaceSession{Type: msg.Type, To: to}.update(m)
		case v.Kind != Closed && offered(&m.Plan, to):
			why = words.OpenSlotsHard
		}
	}
	return toast(m, why.Text(), false)
}
