package solver

import (
	"cmp"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// enter looks at the level that the search has come to: it is a leaf, or it
// has no better week below it, or it is branched on.
func (s *Search) enter() {
	s.nodes++
	l := &s.levels[s.depth]
	l.order, l.next, l.others = l.order[:0], 0, 0
	switch {
	case l.settled < s.m.task.To-s.m.task.From+1:
		s.suppose(l)
		return
	case !l.coarse && !l.fine:
		s.coarsely(l)
	}
	switch {
	case l.total > 0:
		if !s.branch(l) {
			l.order = l.order[:0]
		}
	case s.ground != none:
		s.layGround(l)
	case l.coarse:
		s.foundDays(l)
	default:
		s.leaf(l)
	}
}

// foundDays goes on to slots. What the rules say of the days is asked once more
// on the way down.
func (s *Search) foundDays(l *level) {
	l.class = toSpots
	l.bound = s.around.Plus(l.grown).Plus(l.sum)
	l.any, l.low = true, l.bound
	l.bound.Preference = l.liking
	if !s.freeDays(l, 0) || len(s.unlike) > 0 && s.knownDays() {
		return
	}
	s.extend(l)
	if !s.aimed || s.promising(l.bound) {
		l.order = append(l.order, choice{rules: without(l.bound)})
	}
}

// branch finds the class to place next, and the order of its choices. It says
// whether there may be something better below.
func (s *Search) branch(l *level) bool {
	if s.ground == none {
		l.atLeast = l.atLeast.Worse(s.overGround(l.top))
	}
	constant := s.around.Plus(l.grown)
	now := l.sum.Plus(constant)
	best := s.rules()
	places := len(s.m.spots)
	if l.coarse {
		places = s.days.n
	}
	open, ok := s.survey(l, places, constant)
	if !ok {
		return false
	}
	s.tolls, s.homes = s.tolls[:0], s.homes[:0]
	if l.coarse && !s.seat(l, now) {
		return false
	}
	likes, own := 0, 0
	class, fewest := -1, 1<<30
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		s.choices = s.lists[c]
		if left > 1 { // else only the best one matters yet
			planner.Sort(s.choices, choice.compare)
		} else {
			bestFirst(s.choices)
		}
		s.tolls = append(s.tolls, s.tollOf(l, c, left, places, now))
		s.noteHomes(l, c, left)
		mine := s.leastLikes(l, c, left, 0)
		likes += mine
		if s.tieBits == 0 {
			own += s.leastLikes(l, c, left, sameDay)
		}
		n := len(s.choices) - left
		if n > 0 {
			n = 1000 * (n + 1) / (s.degree[c] + 1) // few places and many clashes come first
		}
		if n < fewest {
			fewest, class = n, c
			l.others = -mine
		}
	}
	l.class = class
	s.choices = s.lists[class]
	l.order = append(l.order, s.choices...)
	l.others += likes
	if left := int(l.left[class]); left > 1 {
		l.others += s.leastLikes(l, class, left-1, 0)
	}
	s.lookAhead(l, class, places)
	tolls, _ := s.sumTolls(all)
	l.bound = now.Plus(tolls)
	l.bound.Preference = l.liking + likes
	if s.tieBits == 0 {
		l.bound.Preference = l.liking + max(likes, own+s.crowd(l))
	}
	if s.aimed && s.promising(l.bound) && without(l.bound).Worse(l.atLeast) == best {
		l.bound.Preference += s.mustMove(l, constant, best, places)
	}
	if s.aimed && !s.promising(l.bound) {
		return false
	}
	if l.coarse && !s.freeDays(l, uint32(open[0])) || !l.coarse && !s.free(l, open) {
		return false
	}
	s.extend(l)
	if s.aimed && !s.promising(l.bound) {
		return false
	}
	if l.coarse {
		s.recall(l)
	}
	s.rank(l, places)
	return true
}

// rank puts the choices of a level in order, the most promising first, when all
// that is known of them is. Those no worse than what is certain are all the same.
func (s *Search) rank(l *level, places int) {
	planner.Sort(l.order, func(a, b choice) int {
		return cmp.Or(a.like-b.like, a.rules.Compare(b.rules), int(a.spot-b.spot))
	})
	for i := range l.order {
		ch := &l.order[i]
		ch.rules = ch.rules.Worse(l.atLeast)
		if head := l.heads[l.class*places+int(ch.spot)]; head != 0 && s.ground == none {
			if s.adds(l, head); s.onTop != l.top {
				ch.rules = ch.rules.Worse(s.overGround(s.onTop))
			}
		}
	}
	planner.Sort(l.order, func(a, b choice) int { return a.rules.Compare(b.rules) })
}

// bestFirst puts the best of some choices first.
func bestFirst(list []choice) {
	first := 0
	for i := range list {
		if list[i].compare(list[first]) < 0 {
			first = i
		}
	}
	list[0], list[first] = list[first], list[0]
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
	hear := func(said rule.Verdict) bool {
		s.charge(&grown, said.Severity, said.Weight)
		enough = s.aimed && !s.promising(l.bound.Plus(grown.Minus(l.grown)))
		return !enough
	}
	for w := s.m.task.From; w <= s.m.task.To && !enough; w++ {
		if s.ground != none && s.ground != w-s.m.task.From {
			continue
		}
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
	if a := &s.levels[s.depth].atLeast; a.Compare(without(bound)) > 0 {
		p := bound.Preference
		bound = *a
		bound.Preference = p
	}
	c := without(bound).Compare(s.rules())
	return c < 0 || c == 0 && s.liked(bound.Preference)
}

func (s *Search) liked(n int) bool { return n>>s.tieBits < s.aim.Preference>>s.tieBits }

// rules is the best score without preference.
func (s *Search) rules() rule.Score {
	r := s.aim
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
