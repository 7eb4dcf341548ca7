package season

import (
	"slices"

	"hardeasy/planner"
)

// mostWork bounds a search, so that no answers make the screen wait: measuring
// an arrangement is a unit of work, and asking the rules about it is askWork.
const (
	mostWork = 12000
	askWork  = 16
)

// place finds a seat for every wish that can have one: by insertion at the best
// place in order of importance, then by a descent over moves, swaps, orders of
// days and easier forms, from a few beginnings. It is deterministic and proves
// nothing.
func (b *board) place(wishes []wish) []seat {
	b.wishes = wishes
	seats, now := b.begin(nil)
	// Where that ends short of a clean week it is tried from the rhythms of
	// hard days that people use, and then with the days in other orders.
	twoHard := slices.ContainsFunc(wishes, func(w wish) bool { return w.role == hard && w.nth == 1 })
	for i := 0; twoHard && !now.clean() && i < len(rhythms) && b.work < mostWork; i++ {
		if trial, s := b.begin(&rhythms[i]); s.better(now) {
			seats, now = trial, s
		}
	}
	for i := 0; !now.clean() && i < len(orders) && b.work < mostWork; i++ {
		trial := slices.Clone(seats)
		if !b.shuffle(trial, &orders[i*stride%len(orders)]) {
			continue
		}
		if s, ok := b.look(trial, nil); ok {
			if s = b.descend(trial, s); s.better(now) {
				seats, now = trial, s
			}
		}
	}
	// Looking at arrangements that were turned down has left its marks.
	b.measure(seats)
	return seats
}

// rhythms are days of the first and the second hard run, before a long run on
// Sunday.
var rhythms = [...][2]planner.Weekday{
	{planner.Tue, planner.Thu}, {planner.Wed, planner.Sat}, {planner.Tue, planner.Fri},
}

// begin seats the wishes one by one, each where it stands best, and improves
// on that. With a rhythm the key runs go where it says, if they can.
func (b *board) begin(rhythm *[2]planner.Weekday) ([]seat, standing) {
	seats := make([]seat, len(b.wishes))
	for i := range seats {
		seats[i].cell = out
	}
	now, _ := b.look(seats, nil)
	for i, w := range b.wishes {
		if rhythm != nil && (w.role == hard || w.role == long) {
			day := planner.Sun
			if w.role == hard {
				day = rhythm[w.nth]
			}
			for slot := range b.at[day] {
				if seats[i].cell == out && b.at[day][slot] != out {
					seats[i].cell = b.at[day][slot]
				}
			}
			if s, ok := b.look(seats, nil); ok {
				now = s
				continue
			}
			seats[i].cell = out
		}
		now, _ = b.improve(seats, i, now)
	}
	return seats, b.descend(seats, now)
}

// descend takes every step that helps, until none is left.
func (b *board) descend(seats []seat, now standing) standing {
	for again := true; again && b.work < mostWork; {
		again = false
		for i := range seats {
			better := false
			now, better = b.improve(seats, i, now)
			again = again || better
			for j := range i {
				now, better = b.exchange(seats, i, j, now)
				again = again || better
			}
		}
		for o := range orders {
			better := false
			now, better = b.reorder(seats, &orders[o], now)
			again = again || better
		}
	}
	return now
}

// improve gives one wish the best seat there is for it, others left alone.
func (b *board) improve(seats []seat, i int, now standing) (standing, bool) {
	best, found := seats[i], false
	for form := range b.wishes[i].forms {
		for c := out; c < len(b.cells); c++ {
			seats[i] = seat{cell: c, form: form}
			if s, ok := b.look(seats, &now); ok {
				best, found, now = seats[i], true, s
			}
		}
	}
	seats[i] = best
	return now, found
}

// exchange lets two wishes trade cells if that is better.
func (b *board) exchange(seats []seat, i, j int, now standing) (standing, bool) {
	x, y := seats[i], seats[j]
	if x.cell == y.cell {
		return now, false
	}
	seats[i].cell, seats[j].cell = y.cell, x.cell
	if s, ok := b.look(seats, &now); ok {
		return s, true
	}
	seats[i], seats[j] = x, y
	return now, false
}

// orders are other orders of a week's days: turned, two days swapped, one day
// put elsewhere. Single moves seldom find the way from one good rhythm of hard
// and easy to another.
var orders = func() (orders [][7]int) {
	for turn := 1; turn < 7; turn++ {
		var o [7]int
		for d := range o {
			o[d] = (d + turn) % 7
		}
		orders = append(orders, o)
	}
	week := [7]int{0, 1, 2, 3, 4, 5, 6}
	for from := range 7 {
		for to := range 7 {
			if from < to {
				o := week
				o[from], o[to] = to, from
				orders = append(orders, o)
			}
			if to < from-1 || to > from+1 {
				o := week
				o[from] = to
				for d := min(from, to); d <= max(from, to); d++ {
					switch {
					case d > from:
						o[d] = d - 1
					case d < from:
						o[d] = d + 1
					}
				}
				orders = append(orders, o)
			}
		}
	}
	return orders
}()

// stride visits the orders in a mixed sequence; it shares no factor with their
// number.
const stride = 23

// reorder puts the days of the week into another order if that is better.
func (b *board) reorder(seats []seat, order *[7]int, now standing) (standing, bool) {
	b.before = append(b.before[:0], seats...)
	if b.shuffle(seats, order) {
		if s, ok := b.look(seats, &now); ok {
			return s, true
		}
	}
	copy(seats, b.before)
	return now, false
}

// shuffle puts the days into another order; false when that would put a
// session where it is closed.
func (b *board) shuffle(seats []seat, order *[7]int) bool {
	for i := range seats {
		if seats[i].cell == out {
			continue
		}
		c := b.cells[seats[i].cell]
		if seats[i].cell = b.at[order[c.day]][c.slot]; seats[i].cell == out {
			return false
		}
	}
	return true
}
