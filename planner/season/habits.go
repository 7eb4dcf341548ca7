package season

import "hardeasy/planner"

// habits are the last weekdays of each session of a week. Weeks of another kind keep them
// where possible, because people plan their lives around them.
type habits map[habit]planner.Weekday

type habit struct {
	role role
	nth  int
}

// recall sets the habits of the next weeks' wishes.
func (h habits) recall(wishes []wish) {
	for i := range wishes {
		w := &wishes[i]
		day, ok := h[habit{w.role, w.nth}]
		w.habit = planner.Opt{N: int(day), Known: ok}
	}
}

func (h habits) note(b *board, places []placement) {
	for i, at := range places {
		if w := &b.wishes[i]; at.slot != nowhere {
			h[habit{w.role, w.nth}] = b.slots[at.slot].day
		}
	}
}
