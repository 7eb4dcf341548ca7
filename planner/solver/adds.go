package solver

import "hardeasy/planner/rule"

// note puts remarks on the list of a class and a spot.
func (s *Search) note(l *level, c, p int, list []remark) {
	head := &l.heads[c*len(s.m.spots)+p]
	for _, r := range list {
		s.cells = append(s.cells, cell{r, *head})
		*head = int32(len(s.cells) - 1)
	}
}

// noteAll notes for all that are left what a class at a spot means for them.
func (s *Search) noteAll(l *level, c, p int) {
	for d := range s.m.classes {
		if l.left[d] == 0 || max(s.t.reach[c*len(s.m.classes)+d], s.t.reach[d*len(s.m.classes)+c]) < 0 {
			continue
		}
		may := &l.may[d]
		for q := range s.m.spots {
			if may.has(q) {
				if e := s.t.clash(c, p, d, q); e != 0 {
					s.note(l, d, q, s.t.entries[e])
				}
			}
		}
	}
}

// adds is the least score of the rules when a session of the class joins those
// that stand.
func (s *Search) adds(l *level, head int32) rule.Score {
	s.stamp++
	s.onTop = l.top
	return s.addCells(l, l.sum, head)
}

// addCells adds a list of remarks to a score, on top of what is heard and of
// what was added since the stamp.
func (s *Search) addCells(l *level, sum rule.Score, head int32) rule.Score {
	for i := head; i != 0; i = s.cells[i].next {
		sum = s.addOne(l, sum, s.cells[i].remark)
	}
	return sum
}

func (s *Search) addOne(l *level, sum rule.Score, r remark) rule.Score {
	if s.ground != none && s.atop(r.kind) {
		return sum
	}
	s.grow(l)
	h := l.heard[r.kind]
	if s.mark[r.kind] == s.stamp {
		h = s.virtual[r.kind]
	}
	var was, is rule.Score
	s.charge(&was, h.severity, int(h.weight))
	h = h.more(r)
	s.charge(&is, h.severity, int(h.weight))
	s.mark[r.kind], s.virtual[r.kind] = s.stamp, h
	if s.atop(r.kind) {
		s.onTop = s.onTop.Minus(was).Plus(is)
	}
	return sum.Minus(was).Plus(is)
}
