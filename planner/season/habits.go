package season

import "hardeasy/planner"

// habits are the days on which each session of a week stood last. People plan
// their lives around them, so that weeks of another kind keep them where they
// can.
type habits map[habit]planner.Weekday

type habit struct {
	role role
	nth  int
}

// recall tells the wishes of the next weeks.
func (h habits) recall(wishes []wish) {
	for i := range wishes {
		w := &wishes[i]
		day, ok := h[habit{w.role, w.nth}]
		w.habit = planner.Opt{N: int(day), Known: ok}
	}
}

func (h habits) note(b *board, seats []seat) {
	for i, at := range seats {
		if w := &b.wishes[i]; at.cell != out {
			h[habit{w.role, w.nth}] = b.cells[at.cell].day
		}
	}
}
