package season

import (
	"slices"

	"hardeasy/planner/catalog"
)

// Dropped is a session that the answers asked for and the plan could not keep
// as it was.
type Dropped struct {
	Type    catalog.ID
	Minutes int

	// Instead stands in the plan in its place; None = it was left out. The
	// same type with fewer minutes means that it was shortened.
	Instead catalog.ID
	Left    int // minutes of Instead

	Why   Why
	Week  int // index of the first week this is about
	Weeks int // how many weeks from there
}

// Why is the reason for a Dropped.
type Why uint8

const (
	NoRoom  Why = iota // no open part of a day is left, or too few minutes
	TooMuch            // more than the phase or the rulebook takes in one week
)

// lost lists the wishes that were not granted as they were. Ten minutes more
// or less, or a recovery run for an easy one, are not worth a word.
func (b *board) lost(seats []seat) []Dropped {
	var lost []Dropped
	for i, at := range seats {
		want := b.wishes[i].forms[0]
		d := Dropped{Type: want.id, Minutes: want.minutes}
		if at.cell != out {
			got := b.wishes[i].forms[at.form]
			d.Instead, d.Left, d.Why = got.id, at.minutes, TooMuch
			if got.minutes > at.minutes || !b.holds(want.minutes) {
				d.Why = NoRoom
			}
			if got.id == want.id && want.minutes-at.minutes < 10 || b.wishes[i].role == easy && got.id == catalog.RunRecovery {
				continue
			}
		}
		if at.cell == out && b.fits(seats, i) {
			d.Why = TooMuch
		}
		lost = append(lost, d)
	}
	return lost
}

// holds says whether any day is long enough for a session of the minutes.
func (b *board) holds(minutes int) bool {
	for _, c := range b.cells {
		if room := b.who.Open[c.day].Minutes; !room.Known || minutes+changeover <= room.N {
			return true
		}
	}
	return false
}

// fits says whether there is room for a wish that has no seat: then it was the
// rules that left it out.
func (b *board) fits(seats []seat, i int) bool {
	trial := slices.Clone(seats)
	for form := range b.wishes[i].forms {
		for c := range b.cells {
			trial[i] = seat{cell: c, form: form}
			if _, ok := b.measure(trial); ok {
				return true
			}
		}
	}
	return false
}
