package solver

import "hardeasy/planner/rule"

// survey lists the choices of all classes that are left, and says whether there
// are enough for each.
func (s *Search) survey(l *level, places int, constant rule.Score) (open spotSet, ok bool) {
	now, best := l.sum.Plus(constant), s.rules()
	tied := l.atLeast.Compare(best) >= 0
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		list := s.lists[c][:0]
		room, days, better := 0, uint8(0), uint8(0)
		for p := range places {
			if l.coarse && (l.days[c]>>p&1 == 0 || !s.fitsDay(c, p)) || !l.coarse && (!l.may[c].has(p) || !s.fits(c, p)) {
				continue
			}
			rules, over := now, l.atLeast
			if head := l.heads[c*places+p]; head != 0 {
				rules = s.adds(l, head).Plus(constant)
				if s.ground == none && s.onTop != l.top {
					over = s.levels[0].atLeast.Plus(s.onTop)
				}
			}
			a, b := rules.Compare(best), over.Compare(best)
			if s.aimed && (a > 0 || b > 0) {
				continue
			}
			like := 0
			if l.coarse {
				like = s.likesDay(c, p)
			} else {
				like = s.likes(c, p)
			}
			if s.aimed && (a == 0 || b == 0 || tied) && !s.liked(l.liking+like) {
				continue
			}
			list = append(list, choice{int16(p), rules, like, over})
			room += s.cap(l, c, p)
			day := uint8(1) << (s.dayOf(l, p) % 7)
			days |= day
			if !s.aimed || a < 0 && b < 0 && !tied {
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
