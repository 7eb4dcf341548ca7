package state

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Drag is a session in the air: lifted from the board, or new from the palette.
type Drag struct {
	Session  planner.SessionID // 0 when it is new
	Type     catalog.ID
	Keyboard bool // no pointer holds it: it waits for keys, or for a tap on a slot
	From     planner.Place
	Over     Target
	Slots    [7][planner.Slots]Verdict // of the shown week
	Here     Verdict                   // of exactly the target below: its order in the slot, its trade
	Reason   string                    // why the target below is not better than now
}

// board is what a drag sees: the plan, the week that is shown, and what the
// rules say of every week.
type board struct {
	plan    *planner.Plan
	shown   int
	reports []rule.Report // what a person is told
	judged  []rule.Report // all that the rules say
}

// told is what a person would be told of a report on week w.
func (b board) told(w int, report rule.Report) []rule.Finding {
	return rule.Told(b.reports[:w], report.Findings)
}

// dragOf takes up a session of the plan; not ok when it is not there.
func dragOf(p *planner.Plan, id planner.SessionID) (Drag, bool) {
	at, ok := p.Where(id)
	if !ok {
		return Drag{}, false
	}
	_, s, _ := p.Find(id)
	return Drag{Session: id, Type: s.Type, From: at}, true
}

// Target is where a carried session would go.
type Target struct {
	On    bool // over something at all
	Place planner.Place
	Swap  planner.SessionID // trade places with this one instead
}

// Verdict is what dropping in a slot would do.
type Verdict struct {
	Kind  VerdictKind
	Best  bool
	Score rule.Score // of all weeks that the drop can touch
	// Findings that the shown week would have; counted for Drag.Here only.
	Errors, Warnings, Advice int
}

// VerdictKind orders verdicts from best to worst.
type VerdictKind uint8

const (
	Unknown VerdictKind = iota
	Better
	Same
	WorseAdvice
	WorseWarning
	WorseError
	Closed
)

// String is the word of the DOM contract.
func (k VerdictKind) String() string {
	return [...]string{"", "better", "same", "advice", "warning", "error", "closed"}[k]
}

// Edits is what dropping on a target does.
func (d *Drag) Edits(t Target) []planner.Edit {
	switch {
	case !t.On || t.Swap == d.Session && t.Swap != 0:
		return nil
	case d.Session == 0:
		return []planner.Edit{planner.Add{
			Session: planner.Session{Type: d.Type, Minutes: d.Type.Info().Minutes},
			To:      t.Place,
		}}
	case t.Swap != 0:
		return []planner.Edit{planner.Swap{A: d.Session, B: t.Swap}, planner.Pin{Session: d.Session, On: true}}
	}
	return []planner.Edit{
		planner.Move{Session: d.Session, To: t.Place},
		planner.Pin{Session: d.Session, On: true},
	}
}

// At is the verdict of a target: of the one below exactly, else of its slot.
func (d *Drag) At(t Target) Verdict {
	switch {
	case !t.On:
		return Verdict{}
	case t == d.Over:
		return d.Here
	}
	return d.Slots[t.Place.Day][t.Place.Slot]
}

// movedTo is the drag over another target. Over itself, before the screen has
// drawn it lifted, the session is over its own place.
func (d *Drag) movedTo(t Target, b board) *Drag {
	t.Place.Week = b.shown
	switch {
	case !t.On || t.Place.Day > planner.Sun || t.Place.Slot >= planner.Slots:
		t = Target{}
	case t.Swap != 0 && t.Swap == d.Session:
		t = Target{On: true, Place: d.From}
	}
	if d.Over == t {
		return d
	}
	next := *d
	next.Over = t
	next.judgeHere(b)
	return &next
}

// turnedTo is the drag in another week, over nothing yet.
func (d *Drag) turnedTo(b board) *Drag {
	next := *d
	next.Over, next.Here, next.Reason = Target{}, Verdict{}, ""
	next.judgeSlots(b)
	return &next
}

// slot is the place that slot i of a week's has for the session: behind all
// others, and in the slot that it comes from where it was.
func (d *Drag) slot(week, i int) planner.Place {
	to := planner.Place{Week: week, Day: planner.Weekday(i / planner.Slots), Slot: planner.Slot(i % planner.Slots), Index: planner.AtEnd}
	if d.fromSlot(to) {
		return d.From
	}
	return to
}

// stays reports whether the session would be put down where it was. The target's
// index counts the slot's other sessions.
func (d *Drag) stays(p *planner.Plan) bool {
	t := d.Over
	if t.Swap != 0 || !d.fromSlot(t.Place) {
		return false
	}
	others := -1
	for i := range p.Weeks[t.Place.Week].Sessions {
		if s := &p.Weeks[t.Place.Week].Sessions[i]; s.Day == t.Place.Day && s.Slot == t.Place.Slot {
			others++
		}
	}
	return min(t.Place.Index, others) == d.From.Index
}

// fromSlot reports whether the place is in the slot that the session was taken from.
func (d *Drag) fromSlot(p planner.Place) bool {
	return d.Session != 0 && p.Week == d.From.Week && p.Day == d.From.Day && p.Slot == d.From.Slot
}
