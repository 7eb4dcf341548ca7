package solver

import "slices"

// leaf is a whole arrangement: the rules have the last word.
func (s *Search) leaf(l *level) {
	if !s.free(l, spotSet{}) {
		return
	}
	l.bound = l.sum.Plus(s.around).Plus(l.grown)
	l.bound.Preference = l.liking
	s.extend(l)
	if s.aimed && !s.promising(l.bound) {
		return
	}
	s.consider(l.liking)
}

// consider judges the arrangement that stands, and keeps it when it is the best.
func (s *Search) consider(liking int) {
	if s.known() {
		return
	}
	plan := s.build(s.at)
	whole := s.partial.Score(plan)
	whole.Preference = liking
	score := s.flat(whole)
	if c := score.Compare(s.best); !s.found || c < 0 || c == 0 && whole.Better(s.whole) {
		s.found, s.best, s.whole = true, score, whole
		copy(s.bestAt, s.at)
		if s.ground == none {
			s.aim, s.aimed = score, true
		}
		s.asIs = false
	}
}

// known says that the arrangement is one of those that the task has already,
// but for what nobody would call another week: each demanding session is on
// the same day.
func (s *Search) known() bool {
	return slices.ContainsFunc(s.unlike, func(days []int8) bool { return slices.Equal(days, s.key(s.at)) })
}

// key is on which days the demanding classes stand.
func (s *Search) key(at []int8) []int8 {
	m := s.m
	days := make([]int8, 0, 64)
	for c := range m.classes {
		if m.classes[c].kind&demanding == 0 {
			continue
		}
		from := len(days)
		for range m.room {
			days = append(days, 0)
		}
		for p := range m.spots {
			days[from+m.spots[p].day] += at[c*len(m.spots)+p]
		}
	}
	return days
}
