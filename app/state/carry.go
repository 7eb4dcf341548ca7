package state

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Carry is a session in the air: lifted from the board, or new from the palette.
type Carry struct {
	Session  planner.SessionID // 0 when it is new
	Type     catalog.ID
	Keyboard bool // moved by arrow keys, not by a finger
	From     planner.Place
	Over     Target
	Slots    [7][planner.Slots]Verdict // of the shown week
	Reason   string                    // why the slot below is not better than now
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
	Score rule.Score // of the week and its neighbours
	// Findings that the shown week would have.
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
func (c *Carry) Edits(t Target) []planner.Edit {
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

// judgeSlots asks the rulebook about every slot of the shown week.
func (c *Carry) judgeSlots(p *planner.Plan, week int) {
	j := rule.Judge{Suite: Suite}
	now := j.Around(p, week)
	best := -1
	for i := 0; i < 7*planner.Slots; i++ {
		day, slot := planner.Weekday(i/planner.Slots), planner.Slot(i%planner.Slots)
		v := &c.Slots[day][slot]
		if !p.Athlete.Open[day].Has(slot) {
			*v = Verdict{Kind: Closed}
			continue
		}
		to := Target{On: true, Place: planner.Place{Week: week, Day: day, Slot: slot, Index: planner.AtEnd}}
		next, err := planner.Apply(*p, c.Edits(to)...)
		if err != nil {
			*v = Verdict{Kind: Closed}
			continue
		}
		*v = verdict(&j, now, &next, week)
		// Noon is shown only to those who use it, so the star must not hide there.
		if slot != planner.Noon && (best < 0 || v.Score.Better(c.Slots[best/planner.Slots][best%planner.Slots].Score)) {
			best = i
		}
	}
	if best >= 0 {
		c.Slots[best/planner.Slots][best%planner.Slots].Best = true
	}
}

func verdict(j *rule.Judge, now rule.Score, next *planner.Plan, week int) Verdict {
	v := Verdict{Score: j.Around(next, week)}
	v.Errors, v.Warnings, v.Advice = j.Score(next, week).Counts()
	switch {
	case v.Score.Better(now):
		v.Kind = Better
	case v.Score.Errors > now.Errors:
		v.Kind = WorseError
	case v.Score.Errors == now.Errors && v.Score.Warnings > now.Warnings:
		v.Kind = WorseWarning
	case v.Score.Errors == now.Errors && v.Score.Warnings == now.Warnings && v.Score.Advice > now.Advice:
		v.Kind = WorseAdvice
	default:
		v.Kind = Same
	}
	return v
}

// reason is the worst thing the plan would newly say, in words.
func reason(p *planner.Plan, week int, edits []planner.Edit) string {
	next, err := planner.Apply(*p, edits...)
	if err != nil {
		return ""
	}
	j := rule.Judge{Suite: Suite}
	var worst *rule.Finding
	for w := max(0, week-1); w <= week+1 && w < len(p.Weeks); w++ {
		was, will := j.Check(p, w), j.Check(&next, w)
		for i := range will.Findings {
			f := &will.Findings[i]
			if worsened(f, was.Findings) && (worst == nil || f.Severity > worst.Severity) {
				worst = f
			}
		}
	}
	if worst == nil {
		return ""
	}
	return worst.Text(&next)
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
