package solver

import "hardeasy/planner/rule"

// survey lists the choices of all classes that are left, and says whether there
// are enough for each.
func (s *Search) survey(l *level, places int, constant rule.Score) (open spotSet, ok bool) {
	now, best := l.sum.Plus(constant), s.rules()
	bare, least := now.Compare(best), l.atLeast.Compare(best)
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		list := s.lists[c][:0]
		room, days, better := 0, uint8(0), uint8(0)
		for p := range places {
			if l.coarse {
				if l.days[c]>>p&1 == 0 || !s.fitsDay(c, p) {
					continue
				}
			} else if !l.may[c].has(p) || !s.fits(c, p) {
				continue
			}
			rules, a, b := now, bare, least
			if head := l.heads[c*places+p]; head != 0 {
				rules = s.adds(l, head).Plus(constant)
				a = rules.Compare(best)
				if s.ground == none && s.onTop != l.top {
					b = max(b, s.overGround(s.onTop).Compare(best))
				}
			}
			if s.aimed && (a > 0 || b > 0) {
				continue
			}
			like := 0
			if l.coarse {
				like = s.likesDay(c, p)
			} else {
				like = s.likes(c, p)
			}
			if s.aimed && (a == 0 || b == 0) && !s.liked(l.liking+like) {
				continue
			}
			list = append(list, choice{int16(p), rules, like})
			room += s.cap(l, c, p)
			day := uint8(1) << (s.dayOf(l, p) % 7)
			days |= day
			if !s.aimed || a < 0 && b < 0 {
				better |= day
			}
			if !s.m.classes[c].small {
				open.add(p)
			}
		}
		s.lists[c], s.masks[c], s.better[c] = list, days, better
		if room < left {
			return open, false
		}
	}
	return open, true
}
