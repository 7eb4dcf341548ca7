package solver

import (
	"slices"

	"hardeasy/planner"
)

// moves are the edits that make one plan's weeks the other's.
func moves(from, to *planner.Plan, first, last int) (edits []planner.Edit, moved []planner.SessionID) {
	for w := first; w <= last; w++ {
		now := slices.Clone(from.Weeks[w].Sessions)
		want := to.Weeks[w].Sessions
		for i := range want {
			s := &want[i]
			at := slices.IndexFunc(now, func(x planner.Session) bool { return x.ID == s.ID })
			if at < 0 || now[at].Day == s.Day && now[at].Slot == s.Slot {
				continue
			}
			x := now[at]
			now = slices.Delete(now, at, at+1)
			place := planner.Place{Week: w, Day: s.Day, Slot: s.Slot}
			// It stands behind those of its slot that come before it in the end.
			for j := range now {
				if o := &now[j]; o.Day == s.Day && o.Slot == s.Slot && before(want, o.ID, s.ID) {
					place.Index++
				}
			}
			x.Day, x.Slot = s.Day, s.Slot
			now = planner.Insert(now, insertion(now, place), x)
			edits = append(edits, planner.Move{Session: s.ID, To: place})
			moved = append(moved, s.ID)
		}
		edits = append(edits, reorder(now, want, w)...)
	}
	return edits, moved
}

// reorder are the edits that put each slot's sessions into order. A session that
// stays is not moved: those before it are moved behind it.
func reorder(now, want []planner.Session, w int) (edits []planner.Edit) {
	for i := 0; i < len(want); i++ {
		if now[i].ID == want[i].ID {
			continue
		}
		first := i
		for first > 0 && want[first-1].Day == want[i].Day && want[first-1].Slot == want[i].Slot {
			first--
		}
		at := slices.IndexFunc(now, func(x planner.Session) bool { return x.ID == want[i].ID })
		place := planner.Place{Week: w, Day: want[i].Day, Slot: want[i].Slot, Index: i - first}
		x := now[at]
		if Stays(&x) { // the one that stands in its place goes behind it
			at, place.Index = i, at-first
			x = now[at]
		}
		now = slices.Delete(now, at, at+1)
		now = planner.Insert(now, first+place.Index, x)
		edits = append(edits, planner.Move{Session: x.ID, To: place})
		i = first - 1
	}
	return edits
}

// before reports whether in a week the session a stands in the slot of b and before it.
func before(week []planner.Session, a, b planner.SessionID) bool {
	i := slices.IndexFunc(week, func(x planner.Session) bool { return x.ID == a })
	j := slices.IndexFunc(week, func(x planner.Session) bool { return x.ID == b })
	return i < j && week[i].Day == week[j].Day && week[i].Slot == week[j].Slot
}

// insertion is the index of a place in the list of a week.
func insertion(week []planner.Session, to planner.Place) int {
	i := 0
	for i < len(week) && (week[i].Day < to.Day || week[i].Day == to.Day && week[i].Slot < to.Slot) {
		i++
	}
	return i + to.Index
}
