package solver

import (
	"slices"

	"hardeasy/planner/rule"
)

func (s *Search) start() {
	m := s.m
	n, spots := len(m.classes), len(m.spots)
	s.at = make([]int8, n*spots)
	s.bestAt = make([]int8, n*spots)
	s.sets = make([][]int, spots)
	s.used = make([]int, len(m.room))
	s.load = make([]dayLoad, len(m.room))
	s.cells = make([]cell, 1, 1024)
	s.levels = make([]level, 2*len(m.movers)+m.task.To-m.task.From+4)
	s.weeks = slices.Clone(m.plan.Weeks)
	s.moveAt, s.tieBits = s.weigh()
	s.ledger, s.dayKeys = map[string]rule.Score{}, make([][]byte, len(m.room))
	s.tight, s.ground = make([]uint8, 0, 16), none
	s.talks, s.met = make([]uint64, n), make([]bool, n)
	s.lists = make([][]choice, n)
	s.degree, s.masks, s.better = make([]int, n), make([]uint8, n), make([]uint8, n)
	root := &s.levels[0]
	s.shape(root)
	for w := range root.quiet {
		root.quiet[w] = undecided
	}
	s.grow(root)
	for c := range m.classes {
		root.may[c] = m.classes[c].may
		if !m.classes[c].fixed {
			root.left[c] = int16(len(m.classes[c].members))
			root.total += len(m.classes[c].members)
		}
	}
	for _, r := range s.t.base() {
		s.grow(root)
		s.hear(root, r)
	}
	for c := range m.classes {
		if k := &m.classes[c]; !k.fixed {
			for p := range m.spots {
				if k.may.has(p) {
					s.note(root, c, p, s.t.unary(c, p))
				}
			}
		}
	}
	for c := range m.classes {
		if k := &m.classes[c]; k.fixed {
			p := m.movers[k.members[0]].home
			s.grow(root)
			for _, r := range s.t.unary(c, p) {
				s.grow(root)
				s.hear(root, r)
			}
			for d := range m.classes[:c] {
				if m.classes[d].fixed {
					for _, r := range s.t.entries[s.t.clash(d, m.movers[m.classes[d].members[0]].home, c, p)] {
						s.grow(root)
						s.hear(root, r)
					}
				}
			}
			s.put(c, p)
			s.noteAll(root, c, p)
		}
	}
	s.grow(root)
	root.cells = len(s.cells)
	s.lay(root)
	s.said = s.said[:0]
	for _, w := range [...]int{m.task.From - 1, m.task.To + 1} {
		if s.t.judged(w) {
			s.said = s.partial.Bounds(s.said, w, s.stand, &rule.Unplaced{})
		}
	}
	s.around = s.flat(s.partial.Constant())
	for _, said := range s.said {
		s.charge(&s.around, said.Severity, said.Weight)
	}
	for _, p := range m.task.Unlike {
		s.unlike = append(s.unlike, s.key(s.placesIn(&p)))
	}
	s.farther = make([]int, n*spots)
	for c := range m.classes {
		for p := range m.spots {
			s.farther[c*spots+p] = s.findAway(&m.classes[c], &m.spots[p])
		}
	}
	s.setOut()
	if s.local.ended {
		s.goIn()
	}
}

// goIn begins the search proper, when there is something to measure it by.
//
//go:noinline
func (s *Search) goIn() {
	root := &s.levels[0]
	s.entered = true
	s.strikeOut()
	s.startCoarse(root)
	s.rankClasses()
	s.sortDays()
	root.cells = len(s.cells)
	s.breakGround(0)
}

// rankClasses finds how much each class clashes with others on the same day and
// on the next. Those that clash most are placed first.
//
//go:noinline
func (s *Search) rankClasses() {
	weight := [...]int{rule.Advice: 1, rule.Warning: 8, rule.Error: 16}
	for c := range s.m.classes {
		for d := range s.m.classes {
			if s.m.classes[c].week != s.m.classes[d].week {
				continue
			}
			worst := 0
			day := 7*(s.m.classes[c].week-s.m.task.From) + 2
			for _, e := range [...]int32{s.clashDay(c, day, d, day), s.clashDay(c, day, d, day+1), s.clashDay(c, day+1, d, day)} {
				for _, r := range s.t.entries[e] {
					worst = max(worst, weight[r.severity])
				}
			}
			s.degree[c] += worst * len(s.m.classes[d].members)
		}
	}
}

// shape gives a level its memory.
func (s *Search) shape(l *level) {
	if l.may == nil {
		n := len(s.m.classes)
		l.may, l.left, l.heads = make([]spotSet, n), make([]int16, n), make([]int32, n*max(len(s.m.spots), len(s.m.room)))
	}
}

// grow makes room for kinds that were not known before.
//
//go:noinline
func (s *Search) grow(l *level) {
	for len(l.heard) <= s.t.count {
		l.heard = append(l.heard, heard{})
	}
	for len(s.mark) <= s.t.count {
		s.mark = append(s.mark, 0)
		s.virtual = append(s.virtual, heard{})
	}
}
