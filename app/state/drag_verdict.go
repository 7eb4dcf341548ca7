package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// judgeSlots asks the rulebook about every slot of the shown week. The star is where a
// coach would put the session (rule.Seat).
func (d *Drag) judgeSlots(b board) {
	session := &planner.Session{Type: d.Type, Minutes: d.Type.Info().Minutes}
	if _, s, ok := b.plan.Find(d.Session); ok {
		session = s
	}
	t := d.try(b)
	var best *Verdict
	var seat rule.Seat
	for i := range 7 * planner.Slots {
		to := d.slot(b.shown, i)
		v := &d.Slots[to.Day][to.Slot]
		*v = t.verdict(to)
		if v.Kind == Closed || !offered(b.plan, to) {
			continue
		}
		if s := rule.SeatOf(b.plan, session, to, v.Score); s.Ok() && (best == nil || s.Before(seat)) {
			best, seat = v, s
		}
	}
	if best != nil {
		best.Best = true
	}
}

// offered reports whether the star may be on a slot. Noon is shown only to those who use it,
// so there it must not hide.
func offered(p *planner.Plan, to planner.Place) bool {
	return to.Slot != planner.Noon || len(Lanes(p)) == planner.Slots
}

// judgeHere asks about exactly the target below, and for the reason in words.
func (d *Drag) judgeHere(b board) {
	d.Here, d.Reason = Verdict{}, ""
	if !d.Over.On {
		return
	}
	slot := d.Slots[d.Over.Place.Day][d.Over.Place.Slot]
	if d.stays(b.plan) {
		if d.Here = slot; slot.Kind != Closed {
			d.Here.Errors, d.Here.Warnings, d.Here.Advice = Count(FindingsAt(b.plan, b.reports, b.shown))
		}
		return
	}
	next, err := planner.Apply(*b.plan, d.Edits(d.Over)...)
	if err != nil || !b.plan.OpenIn(d.Over.Place.Week, d.Over.Place.Day).Has(d.Over.Place.Slot) {
		d.Here = Verdict{Kind: Closed}
		return
	}
	var score rule.Score
	var found, after []rule.Finding // in the week shown and the one after it
	var worst *rule.Finding
	j := rule.Judge{Suite: Suite, Immutable: true}
	for _, w := range d.weeks(b.plan, b.shown) {
		report := j.Check(&next, w)
		score = score.Plus(report.Score)
		worst = worstNew(worst, b.judged[w].Findings, report.Findings)
		switch w {
		case b.shown:
			found = b.told(w, report)
		case b.shown + 1:
			after = b.told(w, report)
		}
	}
	d.Here = verdict(d.now(b), score)
	d.Here.Best = slot.Best && score == slot.Score
	d.Here.Errors, d.Here.Warnings, d.Here.Advice = Count(withCrossing(&next, b.shown, found, after))
	if worst != nil {
		d.Reason = words.FirstOf(words.Finding(&next, worst))
	}
}

// weeks are those that a drop in the week can touch: the week, the one the
// session comes from, and their neighbours.
func (d *Drag) weeks(p *planner.Plan, week int) []int {
	var weeks []int
	for w := range p.Weeks {
		near := func(of int) bool { return w >= of-1 && w <= of+1 }
		if near(week) || d.Session != 0 && near(d.From.Week) {
			weeks = append(weeks, w)
		}
	}
	return weeks
}

// now is the score of these weeks as they are.
func (d *Drag) now(b board) (sum rule.Score) {
	for _, w := range d.weeks(b.plan, b.shown) {
		sum = sum.Plus(b.judged[w].Score)
	}
	return sum
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

// worsened reports whether the finding is new, more severe, or about more.
func worsened(f *rule.Finding, was []rule.Finding) bool {
	for i := range was {
		if g := &was[i]; g.Rule == f.Rule {
			return f.Severity > g.Severity || f.Severity == g.Severity && len(f.Pairs) > len(g.Pairs)
		}
	}
	return true
}
