package state

import (
	"slices"

	"hardeasy/planner"
)

// WeekChange is how much of a week differs between two plans.
type WeekChange struct {
	Week                  int // index
	Added, Removed, Moved int // sessions
}

// Compare tells the weeks in which b differs from a. Sessions are told apart by
// what they are, not by their ids, which a link does not carry.
func Compare(a, b planner.Plan) []WeekChange {
	var changes []WeekChange
	for w := range max(len(a.Weeks), len(b.Weeks)) {
		if c := compareWeek(a.Week(w), b.Week(w)); c != (WeekChange{}) {
			c.Week = w
			changes = append(changes, c)
		}
	}
	return changes
}

func compareWeek(a, b *planner.Week) (c WeekChange) {
	var left []planner.Session
	if a != nil {
		left = slices.Clone(a.Sessions)
	}
	var unmatched []planner.Session
	take := func(fits func(*planner.Session) bool) bool {
		for i := range left {
			if fits(&left[i]) {
				left = slices.Delete(left, i, i+1)
				return true
			}
		}
		return false
	}
	if b != nil {
		for i := range b.Sessions {
			s := &b.Sessions[i]
			if !take(func(o *planner.Session) bool { return o.SameContent(s) && o.Day == s.Day && o.Slot == s.Slot }) {
				unmatched = append(unmatched, *s)
			}
		}
	}
	for i := range unmatched {
		if take(func(o *planner.Session) bool { return o.SameContent(&unmatched[i]) }) {
			c.Moved++
		} else {
			c.Added++
		}
	}
	c.Removed = len(left)
	return c
}
