package season

import (
	"slices"

	"hardeasy/planner/catalog"
)

// Dropped is a session that the answers asked for and that the plan has changed or left
// out.
type Dropped struct {
	Type    catalog.ID
	Minutes int

	// Instead is in the plan in its place; None = it was left out. The same type
	// with fewer minutes means that it was shortened.
	Instead catalog.ID
	Left    int // minutes of Instead

	Why   Why
	Week  int // index of the first week
	Weeks int // number of weeks from there
}

// Why is the reason for a Dropped.
type Why uint8

const (
	NoRoom  Why = iota // no open slot is left, or too few minutes
	TooMuch            // more than the phase or the rulebook allows in one week
)

// lost lists the wishes that were changed or left out. Ten minutes more or less, or a
// recovery run in place of an easy one, do not count.
func (b *board) lost(places []placement) []Dropped {
	var lost []Dropped
	for i, at := range places {
		want := b.wishes[i].forms[0]
		d := Dropped{Type: want.id, Minutes: want.minutes}
		if at.slot != nowhere {
			got := b.wishes[i].forms[at.form]
			d.Instead, d.Left, d.Why = got.id, at.minutes, TooMuch
			if got.minutes > at.minutes || !b.holds(want.minutes) {
				d.Why = NoRoom
			}
			if got.id == want.id && want.minutes-at.minutes < 10 || b.wishes[i].role == easy && got.id == catalog.RunRecovery {
				continue
			}
		}
		if at.slot == nowhere && b.fits(places, i) {
			d.Why = TooMuch
		}
		lost = append(lost, d)
	}
	return lost
}

// holds reports whether any day is long enough for a session of some minutes.
func (b *board) holds(minutes int) bool {
	for _, c := range b.slots {
		if room := b.who.Open[c.day].Minutes; !room.Known || minutes <= room.N {
			return true
		}
	}
	return false
}

// fits reports whether there is room for a wish that was left out. Then the rules were the
// reason.
func (b *board) fits(places []placement, i int) bool {
	trial := slices.Clone(places)
	for form := range b.wishes[i].forms {
		for c := range b.slots {
			trial[i] = placement{slot: c, form: form}
			if _, ok := b.measure(trial); ok {
				return true
			}
		}
	}
	return false
}
