package solver

import (
	"math/bits"
	"slices"

	"hardeasy/planner/rule"
)

// counts holds a small number for each set of a week's days: set s is byte s&7
// of word s>>3. So eight sets are added, or compared, at once.
type counts [1 << 7 / 8]uint64

const (
	tops = 0x8080808080808080
	rest = ^uint64(tops)
)

func (c *counts) add(set uint8, n int) { c[set>>3] += uint64(n) << (set & 7 * 8) }

// sum makes of the number of each set that of all sets within it.
func (c *counts) sum() {
	for i, x := range c {
		x += x & 0x00ff00ff00ff00ff << 8
		x += x & 0x0000ffff0000ffff << 16
		c[i] = x + x<<32
	}
	for bit := 1; bit < len(c); bit <<= 1 {
		for i := range c {
			if i&bit != 0 {
				c[i] += c[i^bit]
			}
		}
	}
}

// seats are what a week's days still take of sessions that are not small.
//
// By Hall's theorem all find a seat just when no set of days is all that more
// sessions have than it has seats. Days that need a session take theirs from
// what the others may have.
type seats struct {
	day  [7]int
	must uint8 // days that need a session
	left int
	has  counts
	may  counts // sessions that need not be elsewhere
}

func (h *seats) ready() bool {
	for d, n := range h.day {
		h.has.add(1<<d, n)
	}
	h.has.sum()
	if h.must == 0 {
		return true
	}
	for d := range h.day {
		h.may.add(1<<d, int(h.must>>d&1))
	}
	h.may.sum()
	more := h.left - bits.OnesCount8(h.must)
	for i := range h.may {
		h.may[i] += uint64(max(more, 0)) * 0x0101010101010101
	}
	return more >= 0
}

// fit says whether there is a seat for each of those who want some days, and
// appends the sets of days that they fill to the last seat.
func (h *seats) fit(want *counts, tight []uint8) ([]uint8, bool) {
	want.sum()
	for i, w := range want {
		has, may := (h.has[i]|tops)-w, ^uint64(0)
		if h.must != 0 {
			may = (h.may[i] | tops) - w
		}
		if has&may&tops != tops {
			return tight, false
		}
		full := ^((has&rest + rest) & (may&rest + rest)) & (w&rest + rest) & tops
		for ; full != 0 && tight != nil; full &= full - 1 {
			tight = append(tight, uint8(8*i+bits.TrailingZeros64(full)/8))
		}
	}
	return tight, true
}

// seat strikes out choices that would leave another session without a seat, and
// says whether there is one for all. What the dearest seat costs when all are as
// cheap as can be is a toll.
func (s *Search) seat(l *level, now rule.Score) bool {
	k := &s.days
	for w := 0; 7*w < k.n; w++ {
		var h seats
		var want counts
		for c := range l.left {
			if s.seated(l, c, w) {
				want.add(s.masks[c], int(l.left[c]))
				h.left += int(l.left[c])
			}
		}
		if h.left == 0 {
			continue
		}
		for d := range h.day {
			h.day[d] = k.room[7*w+d].bigs - k.bigs[7*w+d]
			if k.load[7*w+d].bigs == 0 && s.needed(l, w, d) {
				h.must |= 1 << d
			}
		}
		if !h.ready() {
			return false
		}
		var fits bool
		if s.tight, fits = h.fit(&want, s.tight[:0]); !fits {
			return false
		}
		for _, set := range s.tight {
			for c := range l.left {
				if may := s.masks[c]; s.seated(l, c, w) && may&^set != 0 && may&set != 0 {
					s.masks[c] &^= set
					s.better[c] &^= set
					s.lists[c] = slices.DeleteFunc(s.lists[c], func(ch choice) bool { return set>>(int(ch.spot)-7*w)&1 == 1 })
					room := 0
					for _, ch := range s.lists[c] {
						room += s.cap(l, c, int(ch.spot))
					}
					if room < int(l.left[c]) {
						return false
					}
				}
			}
		}
		s.dearest(l, &h, w, now)
	}
	return true
}

// seated says that sessions of a class that is not small are left in a week.
func (s *Search) seated(l *level, c, w int) bool {
	k := &s.m.classes[c]
	return l.left[c] > 0 && !k.small && k.week-s.m.task.From == w
}

// dearest notes the toll of the dearest seat.
func (s *Search) dearest(l *level, h *seats, w int, now rule.Score) {
	limit := now
	for {
		var want counts
		var next rule.Score
		more, none := false, false
		for c := range l.left {
			if !s.seated(l, c, w) {
				continue
			}
			may := uint8(0)
			for i := range s.lists[c] {
				if ch := &s.lists[c][i]; ch.rules.Compare(limit) <= 0 {
					may |= 1 << (int(ch.spot) - 7*w)
				} else if !more || ch.rules.Better(next) {
					next, more = ch.rules, true
				}
			}
			none = none || may == 0
			want.add(may, int(l.left[c]))
		}
		if !more {
			break
		}
		if !none {
			if _, fits := h.fit(&want, nil); fits {
				break
			}
		}
		limit = next
	}
	if limit == now {
		return
	}
	t := toll{class: noClass, more: limit.Minus(now)}
	for c := range l.left {
		if !s.seated(l, c, w) {
			continue
		}
		for i := range s.lists[c] {
			if ch := &s.lists[c][i]; ch.rules.Compare(limit) >= 0 {
				t.take(s.cells, l.heads[c*s.days.n+int(ch.spot)])
			}
		}
	}
	s.tolls = append(s.tolls, t)
}
