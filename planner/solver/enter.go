package solver

import (
	"slices"

	"hardeasy/planner/rule"
)

// enter looks at the level that the search has come to: it is a leaf, or it
// has no better week below it, or it is branched on.
func (s *Search) enter() {
	s.nodes++
	l := &s.levels[s.depth]
	l.order, l.next = l.order[:0], 0
	switch {
	case l.settled < s.m.task.To-s.m.task.From+1:
		s.suppose(l)
		return
	case !l.coarse && !l.fine:
		s.coarsely(l)
	}
	if l.total == 0 && l.coarse {
		if !s.freeDays(l, 0) || len(s.unlike) > 0 && s.knownDays() {
			return
		}
		// The days are found. What the rules say of them is asked once more on the way down.
		l.class = toSpots
		l.bound = s.around.Plus(l.grown).Plus(l.sum)
		l.bound.Preference = l.liking
		l.order = append(l.order, choice{0, without(l.bound), 0})
		s.extend(l)
		if s.found && !s.promising(l.bound) {
			l.order = l.order[:0]
		}
		return
	}
	if l.total == 0 {
		if s.free(l, bits{}) {
			s.leaf(l)
		}
		return
	}
	s.tolls, s.homes = s.tolls[:0], s.homes[:0]
	likes, own := 0, 0
	class, fewest := -1, 1<<30
	var open bits
	constant := s.around.Plus(l.grown)
	now := l.sum.Plus(constant)
	best := s.rules()
	places := len(s.m.spots)
	if l.coarse {
		places = s.days.n
	}
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		s.choices = s.choices[:0]
		room := 0
		for p := range places {
			if l.coarse && (l.days[c]>>p&1 == 0 || !s.fitsDay(c, p)) || !l.coarse && (!l.may[c].has(p) || !s.fits(c, p)) {
				continue
			}
			rules := now
			if head := l.heads[c*places+p]; head != 0 {
				rules = s.adds(l, head).Plus(constant)
			}
			if s.found && rules != best && best.Better(rules) {
				continue
			}
			like := 0
			if l.coarse {
				like = s.likesDay(c, p)
			} else {
				like = s.likes(c, p)
			}
			if s.found && rules == best && !s.liked(l.liking+like) {
				continue
			}
			s.choices = append(s.choices, choice{int16(p), rules, like})
			room += s.cap(l, c, p)
			if !s.m.classes[c].small {
				open.add(p)
			}
		}
		if room < left {
			l.order = l.order[:0]
			return
		}
		if left > 1 { // else only the best one matters yet
			slices.SortFunc(s.choices, choice.compare)
		} else {
			first := 0
			for i := range s.choices {
				if s.choices[i].compare(s.choices[first]) < 0 {
					first = i
				}
			}
			s.choices[0], s.choices[first] = s.choices[first], s.choices[0]
		}
		s.tolls = append(s.tolls, s.tollOf(l, c, left, places, now))
		s.noteHomes(l, c, left)
		likes += s.leastLikes(l, c, left, 0)
		if s.tieBits == 0 {
			own += s.leastLikes(l, c, left, sameDay)
		}
		n := len(s.choices) - left
		if n > 0 {
			n = 1000 * (n + 1) / (s.degree[c] + 1) // few places and many clashes come first
		}
		if n < fewest {
			fewest, class = n, c
			l.order = append(l.order[:0], s.choices...)
		}
	}
	l.class = class
	l.bound = s.addTolls(now)
	l.bound.Preference = l.liking + likes
	if s.tieBits == 0 {
		l.bound.Preference = l.liking + max(likes, own+s.crowd(l))
	}
	if s.found && s.promising(l.bound) && without(l.bound) == best {
		l.bound.Preference += s.mustMove(l, constant, best, places)
	}
	if s.found && !s.promising(l.bound) {
		l.order = l.order[:0]
		return
	}
	fits := false
	if l.coarse {
		fits = s.freeDays(l, uint32(open[0]))
	} else {
		fits = s.free(l, open)
	}
	if !fits {
		l.order = l.order[:0]
		return
	}
	s.extend(l)
	if s.found && !s.promising(l.bound) {
		l.order = l.order[:0]
	}
	slices.SortFunc(l.order, choice.compare)
}

// extend asks the rules about the weeks as far as they stand.
func (s *Search) extend(l *level) {
	if l.coarse {
		s.layDays(l)
	} else {
		s.lay(l)
	}
	var grown rule.Score
	enough := false
	hear := func(said rule.Said) bool {
		s.charge(&grown, said.Severity, said.Weight)
		enough = s.found && !s.promising(l.bound.Plus(grown.Minus(l.grown)))
		return !enough
	}
	for w := s.m.task.From; w <= s.m.task.To && !enough; w++ {
		if l.coarse {
			s.partial.EachFloor(w, s.stand, &s.rest[w-s.m.task.From], hear)
		} else {
			s.partial.EachBound(w, s.stand, &s.rest[w-s.m.task.From], hear)
		}
	}
	if grown.Better(l.grown) {
		return // what was known of the days says more
	}
	more := grown.Minus(l.grown)
	l.grown = grown
	l.bound = l.bound.Plus(more)
	for i := range l.order {
		l.order[i].rules = l.order[i].rules.Plus(more)
	}
}

// promising says that a bound is worth a look: below it there may be a week
// that is better than the best one by more than what decides between equals.
func (s *Search) promising(bound rule.Score) bool {
	c := without(bound).Compare(s.rules())
	return c < 0 || c == 0 && s.liked(bound.Preference)
}

func (s *Search) liked(n int) bool { return n>>s.tieBits < s.best.Preference>>s.tieBits }

// rules is the best score without preference.
func (s *Search) rules() rule.Score {
	r := s.best
	r.Preference = 0
	return r
}

func (a choice) compare(b choice) int {
	switch {
	case a.rules != b.rules:
		return a.rules.Compare(b.rules)
	case a.like != b.like:
		return a.like - b.like
	}
	return int(a.spot) - int(b.spot)
}
