package state

import (
	"cmp"

	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// trial puts a carried session into the slots of a week, one after the other.
// Between two of them only its place differs, and most of the rulebook does
// not look at places: that part is judged once.
type trial struct {
	plan    *planner.Plan // as it is
	now     rule.Score    // as it is
	base    planner.Plan
	id      planner.SessionID // of the session in the base
	settled rule.Score        // of the weeks that are the same wherever it stands
	partial *rule.Partial     // of the week and its neighbours
	judge   rule.Judge
	weeks   []int // judged as a whole each time
}

func (d *Drag) try(b board) *trial {
	p, week := b.plan, b.shown
	t := &trial{plan: p, judge: rule.Judge{Suite: Suite, Immutable: true}, now: d.now(b)}
	if !t.putSomewhere(d, p, week) {
		return t
	}
	_, s, _ := t.base.Find(t.id)
	for _, w := range d.weeks(p, week) {
		switch near := w >= week-1 && w <= week+1; {
		case !mayMove(s), !near && w == week+load.LongReach:
			t.weeks = append(t.weeks, w)
		case !near:
			t.settled = t.settled.Plus(t.judge.Score(&t.base, w))
		}
	}
	if mayMove(s) {
		t.partial = rule.NewPartial(Suite, &t.base, rule.Within{From: week, To: week})
	}
	return t
}

// mayMove reports whether the rules' promises about places (rule.Placing) hold for
// the session.
func mayMove(s *planner.Session) bool {
	return !s.Done && !s.Type.IsRace() && s.Log == planner.Log{}
}

// putSomewhere makes the base; not ok when no slot takes the session.
func (t *trial) putSomewhere(d *Drag, p *planner.Plan, week int) bool {
	for i := range 7 * planner.Slots {
		to := d.slot(week, i)
		if !t.takes(to) {
			continue
		}
		next, err := planner.Apply(*p, d.Edits(Target{On: true, Place: to})...)
		if err != nil {
			return false
		}
		t.base, t.id = next, cmp.Or(d.Session, next.LastID)
		return true
	}
	return false
}

func (t *trial) takes(to planner.Place) bool { return t.plan.OpenIn(to.Week, to.Day).Has(to.Slot) }

func (t *trial) verdict(to planner.Place) Verdict {
	if t.id == 0 || !t.takes(to) {
		return Verdict{Kind: Closed}
	}
	next, err := planner.Apply(t.base, planner.Move{Session: t.id, To: to})
	if err != nil {
		return Verdict{Kind: Closed}
	}
	sum := t.settled
	if t.partial != nil {
		sum = sum.Plus(t.partial.Score(&next))
	}
	for _, w := range t.weeks {
		sum = sum.Plus(t.judge.Score(&next, w))
	}
	return verdict(t.now, sum)
}
