package solver

import "slices"

// scale weighs whole arrangements: what they cost beside what the rules say.
type scale struct {
	m      *model
	load   []dayLoad
	pairs  pairing
	rhythm rhythm
	lifts  []int // memory
}

func newScale(m *model) *scale {
	return &scale{m: m, load: make([]dayLoad, len(m.limit)), rhythm: newRhythm(m)}
}

// weigh is what an arrangement costs, with so many of each class at each spot. Sessions of
// a class are told apart by what is cheapest: those that can stay do, and the others go
// where it costs the least to move them.
func (s *scale) weigh(at []int8) int {
	m, sum, days, place := s.m, 0, 0, 0
	for c := range m.classes {
		s.pairs.find(m, c, at)
		for i, from := range s.pairs.from {
			to := s.pairs.to[i]
			sum += m.moving(c, from, to)
			days += abs(m.spots[to].day - m.spots[from].day)
			place += to
		}
	}
	sum += s.piles(at) + s.rhythm.broken(at)*ofRhythm*half
	return sum + s.ties(at, days, place)
}

// piles are what sessions cost that share their date with others.
func (s *scale) piles(at []int8) (sum int) {
	m := s.m
	each := func(fixed bool, yield func(c, day int)) {
		for c := range m.classes {
			if m.classes[c].fixed != fixed {
				continue
			}
			for p, n := range at[c*len(m.spots) : (c+1)*len(m.spots)] {
				for range n {
					yield(c, m.spots[p].day)
				}
			}
		}
	}
	add := func(c, day int) { s.load[day].add(&m.classes[c], 1) }
	clear(s.load)
	each(true, add)
	each(false, add)
	var another [MostWeeks]bool // date is free
	for d := range s.load {
		another[d/7] = another[d/7] || s.load[d].bigs == 0
	}
	clear(s.load)
	each(true, add)
	each(false, func(c, day int) {
		sum += m.piled(c, &s.load[day], another[day/7])
		add(c, day)
	})
	return sum
}

// ties decide between arrangements that cost the same: the wider smallest distance between
// strength sessions, then the fewer days moved, then the earlier new places.
func (s *scale) ties(at []int8, days, place int) int {
	return (widest-s.closest(at))<<12 + min(days, 1<<7-1)<<5 + min(place/16, 1<<5-1)
}

// widest is the distance of strength sessions, in parts of a day, beyond which they are all
// the same.
const widest = 15

// closest is the smallest distance between strength sessions, round the week.
func (s *scale) closest(at []int8) int {
	m, all := s.m, s.lifts[:0]
	for c := range m.classes {
		if !m.classes[c].lift {
			continue
		}
		for p, n := range at[c*len(m.spots) : (c+1)*len(m.spots)] {
			for range n {
				all = append(all, 3*m.spots[p].day+int(m.spots[p].at.Slot))
			}
		}
	}
	slices.Sort(all)
	s.lifts = all
	least := widest
	for i := range all {
		if i > 0 {
			least = min(least, all[i]-all[i-1])
		} else if len(all) > 1 {
			least = min(least, 3*len(m.limit)+all[0]-all[len(all)-1])
		}
	}
	return least
}

func abs(n int) int { return max(n, -n) }
