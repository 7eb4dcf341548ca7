package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func lift(m *Model, msg PickUp) []Effect {
	if !m.HasPlan || m.Drag != nil {
		return nil
	}
	c := Drag{Type: msg.Type, From: planner.Place{Week: m.Shown}}
	if msg.Session != 0 {
		var ok bool
		if c, ok = carry(&m.Plan, msg.Session); !ok {
			return nil
		}
	} else if !msg.Type.Valid() {
		return nil
	}
	c.Keyboard = msg.Keyboard
	c.judgeSlots(m)
	leave(m)
	m.Sheet = Sheet{}
	if msg.Keyboard {
		c.Over = Target{On: true, Place: c.From}
		c.judgeHere(m)
		m.Drag = &c
		m.Live = words.Lifted(words.Session(c.Type), c.From)
		return nil
	}
	m.Drag = &c
	return []Effect{Tick{}}
}

func hover(m *Model, t Target) {
	if m.Drag == nil {
		return
	}
	c := *m.Drag
	t.Place.Week = m.Shown
	switch {
	case !t.On || t.Place.Day > planner.Sun || t.Place.Slot >= planner.Slots:
		t = Target{}
	case t.Swap != 0 && t.Swap == c.Session: // over itself, before the screen has drawn it lifted
		t = Target{On: true, Place: c.From}
	}
	if c.Over == t {
		return
	}
	c.Over = t
	c.judgeHere(m)
	m.Drag = &c
}

// At is the verdict of a target: of the one below exactly, else of its slot.
func (c *Drag) At(t Target) Verdict {
	switch {
	case !t.On:
		return Verdict{}
	case t == c.Over:
		return c.Here
	}
	return c.Slots[t.Place.Day][t.Place.Slot]
}

func nudge(m *Model, n DragBy) {
	if m.Drag == nil {
		return
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
	n.Days, lane = n.Days+floorDiv(lane+n.Slots, len(lanes)), mod(lane+n.Slots, len(lanes))
	day := int(at.Day) + n.Days
	if day < 0 || day > 6 {
		week := m.Shown + floorDiv(day, 7)
		if m.Plan.Week(week) == nil {
			return
		}
		showWeek(m, week)
		day = mod(day, 7)
	}
	to := Target{On: true, Place: planner.Place{Week: m.Shown, Day: planner.Weekday(day), Slot: lanes[lane], Index: planner.AtEnd}}
	if m.Drag.fromSlot(to.Place) {
		to.Place = m.Drag.From // back home it stands where it stood
	}
	hover(m, to)
	m.Live = words.Hovering(to.Place, m.Drag.At(to).Kind.String(), m.Drag.Reason)
}

func drop(m *Model) []Effect {
	c := m.Drag
	m.Drag = nil
	if c == nil || !c.Over.On || c.stays(&m.Plan) {
		return cancelled(m, c)
	}
	if c.At(c.Over).Kind == Closed {
		effects := cancelled(m, c)
		more := toast(m, words.SlotClosedAt(words.When(c.Over.Place)), false)
		return append(effects, more...)
	}
	edits := c.Edits(c.Over)
	said := words.Edits(&m.Plan, edits[:1])
	effects := do(m, said, edits...)
	if c.Keyboard {
		effects = append(effects, focusCard(c.Session))
	}
	return effects
}

func cancel(m *Model) []Effect {
	c := m.Drag
	m.Drag = nil
	return cancelled(m, c)
}

func cancelled(m *Model, c *Drag) []Effect {
	if c == nil {
		return nil
	}
	var effects []Effect
	if c.Keyboard {
		showWeek(m, c.From.Week)
		effects = append(effects, focusCard(c.Session))
	}
	m.Live = words.PutBack.Text()
	// The week may have been turned in the air, where nothing is looked for.
	return append(effects, m.lookForFixes())
}

func place(m *Model, p PlaceSession) []Effect {
	c := Drag{Session: p.Session, Type: p.Type}
	edits := c.Edits(Target{On: true, Place: p.To})
	m.Sheet = Sheet{}
	effects := do(m, words.Edits(&m.Plan, edits[:1]), edits...)
	id := p.Session
	if id == 0 {
		id = m.Plan.LastID
	}
	return append(effects, focusCard(id))
}

func addBest(m *Model, t catalog.ID) []Effect {
	c := Drag{Type: t}
	c.judgeSlots(m)
	for day := range c.Slots {
		for slot, v := range c.Slots[day] {
			if v.Best {
				to := planner.Place{Week: m.Shown, Day: planner.Weekday(day), Slot: planner.Slot(slot), Index: planner.AtEnd}
				return place(m, PlaceSession{Type: t, To: to})
			}
		}
	}
	return toast(m, words.NoOpenSlot.Text(), false)
}

// Lanes are the parts of the day that the board shows: noon only when the
// plan uses it.
func Lanes(p *planner.Plan) []planner.Slot {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			if p.Weeks[w].Sessions[i].Slot == planner.Noon {
				return []planner.Slot{planner.AM, planner.Noon, planner.PM}
			}
		}
	}
	return []planner.Slot{planner.AM, planner.PM}
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

func mod(a, b int) int { return a - b*floorDiv(a, b) }

// AsIfDropped is the plan as it would be if the carried session were put down
// where it is.
func (m *Model) AsIfDropped() planner.Plan {
	if c := m.Drag; c != nil && c.Over.On && c.At(c.Over).Kind != Closed {
		if next, err := planner.Apply(m.Plan, c.Edits(c.Over)...); err == nil {
			return next
		}
	}
	return m.Plan
}
