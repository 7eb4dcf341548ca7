package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

type (
	// PickUp takes a session off the board, or a new one from the palette.
	PickUp struct {
		Session  planner.SessionID
		Type     catalog.ID
		Keyboard bool
	}
	// DragOver says where the session in the air is.
	DragOver struct{ Target Target }
	// DragBy moves it by days and slots.
	DragBy struct{ Days, Slots int }
	// PutDown drops it where it is; PutInSlot in a slot that was tapped.
	PutDown   struct{}
	PutInSlot struct{ Place planner.Place }
	// CancelDrag puts it back.
	CancelDrag struct{}
)

func (msg PickUp) update(m *Model) []Effect {
	if !m.HasPlan || m.Drag != nil {
		return nil
	}
	d := Drag{Type: msg.Type, From: planner.Place{Week: m.Shown}}
	if msg.Session != 0 {
		var ok bool
		if d, ok = dragOf(&m.Plan, msg.Session); !ok {
			return nil
		}
	} else if !msg.Type.Valid() {
		return nil
	}
	d.Keyboard = msg.Keyboard
	d.judgeSlots(m.board())
	leave(m)
	m.Sheet = Sheet{}
	m.Drag = &d
	if !msg.Keyboard {
		return []Effect{Tick{}}
	}
	d.Over = Target{On: true, Place: d.From}
	d.judgeHere(m.board())
	m.Live = words.Lifted(words.Session(d.Type), d.From)
	return nil
}

func (msg DragOver) update(m *Model) []Effect {
	if m.Drag != nil {
		m.Drag = m.Drag.movedTo(msg.Target, m.board())
	}
	return nil
}

func (msg DragBy) update(m *Model) []Effect {
	if m.Drag == nil {
		return nil
	}
	at := m.Drag.Over.Place
	lanes := Lanes(&m.Plan)
	lane := 0
	for i, s := range lanes {
		if s == at.Slot {
			lane = i
		}
	}
	// Slots run on into the next day, as in reading.
	day := int(at.Day) + msg.Days + floorDiv(lane+msg.Slots, len(lanes))
	lane = mod(lane+msg.Slots, len(lanes))
	if day < 0 || day > 6 {
		week := m.Shown + floorDiv(day, 7)
		if m.Plan.Week(week) == nil {
			return nil
		}
		showWeek(m, week)
		day = mod(day, 7)
	}
	to := Target{On: true, Place: planner.Place{Week: m.Shown, Day: planner.Weekday(day), Slot: lanes[lane], Index: planner.AtEnd}}
	if m.Drag.fromSlot(to.Place) {
		to.Place = m.Drag.From // back home it stands where it stood
	}
	m.Drag = m.Drag.movedTo(to, m.board())
	m.Live = words.Hovering(to.Place, m.Drag.At(to).Kind.String(), m.Drag.Reason)
	return nil
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

func mod(a, b int) int { return a - b*floorDiv(a, b) }

func (msg PutInSlot) update(m *Model) []Effect {
	if m.Drag == nil {
		return nil
	}
	m.Drag = m.Drag.movedTo(Target{On: true, Place: msg.Place}, m.board())
	return putDown(m)
}

func (PutDown) update(m *Model) []Effect { return putDown(m) }

func putDown(m *Model) []Effect {
	d := m.Drag
	m.Drag = nil
	if d == nil || !d.Over.On || d.stays(&m.Plan) {
		return putBack(m, d)
	}
	if d.At(d.Over).Kind == Closed {
		effects := putBack(m, d)
		more := toast(m, words.SlotClosedAt.Of(words.When(d.Over.Place)), false)
		return append(effects, more...)
	}
	edits := d.Edits(d.Over)
	called := words.Edits(&m.Plan, edits[:1])
	effects := edit(m, called, edits...)
	if d.Keyboard {
		effects = append(effects, focusCard(d.Session))
	}
	return effects
}

func (CancelDrag) update(m *Model) []Effect {
	d := m.Drag
	m.Drag = nil
	return putBack(m, d)
}

func putBack(m *Model, d *Drag) []Effect {
	if d == nil {
		return nil
	}
	var effects []Effect
	if d.Keyboard {
		showWeek(m, d.From.Week)
		effects = append(effects, focusCard(d.Session))
	}
	m.Live = words.PutBack.Text()
	// The week may have been turned in the air, where nothing is looked for.
	return append(effects, m.lookForFixes())
}

// AsIfDropped is the plan as it would be if the session in the air were put
// down where it is.
func (m *Model) AsIfDropped() planner.Plan {
	if d := m.Drag; d != nil && d.Over.On && d.At(d.Over).Kind != Closed {
		if next, err := planner.Apply(m.Plan, d.Edits(d.Over)...); err == nil {
			return next
		}
	}
	return m.Plan
}
