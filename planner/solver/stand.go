package solver

// put lets a session of the class stand at the spot.
func (s *Search) put(c, p int) {
	k, x := &s.m.classes[c], &s.m.spots[p]
	s.at[c*len(s.m.spots)+p]++
	s.sets[p] = append(s.sets[p], c)
	s.used[x.day] += k.minutes
	if !k.small {
		s.load[x.day].bigs++
	}
	if k.kind&demanding != 0 {
		s.load[x.day].demanding++
	}
}

// take is the reverse of put.
func (s *Search) take(c, p int) {
	k, x := &s.m.classes[c], &s.m.spots[p]
	s.at[c*len(s.m.spots)+p]--
	set := s.sets[p]
	i := len(set) - 1
	for set[i] != c {
		i--
	}
	s.sets[p] = append(set[:i], set[i+1:]...)
	s.used[x.day] -= k.minutes
	if !k.small {
		s.load[x.day].bigs--
	}
	if k.kind&demanding != 0 {
		s.load[x.day].demanding--
	}
}

// fits says whether one more session of the class may stand at the spot: alone,
// one small session beside another one, or as today.
func (s *Search) fits(c, p int) bool {
	k, x := &s.m.classes[c], &s.m.spots[p]
	if s.used[x.day]+k.minutes > s.m.room[x.day] {
		return false
	}
	set := s.sets[p]
	switch {
	case len(set) == 0:
		return true
	case len(set) == 1 && s.m.classes[set[0]].small != k.small:
		return true
	case len(set) >= len(x.today):
		return false
	}
	return within(append(set[:len(set):len(set)], c), x.today)
}

// lay lists the items that stand, in order of time, and those that are left.
func (s *Search) lay(l *level) {
	s.clearRest()
	s.stand = s.stand[:0]
	i := 0
	for ; i < len(s.m.outside) && s.m.outside[i].Week < s.m.task.From; i++ {
		s.stand = append(s.stand, s.m.outside[i])
	}
	for p := range s.m.spots {
		var room [8]int
		set := append(room[:0], s.sets[p]...)
		s.m.inOrder(p, set)
		for _, c := range set {
			s.stand = append(s.stand, *s.m.proto(s.m.classes[c].members[0], p))
		}
	}
	s.stand = append(s.stand, s.m.outside[i:]...)
	s.layRest(l)
}
