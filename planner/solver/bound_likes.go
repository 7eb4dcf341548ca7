package solver

import (
	"cmp"

	"hardeasy/planner"
)

// leastLikes is the least that n of the choices add to the preference, less so
// much for each big session that stands on their day.
func (s *Search) leastLikes(l *level, c, n, less int) int {
	if n == 1 {
		return s.leastLike(l, c, less)
	}
	least := s.likings[:0]
	for i := range s.choices {
		like := s.likeOf(l, c, i, less)
		homes := s.homesAt(l, c, int(s.choices[i].spot))
		for j := range s.cap(l, c, int(s.choices[i].spot)) {
			if j == homes && j > 0 {
				like += s.moveAt // there is one home less than sessions
			}
			least = append(least, like)
		}
	}
	planner.Sort(least, cmp.Compare[int])
	sum := 0
	for _, like := range least[:n] {
		sum += like
	}
	s.likings = least
	return sum
}

// homesAt is how many more of a class are at home at a place.
func (s *Search) homesAt(l *level, c, place int) int {
	if l.coarse {
		return int(s.days.old[c*s.days.n+place] - s.days.at[c*s.days.n+place])
	}
	return int(s.m.classes[c].old[place] - s.at[c*len(s.m.spots)+place])
}

// leastLike is leastLikes of one session.
func (s *Search) leastLike(l *level, c, less int) int {
	least := s.likeOf(l, c, 0, less)
	for i := range s.choices[1:] {
		least = min(least, s.likeOf(l, c, i+1, less))
	}
	return least
}

// likeOf is what a choice adds to the preference, less so much for each big
// session that stands on its day.
func (s *Search) likeOf(l *level, c, i, less int) int {
	like := s.choices[i].like
	if less > 0 && !s.m.classes[c].small {
		like -= s.scale(less) * s.loads(l)[s.dayOf(l, int(s.choices[i].spot))].bigs
	}
	return like
}

// crowd is the least that sessions which share a day with others add to the
// preference when all that are left are spread as evenly as can be.
func (s *Search) crowd(l *level) int {
	sum := 0
	for w := 0; w <= s.m.task.To-s.m.task.From; w++ {
		var bigs [7]int
		for d := range bigs {
			bigs[d] = s.loads(l)[7*w+d].bigs
		}
		for c := range l.left {
			k := &s.m.classes[c]
			if k.small || k.week-s.m.task.From != w {
				continue
			}
			for range l.left[c] {
				least := -1
				for d := range bigs {
					if int8(d) != l.quiet[w] && (least < 0 || bigs[d] < bigs[least]) {
						least = d
					}
				}
				sum += s.scale(sameDay) * bigs[least]
				bigs[least]++
			}
		}
	}
	return sum
}

func (s *Search) loads(l *level) []dayLoad {
	if l.coarse {
		return s.days.load
	}
	return s.load
}

func (s *Search) dayOf(l *level, place int) int {
	if l.coarse {
		return place
	}
	return s.m.spots[place].day
}
