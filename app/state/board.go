package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

func lift(m Model, msg Lift) (Model, []Effect) {
	if !m.HasPlan || m.Carry != nil {
		return m, nil
	}
	c := Carry{Session: msg.Session, Type: msg.Type, Keyboard: msg.Keyboard}
	name := ""
	if msg.Session != 0 {
		at, ok := m.Plan.Where(msg.Session)
		if !ok {
			return m, nil
		}
		_, s, _ := m.Plan.Find(msg.Session)
		c.From, c.Type, name = at, s.Type, s.Type.Info().Name
	} else {
		name = msg.Type.Info().Name
	}
	c.judgeSlots(&m.Plan, m.Shown)
	m.Carry, m.Sheet = &c, Sheet{}
	if msg.Keyboard {
		c.Over = Target{On: true, Place: c.From}
		m.Carry = &c
		m.Live = words.Lifted(name, c.From)
		return m, nil
	}
	return m, []Effect{Tick{}}
}

func hover(m Model, t Target) Model {
	if m.Carry == nil || m.Carry.Over == t {
		return m
	}
	c := *m.Carry
	t.Place.Week = m.Shown
	sameSlot := c.Over.On == t.On && c.Over.Place == t.Place && c.Over.Swap == t.Swap
	c.Over = t
	if !sameSlot {
		c.Reason = ""
		if v := c.At(t); t.On && v.Kind != Closed {
			c.Reason = firstSentence(reason(&m.Plan, m.Shown, c.Edits(t)))
		}
	}
	m.Carry = &c
	return m
}

// firstSentence is what there is time to read in mid-drag.
func firstSentence(text string) string {
	if i := strings.Index(text, ". "); i >= 0 {
		return text[:i+1]
	}
	return text
}

// At is the verdict of the slot a target stands in.
func (c *Carry) At(t Target) Verdict {
	if !t.On {
		return Verdict{}
	}
	return c.Slots[t.Place.Day][t.Place.Slot]
}

func nudge(m Model, n Nudge) Model {
	if m.Carry == nil {
		return m
	}
	at := m.Carry.Over.Place
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
			return m
		}
		m = showWeek(m, week)
		day = mod(day, 7)
	}
	to := Target{On: true, Place: planner.Place{Week: m.Shown, Day: planner.Weekday(day), Slot: lanes[lane], Index: planner.AtEnd}}
	m = hover(m, to)
	m.Live = words.Hovering(to.Place, m.Carry.At(to).Kind.String(), m.Carry.Reason)
	return m
}

func drop(m Model) (Model, []Effect) {
	c := m.Carry
	m.Carry = nil
	if c == nil || !c.Over.On || stays(c) {
		return cancelled(m, c)
	}
	if c.At(c.Over).Kind == Closed {
		m, effects := cancelled(m, c)
		m, more := toast(m, words.SlotClosed(c.Over.Place), false)
		return m, append(effects, more...)
	}
	edits := c.Edits(c.Over)
	said := rule.Describe(&m.Plan, edits[:1])
	m, effects := do(m, said, edits...)
	if c.Keyboard {
		effects = append(effects, focusCard(c.Session))
	}
	return m, effects
}

// stays says that the session would be put down where it was.
func stays(c *Carry) bool {
	to, from := c.Over.Place, c.From
	return c.Session != 0 && c.Over.Swap == 0 &&
		to.Week == from.Week && to.Day == from.Day && to.Slot == from.Slot && (to.Index == from.Index || to.Index == planner.AtEnd || to.Index == from.Index+1)
}

func cancel(m Model) (Model, []Effect) {
	c := m.Carry
	m.Carry = nil
	return cancelled(m, c)
}

func cancelled(m Model, c *Carry) (Model, []Effect) {
	if c == nil {
		return m, nil
	}
	m.Live = words.PutBack
	if c.Keyboard {
		m = showWeek(m, c.From.Week)
		m.Live = words.PutBack
		return m, []Effect{focusCard(c.Session)}
	}
	return m, nil
}

func place(m Model, p Place) (Model, []Effect) {
	c := Carry{Session: p.Session, Type: p.Type}
	edits := c.Edits(Target{On: true, Place: p.To})
	m.Sheet = Sheet{}
	m, effects := do(m, rule.Describe(&m.Plan, edits[:1]), edits...)
	id := p.Session
	if id == 0 {
		id = m.Plan.LastID
	}
	return m, append(effects, focusCard(id))
}

func addBest(m Model, t catalog.ID) (Model, []Effect) {
	c := Carry{Type: t}
	c.judgeSlots(&m.Plan, m.Shown)
	for day := range c.Slots {
		for slot, v := range c.Slots[day] {
			if v.Best {
				to := planner.Place{Week: m.Shown, Day: planner.Weekday(day), Slot: planner.Slot(slot), Index: planner.AtEnd}
				return place(m, Place{Type: t, To: to})
			}
		}
	}
	return toast(m, words.NoOpenSlot, false)
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
