package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// demanding sessions want an easy day after them.
const demanding = rule.HardRun | rule.LongRun | rule.LegHeavy

// What the preference weighs: the sessions that are moved; then those on days
// that the person did not name; then, to choose between weeks that are equal so
// far, how near things stay and how evenly they stand. The last is not proved:
// of two such weeks the better one that was seen is taken. When nothing stands
// yet, a move counts least, and all the rest is proved.
const (
	tieBits    = 14
	disliked   = 1 << tieBits
	moved      = 1 << 24
	otherDay   = 40 // than any of its kind has today
	otherTime  = 10 // of day, likewise
	sameDay    = 12 // two sessions, small ones left out
	backToBack = 15 // demanding days
)

// weigh is what a moved session counts, and how many bits are not proved.
func (s *Search) weigh() (move, ties int) {
	if s.m.task.Fresh {
		return 1, 0
	}
	return moved, tieBits
}

// likes is what a session of the class adds to the preference at a spot,
// beside those that stand.
func (s *Search) likes(c, p int) int {
	m := s.m
	k, x := &m.classes[c], &m.spots[p]
	n := 0
	if !k.fixed && s.at[c*len(m.spots)+p] >= k.old[p] {
		n = s.moveAt
		if !m.task.Fresh {
			n += s.away(c, p)
		}
	}
	return n + s.dayLikes(c, x.day, s.load)
}

// dayLikes is what it adds by its day.
func (s *Search) dayLikes(c, day int, load []dayLoad) int {
	m := s.m
	k := &m.classes[c]
	rest := 0
	if m.task.Liked != [7]bool{} && !m.task.Liked[day%7] && !k.small {
		rest += disliked
	}
	if !k.small {
		rest += sameDay * load[day].bigs
	}
	if k.kind&demanding != 0 {
		if day > 0 {
			rest += backToBack * load[day-1].demanding
		}
		if day+1 < len(load) {
			rest += backToBack * load[day+1].demanding
		}
	}
	if m.task.Fresh {
		rest <<= 8
	}
	return rest
}

// away is how far a spot is from where the class stands today.
func (s *Search) away(c, p int) int { return s.farther[c*len(s.m.spots)+p] }

func (s *Search) findAway(k *class, x *spot) int {
	n := otherDay + otherTime
	day, time := false, false
	for p := range s.m.spots {
		if k.old[p] > 0 {
			day = day || s.m.spots[p].day == x.day
			time = time || s.m.spots[p].at.Slot == x.at.Slot
		}
	}
	return n - otherDay*one(day) - otherTime*one(time)
}

// build is the plan with its sessions as they are placed.
func (s *Search) build(at []int8) *planner.Plan {
	m := s.m
	who := s.assign(at)
	var room [8]int
	for i := range s.sessions {
		s.sessions[i] = s.sessions[i][:0]
	}
	for p := range m.spots {
		set := m.set(room[:0], at, p)
		m.inOrder(p, set)
		w := m.spots[p].week - m.task.From
		for _, c := range set {
			list := &who[c*len(m.spots)+p]
			s.sessions[w] = append(s.sessions[w], *m.proto((*list)[0], p).Session)
			*list = append((*list)[:0], (*list)[1:]...)
		}
	}
	for w := m.task.From; w <= m.task.To; w++ {
		s.weeks[w].Sessions = s.sessions[w-m.task.From]
	}
	s.proposal = *m.plan
	s.proposal.Weeks = s.weeks
	return &s.proposal
}

// set appends the classes that stand at a spot.
func (m *model) set(set []int, at []int8, p int) []int {
	for c := range m.classes {
		for range at[c*len(m.spots)+p] {
			set = append(set, c)
		}
	}
	return set
}

// assign says which session of each class stands where: those that can stay
// where they are do, the others go in order of time.
func (s *Search) assign(at []int8) [][]int {
	m := s.m
	who := s.who
	var room [planner.MaxSessions]int
	var spots [maxSpots]int8
	away, left := room[:0], spots[:0]
	if who == nil {
		who = make([][]int, len(at))
	}
	for i := range who {
		who[i] = who[i][:0]
	}
	for c := range m.classes {
		k := &m.classes[c]
		away, left = away[:0], append(left[:0], at[c*len(m.spots):(c+1)*len(m.spots)]...)
		for _, mv := range k.members {
			if p := m.movers[mv].home; left[p] > 0 {
				left[p]--
				who[c*len(m.spots)+p] = append(who[c*len(m.spots)+p], mv)
			} else {
				away = append(away, mv)
			}
		}
		next := 0
		for p := range left {
			for range left[p] {
				who[c*len(m.spots)+p] = append(who[c*len(m.spots)+p], away[next])
				next++
			}
		}
	}
	s.who = who
	return who
}

// scale is what a part of the preference counts in this task.
func (s *Search) scale(n int) int {
	if s.m.task.Fresh {
		return n << 8
	}
	return n
}
