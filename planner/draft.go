package planner

import "slices"

// draft is a plan that edits change. It copies each part before the first change of it.
type draft struct {
	Plan
	weeks  bool   // Weeks is our own copy
	copied uint64 // bit i: the sessions of week i are our own copy (weeks past 63 are copied each time)
}

// week returns week i for writing.
func (d *draft) week(i int) *Week {
	if !d.weeks {
		d.Weeks, d.weeks = slices.Clone(d.Weeks), true
	}
	w := &d.Weeks[i]
	if bit := uint64(1) << i; d.copied&bit == 0 {
		w.Sessions = slices.Clone(w.Sessions)
		d.copied |= bit
	}
	return w
}

// edit changes one session in the copy of its week. What follows from what changed follows.
func (d *draft) edit(id SessionID, change func(*Session)) error {
	w, s, ok := d.Find(id)
	if !ok {
		return ErrNoSession
	}
	next := *s
	change(&next)
	d.Athlete.follow(&next, s, &d.Athlete)
	if err := next.check(); err != nil {
		return err
	}
	sessions := d.week(w).Sessions
	sessions[index(sessions, id)] = next
	return nil
}

// follow sets the minutes that follow from the athlete's pace, which was another's.
func (d *draft) follow(before *Athlete) {
	for w := range d.Weeks {
		for i := range d.Weeks[w].Sessions {
			was := d.Weeks[w].Sessions[i]
			next := was
			d.Athlete.follow(&next, &was, before)
			next.Quality = min(next.Quality, next.Minutes)
			if next.Minutes != was.Minutes || next.Quality != was.Quality {
				d.week(w).Sessions[i] = next
			}
		}
	}
}

func (d *draft) take(id SessionID) (Session, error) {
	w, s, ok := d.Find(id)
	if !ok {
		return Session{}, ErrNoSession
	}
	taken := *s
	week := d.week(w)
	i := index(week.Sessions, id)
	week.Sessions = slices.Delete(week.Sessions, i, i+1)
	return taken, nil
}

func (d *draft) put(s Session, to Place) error {
	if to.Week < 0 || to.Week >= len(d.Weeks) || to.Day > Sun || to.Slot >= Slots || to.Index < 0 {
		return ErrNoPlace
	}
	if len(d.Weeks[to.Week].Sessions) >= MaxSessions {
		return ErrWeekFull
	}
	s.Day, s.Slot = to.Day, to.Slot
	week := d.week(to.Week)
	week.Sessions = Insert(week.Sessions, insertionPoint(week.Sessions, to), s)
	return nil
}

func index(sessions []Session, id SessionID) int {
	return slices.IndexFunc(sessions, func(s Session) bool { return s.ID == id })
}

// insertionPoint is the index of a place in a week's ordered sessions.
func insertionPoint(sessions []Session, to Place) int {
	before := func(s *Session) bool {
		return s.Day < to.Day || s.Day == to.Day && s.Slot < to.Slot
	}
	i := 0
	for i < len(sessions) && before(&sessions[i]) {
		i++
	}
	for n := 0; n < to.Index && i < len(sessions) && sessions[i].Day == to.Day && sessions[i].Slot == to.Slot; n++ {
		i++
	}
	return i
}

// shiftRulings keeps overrides with their weeks when a week is added before the week with
// index at, or when that week is removed.
func (d *draft) shiftRulings(at, by int) {
	var next []Ruling
	for _, r := range d.Rulings {
		switch {
		case r.Week <= at:
		case by < 0 && r.Week == at+1:
			continue
		default:
			if r.Week += by; r.Week > MaxWeeks {
				continue
			}
		}
		next = append(next, r)
	}
	d.Rulings = next
}

// replaced is a copy of the list with the value in its place, instead of an equal one. If
// keep is false it only lacks the equal one.
func replaced[T any](list []T, v T, order func(a, b T) int, keep bool) []T {
	i, found := slices.BinarySearchFunc(list, v, order)
	after := i
	if found {
		after++
	}
	next := make([]T, 0, len(list)+1)
	next = append(next, list[:i]...)
	if keep {
		next = append(next, v)
	}
	if next = append(next, list[after:]...); len(next) == 0 {
		return nil
	}
	return next
}
