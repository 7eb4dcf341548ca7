package season

import (
	"slices"

	"hardeasy/planner"
)

// mostWork bounds the search, so that the screen never waits for long. Measuring an
// arrangement is one unit of work, and asking the rules about it is askWork.
const (
	mostWork  = 12000
	askWork   = 16
	pauseWork = 250 // after so much it pauses
)

// place places every wish for which there is a place. It is a local search: greedy
// insertion in order of importance, then a descent over moves, swaps, orders of days and
// easier forms, with a few restarts. It is deterministic and proves nothing.
func (b *board) place(wishes []wish) []placement {
	b.wishes = wishes
	places, now := b.construct(nil)
	// Without a clean week it restarts from the usual days of hard runs, and then from
	// other orders of the days.
	twoHard := slices.ContainsFunc(wishes, func(w wish) bool { return w.role == hard && w.nth == 1 })
	for i := 0; twoHard && !now.clean() && i < len(rhythms) && b.work < mostWork; i++ {
		if trial, s := b.construct(&rhythms[i]); s.better(now) {
			places, now = trial, s
		}
	}
	for i := 0; !now.clean() && i < len(orders) && b.work < mostWork; i++ {
		trial := slices.Clone(places)
		if !b.shuffle(trial, &orders[i*stride%len(orders)]) {
			continue
		}
		if s, ok := b.evaluate(trial, nil); ok {
			if s = b.descend(trial, s); s.better(now) {
				places, now = trial, s
			}
		}
	}
	// Set the minutes of places again: other arrangements were measured since.
	b.measure(places)
	return places
}

// rhythms are days for the first and the second hard run, with the long run at the weekend.
var rhythms = [...][2]planner.Weekday{
	{planner.Tue, planner.Thu}, {planner.Wed, planner.Sat}, {planner.Tue, planner.Fri},
}

// construct places the wishes one by one, each at its best place, and then descends.
// With a rhythm the key runs get its days, if possible.
func (b *board) construct(rhythm *[2]planner.Weekday) ([]placement, cost) {
	places := make([]placement, len(b.wishes))
	for i := range places {
		places[i].slot = nowhere
	}
	now, _ := b.evaluate(places, nil)
	for i, w := range b.wishes {
		if rhythm != nil && (w.role == hard || w.role == long) {
			day := b.long
			if w.role == hard {
				day = b.ownDay(rhythm[w.nth])
			}
			for slot := range b.at[day] {
				if places[i].slot == nowhere && b.at[day][slot] != nowhere {
					places[i].slot = b.at[day][slot]
				}
			}
			if s, ok := b.evaluate(places, nil); ok {
				now = s
				continue
			}
			places[i].slot = nowhere
		}
		now, _ = b.improve(places, i, now)
	}
	return places, b.descend(places, now)
}

// descend makes improving steps until there is none left.
func (b *board) descend(places []placement, now cost) cost {
	for again := true; again && b.work < mostWork; {
		again = false
		for i := range places {
			better := false
			now, better = b.improve(places, i, now)
			again = again || better
			for j := range i {
				now, better = b.swap(places, i, j, now)
				again = again || better
			}
		}
		for o := range orders {
			better := false
			now, better = b.reorder(places, &orders[o], now)
			again = again || better
		}
		if !again && now.easier > 0 {
			now, again = b.both(places, now)
		}
	}
	return now
}

// both gives two lifts their best places together, as they were wished for. One alone is
// often kept from its place by the other, or by the small sessions, which come last.
func (b *board) both(places []placement, now cost) (cost, bool) {
	was := slices.Clone(places)
	for i := range places {
		for j := range i {
			if b.wishes[i].role != lift || b.wishes[j].role != lift {
				continue
			}
			b.clear(places)
			best, found, x, y := now, false, places[i], places[j]
			best.preference = planner.MaxMinutes // any arrangement that is as good without them
			for c := range b.slots {
				for d := range b.slots {
					places[i], places[j] = placement{slot: c}, placement{slot: d}
					if s, ok := b.evaluate(places, &best); ok {
						best, found, x, y = s, true, places[i], places[j]
					}
				}
			}
			if places[i], places[j] = x, y; found {
				for k := range places {
					if b.wishes[k].role == micro {
						best, _ = b.improve(places, k, best)
					}
				}
				if best.better(now) {
					return best, true
				}
			}
			copy(places, was)
		}
	}
	return now, false
}

// clear takes the small sessions out.
func (b *board) clear(places []placement) {
	for i := range places {
		if b.wishes[i].role == micro {
			places[i].slot = nowhere
		}
	}
}

// improve gives one wish its best place; the others stay.
func (b *board) improve(places []placement, i int, now cost) (cost, bool) {
	best, found := places[i], false
	for form := range b.wishes[i].forms {
		for c := nowhere; c < len(b.slots); c++ {
			places[i] = placement{slot: c, form: form}
			if s, ok := b.evaluate(places, &now); ok {
				best, found, now = places[i], true, s
			}
		}
	}
	places[i] = best
	return now, found
}

// swap swaps the slots of two wishes if that is better.
func (b *board) swap(places []placement, i, j int, now cost) (cost, bool) {
	x, y := places[i], places[j]
	if x.slot == y.slot {
		return now, false
	}
	places[i].slot, places[j].slot = y.slot, x.slot
	if s, ok := b.evaluate(places, &now); ok {
		return s, true
	}
	places[i], places[j] = x, y
	return now, false
}

// orders are other orders of a week's days: rotated, two days swapped, one day moved.
// Moves of single sessions rarely lead from one good rhythm of hard and easy days to
// another.
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

// stride is the step through orders, which mixes their kinds. It has no factor in common
// with their number, so all are visited.
const stride = 23

// reorder changes the order of the days if that is better.
func (b *board) reorder(places []placement, order *[7]int, now cost) (cost, bool) {
	b.before = append(b.before[:0], places...)
	if b.shuffle(places, order) {
		if s, ok := b.evaluate(places, &now); ok {
			return s, true
		}
	}
	copy(places, b.before)
	return now, false
}

// shuffle changes the order of the days. It returns false when a session would come to a
// closed slot.
func (b *board) shuffle(places []placement, order *[7]int) bool {
	for i := range places {
		if places[i].slot == nowhere {
			continue
		}
		c := b.slots[places[i].slot]
		if places[i].slot = b.at[order[c.day]][c.slot]; places[i].slot == nowhere {
			return false
		}
	}
	return true
}
