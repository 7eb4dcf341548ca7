package solver

import (
	"slices"

	"hardeasy/planner/rule"
)

// Before the search proper, each week's ground is found: the least that rules
// say of it when days know nothing of each other. What is said of two sessions
// on different days is left out, so no week is better. Then days that are alike
// so far stay alike, and to put a session on one of them is to put it on any:
// that is few nodes. And it is rarely less than what the best week has, since
// the days can nearly always be put into an order in which they agree. With the
// ground known, the search is about sessions that need not move.

const (
	none    = -1       // no week's ground is looked for
	nothing = -1 << 62 // a preference that nothing beats
)

// breakGround begins to look for a week's ground, or the search itself when all
// weeks have theirs.
func (s *Search) breakGround(w int) {
	root := &s.levels[0]
	if w > s.m.task.To-s.m.task.From {
		root.atLeast = s.around.Plus(root.sum).Minus(root.top)
		for _, g := range s.grounds {
			root.atLeast = root.atLeast.Plus(g)
		}
		s.ground, s.depth, s.base = none, 0, 0
		s.aim, s.aimed = s.best, s.found
		s.enter()
		return
	}
	s.spared = s.spared[:0]
	s.ground, s.depth, s.base = w, 1, 1
	l := &s.levels[1]
	s.begin(l, root)
	l.total = 0
	for c := range l.left {
		if s.m.classes[c].week-s.m.task.From != w {
			l.left[c] = 0
		}
		l.total += int(l.left[c])
	}
	l.settled, l.coarse, l.fine = w, false, false
	l.sum, l.top = l.sum.Minus(l.top), rule.Score{}
	s.aim, s.aimed = without(s.best), s.found
	s.aim = s.aim.Minus(root.top)
	for _, g := range s.grounds {
		s.aim = s.aim.Minus(g)
	}
	s.aim.Preference = nothing
	s.enter()
}

// foundGround keeps the ground that was found, and goes on.
func (s *Search) foundGround() {
	if s.raise() {
		s.breakGround(s.ground)
		return
	}
	s.grounds = append(s.grounds, s.rules().Minus(s.around).Minus(s.levels[0].sum.Minus(s.levels[0].top)))
	s.breakGround(s.ground + 1)
}

// layGround is for a level at which the days of the week are found.
func (s *Search) layGround(l *level) {
	if !s.freeDays(l, 0) {
		return
	}
	l.bound = s.around.Plus(l.grown).Plus(l.sum)
	s.extend(l)
	l.any, l.low = true, without(l.bound)
	if !s.aimed || l.low.Better(s.aim) {
		s.aim, s.aimed = l.low, true
		s.aim.Preference = nothing
		s.spare()
	}
}

// twin says that a day without sessions is like an earlier one of its week.
func (s *Search) twin(day int) bool {
	for e := day / 7 * 7; e < day; e++ {
		if s.load[e].bigs == 0 && s.alikeDays(e, day) {
			return true
		}
	}
	return false
}

func (s *Search) alikeDays(a, b int) bool {
	k := &s.days
	if k.sort[a] != k.sort[b] || k.room[a] != k.room[b] || s.m.room[a] != s.m.room[b] || k.used[a] != k.used[b] {
		return false
	}
	for c := range s.m.classes {
		x := c * k.n
		if k.at[x+a] != k.at[x+b] || k.cap[x+a] != k.cap[x+b] {
			return false
		}
		i, j := k.heads[x+a], k.heads[x+b]
		for ; i != 0 && j != 0 && s.cells[i].remark == s.cells[j].remark; i, j = s.cells[i].next, s.cells[j].next {
		}
		if i != 0 || j != 0 {
			return false
		}
	}
	return true
}

// atop says that remarks of a kind come on top of the ground. At first these
// are all that may be about sessions on different days. Where the ground turns
// out to be low because something of the kind that it says of one day was left
// out, the kind becomes a part of it.
func (s *Search) atop(kind int16) bool { return s.t.apart[kind] }

// overGround is the least that is said when so much comes on top of the ground.
func (s *Search) overGround(top rule.Score) rule.Score { return s.levels[0].atLeast.Plus(top) }

// spare notes what was left out of what is said of the days that were found.
func (s *Search) spare() {
	k, m := &s.days, s.m
	s.spared = s.spared[:0]
	for d := 7 * s.ground; d < 7*s.ground+7; d++ {
		for c := range m.classes {
			n := k.at[c*k.n+d]
			if n == 0 {
				continue
			}
			for at := k.heads[c*k.n+d]; at != 0; at = s.cells[at].next {
				s.spareKind(s.cells[at].kind)
			}
			for e := range m.classes[:c+1] {
				if k.at[e*k.n+d] > int8(one(e == c)) {
					for _, r := range s.t.entries[s.clashDay(c, d, e, d)] {
						s.spareKind(r.kind)
					}
				}
			}
		}
	}
}

func (s *Search) spareKind(kind int16) {
	if s.atop(kind) && !slices.Contains(s.spared, kind) {
		s.spared = append(s.spared, kind)
	}
}

// raise makes what was left out a part of the ground, and says whether anything
// was.
func (s *Search) raise() bool {
	for _, kind := range s.spared {
		s.t.apart[kind] = false
	}
	root := &s.levels[0]
	root.top = rule.Score{}
	for kind, h := range root.heard {
		if h.weight > 0 && s.atop(int16(kind)) {
			s.charge(&root.top, h.severity, int(h.weight))
		}
	}
	return len(s.spared) > 0
}
