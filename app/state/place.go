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
	for day := range d.Slots {
		for slot, v := range d.Slots[day] {
			if v.Best {
				to := planner.Place{Week: m.Shown, Day: planner.Weekday(day), Slot: planner.Slot(slot), Index: planner.AtEnd}
				return PlaceSession{Type: msg.Type, To: to}.update(m)
			}
		}
	}
	return toast(m, words.NoOpenSlot.Text(), false)
}
