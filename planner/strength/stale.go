package strength

import "hardeasy/planner"

// tooLong is how many weeks a lift may stay the same (rulebook 2.6, progress-required).
const tooLong = 3

// isStale reports whether a lift has been the same for tooLong weeks before this one. Weeks
// that were lighter do not interrupt it.
func (f *filling) isStale(l *planner.Exercise) bool {
	same := 0
	for w := min(f.week, len(f.p.Weeks)) - 1; w >= 0 && same < tooLong; w-- {
		switch {
		case has(&f.p.Weeks[w], l):
			same++
		case f.book.IsLight(f.p, w):
		default:
			return false
		}
	}
	return same == tooLong
}

// has reports whether a strength session of the week has a lift with the same sets,
// repetitions and load.
func has(week *planner.Week, l *planner.Exercise) bool {
	for i := range week.Sessions {
		s := &week.Sessions[i]
		if !s.Type.IsMainStrength(s.Minutes) {
			continue
		}
		for j := range s.Exercises {
			if s.Exercises[j] == *l {
				return true
			}
		}
	}
	return false
}

// freshen changes what has been the same for too long: by a repetition more, or one less
// where there is no time or the work is heavy or lighter.
func (d *draft) freshen(f *filling, minutes int) {
	if d.small || f.stage == taper || f.stage == raceWeek || f.stage == recovery {
		return
	}
	for i := range d.items {
		it := &d.items[i]
		if !it.e.IsWork() || !f.isStale(&it.lift) {
			continue
		}
		for _, by := range [...]int{1, -1} {
			next := it.lift
			by *= it.unit()
			if next.Reps += by; next.RepsTo > 0 {
				next.RepsTo += by
			}
			before := it.lift
			it.lift = next
			if next.Reps > 0 && (by < 0 || !d.heavy && !d.light) && d.seconds() <= 60*minutes {
				break
			}
			it.lift = before
		}
	}
}
