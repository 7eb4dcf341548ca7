package solver

import "hardeasy/planner/rule"

// seating finds days for the sessions of a level that are not small: all need a
// seat, see seats.
type seating struct {
	m     *model
	on    *dayPlacement
	tight []uint8 // memory
}

func newSeating(m *model, on *dayPlacement) seating {
	return seating{m, on, make([]uint8, 0, 16)}
}

// seat drops choices that would leave another session without a seat, and reports
// whether there is one for all. What the dearest seat costs when all are as cheap as can
// be is noted in seat, week by week.
func (s *seating) seat(l *level, d *domains, relaxed bool, now rule.Score, seat []rule.Score) bool {
	for w := 0; 7*w < len(s.on.load); w++ {
		h := s.seats(l, w, relaxed)
		if h.left == 0 {
			continue
		}
		if !h.prepare() || !s.dropTight(l, d, &h, w) {
			return false
		}
		seat[w] = s.dearest(l, d, &h, w, now)
	}
	return true
}

// seats are those of a week.
func (s *seating) seats(l *level, w int, relaxed bool) (h seats) {
	for c := range l.left {
		if s.needsSeat(l, c, w) {
			h.left += int(l.left[c])
		}
	}
	for d := range h.day {
		h.day[d] = s.on.bigsFree(7*w + d)
		if s.on.load[7*w+d].bigs == 0 && l.rest.busy(w, d, relaxed) {
			h.must |= 1 << d
		}
	}
	return h
}

// needsSeat reports whether sessions of a class that is not small are left in a week.
func (s *seating) needsSeat(l *level, c, w int) bool {
	k := &s.m.classes[c]
	return l.left[c] > 0 && !k.small && k.week-s.m.task.From == w
}

// dropTight drops the choices on days that others fill.
func (s *seating) dropTight(l *level, d *domains, h *seats, w int) (fits bool) {
	var want counts
	for c := range l.left {
		if s.needsSeat(l, c, w) {
			want.add(d.days[c], int(l.left[c]))
		}
	}
	if s.tight, fits = h.fit(&want, s.tight[:0]); !fits {
		return false
	}
	for _, set := range s.tight {
		for c := range l.left {
			may := d.days[c]
			if s.needsSeat(l, c, w) && may&^set != 0 && may&set != 0 && d.dropDays(c, w, set, &s.on.occupancy) < int(l.left[c]) {
				return false
			}
		}
	}
	return true
}

// dearest is what the dearest seat costs: the least limit within which all find one.
func (s *seating) dearest(l *level, d *domains, h *seats, w int, now rule.Score) rule.Score {
	limit := now
	for {
		want, next, more, stuck := s.within(l, d, w, limit)
		if !more {
			break
		}
		if !stuck {
			if _, fits := h.fit(&want, nil); fits {
				break
			}
		}
		limit = next
	}
	return limit.Minus(now)
}

// within is what sessions want that pay no more than a limit, and the next limit
// if there is one. It is stuck when one of them has no choice.
func (s *seating) within(l *level, d *domains, w int, limit rule.Score) (want counts, next rule.Score, more, stuck bool) {
	for c := range l.left {
		if !s.needsSeat(l, c, w) {
			continue
		}
		may := uint8(0)
		for i := range d.choices[c] {
			if ch := &d.choices[c][i]; ch.score.Compare(limit) <= 0 {
				may |= 1 << (int(ch.place) - 7*w)
			} else if !more || ch.score.Better(next) {
				next, more = ch.score, true
			}
		}
		stuck = stuck || may == 0
		want.add(may, int(l.left[c]))
	}
	return want, next, more, stuck
}
