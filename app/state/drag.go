package state

import (
	"hardeasy/app/words"
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

// carry takes up a session of the plan; not ok when it is not there.
func carry(p *planner.Plan, id planner.SessionID) (Drag, bool) {
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
func (c *Drag) Edits(t Target) []planner.Edit {
	switch {
	case !t.On || t.Swap == c.Session && t.Swap != 0:
		return nil
	case c.Session == 0:
		return []planner.Edit{planner.Add{
			Session: planner.Session{Type: c.Type, Minutes: c.Type.Info().Minutes},
			To:      t.Place,
		}}
	case t.Swap != 0:
		return []planner.Edit{planner.Swap{A: c.Session, B: t.Swap}, planner.Pin{Session: c.Session, On: true}}
	}
	return []planner.Edit{
		planner.Move{Session: c.Session, To: t.Place},
		planner.Pin{Session: c.Session, On: true},
	}
}

// judgeSlots asks the rulebook about every slot of the shown week. For one
// session that is every arrangement there is, so the star is on the best.
func (c *Drag) judgeSlots(m *Model) {
	p, week := &m.Plan, m.Shown
	t := c.try(m)
	best := -1
	for i := range 7 * planner.Slots {
		to := c.slot(week, i)
		v := &c.Slots[to.Day][to.Slot]
		*v = t.verdict(to)
		// Noon is shown only to those who use it, so the star must not hide there.
		if v.Kind == Closed || to.Slot == planner.Noon {
			continue
		}
		if best < 0 || c.prefers(p, to, v.Score, c.slot(week, best), c.Slots[best/planner.Slots][best%planner.Slots].Score) {
			best = i
		}
	}
	if best >= 0 {
		c.Slots[best/planner.Slots][best%planner.Slots].Best = true
	}
}

// slot is the place that slot i of a week's has for the session: behind all
// others, and in the slot that it comes from where it was.
func (c *Drag) slot(week, i int) planner.Place {
	to := planner.Place{Week: week, Day: planner.Weekday(i / planner.Slots), Slot: planner.Slot(i % planner.Slots), Index: planner.AtEnd}
	if c.fromSlot(to) {
		return c.From
	}
	return to
}

// judgeHere asks about exactly the target below, and for the reason in words.
func (c *Drag) judgeHere(m *Model) {
	c.Here, c.Reason = Verdict{}, ""
	if !c.Over.On {
		return
	}
	slot := c.Slots[c.Over.Place.Day][c.Over.Place.Slot]
	if c.stays(&m.Plan) {
		if c.Here = slot; slot.Kind != Closed {
			c.Here.Errors, c.Here.Warnings, c.Here.Advice = Count(m.Findings(m.Shown))
		}
		return
	}
	next, err := planner.Apply(m.Plan, c.Edits(c.Over)...)
	if err != nil || !m.Plan.Athlete.Open[c.Over.Place.Day].Has(c.Over.Place.Slot) {
		c.Here = Verdict{Kind: Closed}
		return
	}
	var score rule.Score
	var found, after []rule.Finding // in the week shown and the one after it
	var worst *rule.Finding
	j := rule.Judge{Suite: Suite, Steady: true}
	for _, w := range c.weeks(&m.Plan, m.Shown) {
		report := j.Check(&next, w)
		score = score.Plus(report.Score)
		worst = worstNew(worst, m.Reports[w].Findings, report.Findings)
		switch w {
		case m.Shown:
			found = report.Findings
		case m.Shown + 1:
			after = report.Findings
		}
	}
	c.Here = verdict(c.now(m), score)
	c.Here.Best = slot.Best && score == slot.Score
	c.Here.Errors, c.Here.Warnings, c.Here.Advice = Count(withCrossing(&next, m.Shown, found, after))
	if worst != nil {
		c.Reason = words.FirstOf(words.Finding(&next, worst))
	}
}

// weeks are those that a drop in the week can touch: the week, the one the
// session comes from, and their neighbours.
func (c *Drag) weeks(p *planner.Plan, week int) []int {
	var weeks []int
	for w := range p.Weeks {
		near := func(of int) bool { return w >= of-1 && w <= of+1 }
		if near(week) || c.Session != 0 && near(c.From.Week) {
			weeks = append(weeks, w)
		}
	}
	return weeks
}

// now is the score of these weeks as they are.
func (c *Drag) now(m *Model) (sum rule.Score) {
	for _, w := range c.weeks(&m.Plan, m.Shown) {
		sum = sum.Plus(m.Reports[w].Score)
	}
	return sum
}

// stays says that the session would be put down where it was. The target's
// index counts the slot's other sessions.
func (c *Drag) stays(p *planner.Plan) bool {
	t := c.Over
	if t.Swap != 0 || !c.fromSlot(t.Place) {
		return false
	}
	others := -1
	for i := range p.Weeks[t.Place.Week].Sessions {
		if s := &p.Weeks[t.Place.Week].Sessions[i]; s.Day == t.Place.Day && s.Slot == t.Place.Slot {
			others++
		}
	}
	return min(t.Place.Index, others) == c.From.Index
}

// fromSlot says whether the place is in the slot that the session was taken from.
func (c *Drag) fromSlot(p planner.Place) bool {
	return c.Session != 0 && p.Week == c.From.Week && p.Day == c.From.Day && p.Slot == c.From.Slot
}

func verdict(now, then rule.Score) Verdict {
	v := Verdict{Score: then}
	switch {
	case then.Better(now):
		v.Kind = Better
	case then.Errors > now.Errors:
		v.Kind = WorseError
	case then.Errors == now.Errors && then.Warnings > now.Warnings:
		v.Kind = WorseWarning
	case then.Errors == now.Errors && then.Warnings == now.Warnings && then.Advice > now.Advice:
		v.Kind = WorseAdvice
	default:
		v.Kind = Same
	}
	return v
}

// worstNew is the worst thing that a week would newly say, or what was said of
// weeks before it when that is worse.
func worstNew(worst *rule.Finding, was, will []rule.Finding) *rule.Finding {
	for i := range will {
		f := &will[i]
		if worsened(f, was) && (worst == nil || f.Severity > worst.Severity) {
			worst = f
		}
	}
	return worst
}

// worsened says whether the finding is new, more severe, or about more.
func worsened(f *rule.Finding, was []rule.Finding) bool {
	for i := range was {
		if g := &was[i]; g.Rule == f.Rule {
			return f.Severity > g.Severity || f.Severity == g.Severity && len(f.Pairs) > len(g.Pairs)
		}
	}
	return true
}
