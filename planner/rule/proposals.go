package rule

import (
	"iter"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// The proposals that rules choose from.

// MoveTo proposes every open slot of its week for the finding's sessions of the kinds.
type MoveTo Kind

func (k MoveTo) Propose(t *Trial) {
	for _, id := range t.Sessions(Kind(k)) {
		at, _ := t.Plan.Where(id)
		for to := range t.open(at.Week, at.Slot == planner.Noon) {
			t.Try(planner.Move{Session: id, To: to})
		}
	}
}

// open yields the slots of the week in which the athlete can train. Noon is left out
// unless noon is set or the day has no other open slot.
func (t *Trial) open(week int, noon bool) iter.Seq[planner.Place] {
	return func(yield func(planner.Place) bool) {
		for day := planner.Mon; day <= planner.Sun; day++ {
			open := t.Plan.OpenIn(week, day)
			for slot := planner.AM; slot < planner.Slots; slot++ {
				if !open.Has(slot) || slot == planner.Noon && !noon && (open.Has(planner.AM) || open.Has(planner.PM)) {
					continue
				}
				if !yield(planner.Place{Week: week, Day: day, Slot: slot, Index: planner.AtEnd}) {
					return
				}
			}
		}
	}
}

// SwapWith proposes that the finding's sessions of the kinds trade places with
// any other session of their week.
type SwapWith Kind

func (k SwapWith) Propose(t *Trial) {
	for _, id := range t.Sessions(Kind(k)) {
		w, _, _ := t.Plan.Find(id)
		sessions := t.Plan.Weeks[w].Sessions
		for i := range sessions {
			if sessions[i].ID != id {
				t.Try(planner.Swap{A: id, B: sessions[i].ID})
			}
		}
	}
}

// SwapDays proposes that all sessions of the day of one of the kinds trade
// places with those of any other day of the week, each at its time of day.
// A single session that goes to a free day is left to MoveTo.
type SwapDays Kind

func (k SwapDays) Propose(t *Trial) {
	for _, id := range t.Sessions(Kind(k)) {
		at, _ := t.Plan.Where(id)
		for day := planner.Mon; day <= planner.Sun; day++ {
			if edits := tradeDays(t.Plan, at.Week, at.Day, day); len(edits) > 1 && allOpen(t.Plan, edits) {
				t.Try(edits...)
			}
		}
	}
}

// tradeDays moves what stands on either day of the week to the other.
func tradeDays(p *planner.Plan, week int, a, b planner.Weekday) []planner.Edit {
	if a == b {
		return nil
	}
	var edits []planner.Edit
	sessions := p.Weeks[week].Sessions
	for i := range sessions {
		s := &sessions[i]
		to := b
		switch {
		case s.Day == b:
			to = a
		case s.Day != a:
			continue
		}
		edits = append(edits, planner.Move{
			Session: s.ID, To: planner.Place{Week: week, Day: to, Slot: s.Slot, Index: planner.AtEnd},
		})
	}
	return edits
}

func allOpen(p *planner.Plan, moves []planner.Edit) bool {
	for _, e := range moves {
		if to := e.(planner.Move).To; !p.OpenIn(to.Week, to.Day).Has(to.Slot) {
			return false
		}
	}
	return true
}

// SwapPair proposes that the two sessions of each pair trade places.
func SwapPair(t *Trial) {
	for _, p := range t.Finding.Pairs {
		if p.A != 0 && p.B != 0 {
			t.Try(planner.Swap{A: p.A, B: p.B})
		}
	}
}

// Become proposes another type for the finding's sessions of the kinds.
func Become(k Kind, to catalog.ID) Proposal { return become{k, to} }

type become struct {
	kinds Kind
	to    catalog.ID
}

func (p become) Propose(t *Trial) {
	for _, id := range t.Sessions(p.kinds) {
		t.Try(planner.Retype{Session: id, Type: p.to})
	}
}

// Remove proposes to drop the finding's sessions of the kinds.
type Remove Kind

func (k Remove) Propose(t *Trial) {
	for _, id := range t.Sessions(Kind(k)) {
		t.Try(planner.Drop{Session: id})
	}
}

// Shorten proposes to cut the finding's sessions of the kinds to at most n minutes.
func Shorten(k Kind, n int) Proposal { return shorten{k, n} }

type shorten struct {
	kinds   Kind
	minutes int
}

func (p shorten) Propose(t *Trial) {
	for _, id := range t.Sessions(p.kinds) {
		if _, s, _ := t.Plan.Find(id); s.Minutes > p.minutes {
			t.Try(planner.Resize{Session: id, Minutes: p.minutes})
		}
	}
}

// Rework proposes a change to what is inside the finding's sessions of the
// kinds, to all of them at once, because the finding stays until all have changed.
// A session for which change returns nil stays as it is.
func Rework(k Kind, change func(*planner.Plan, *planner.Session) []planner.Edit) Proposal {
	return rework{k, change}
}

type rework struct {
	kinds  Kind
	change func(*planner.Plan, *planner.Session) []planner.Edit
}

func (p rework) Propose(t *Trial) {
	var edits []planner.Edit
	for _, id := range t.Sessions(p.kinds) {
		if _, s, _ := t.Plan.Find(id); !s.Done {
			edits = append(edits, p.change(t.Plan, s)...)
		}
	}
	if len(edits) > 0 {
		t.Try(edits...)
	}
}

// AddSession proposes a new session of the type at every open slot of the week.
func AddSession(id catalog.ID, minutes int) Proposal { return add{id, minutes} }

type add struct {
	what    catalog.ID
	minutes int
}

func (p add) Propose(t *Trial) {
	for to := range t.open(t.Finding.Week, false) {
		t.Try(planner.Add{Session: planner.Session{Type: p.what, Minutes: p.minutes}, To: to})
	}
}

// When makes a proposal only for trials for which May returns true.
type When struct {
	May func(*Trial) bool
	Try Proposal
}

func (p When) Propose(t *Trial) {
	if p.May(t) {
		p.Try.Propose(t)
	}
}
