package solver

import "hardeasy/planner/rule"

// local walks from today's arrangement to better ones by moving a session or
// exchanging two, as long as that helps, then shakes what it has and walks
// again. It proves nothing: it finds early what the search then measures
// everything against.
type local struct {
	stood  []standing
	free   []int // those of stood that may move
	score  rule.Score
	now    int // the change to be looked at
	idle   int // changes that did not help in a row
	shakes int
	seed   uint32
	best   []int // spots of the best walk so far
	top    rule.Score
	ended  bool
}

// standing is a session of a class at a spot.
type standing struct{ class, spot int }

// mostShakes is how often a walk begins anew.
const mostShakes = 2

// setOut begins at today's arrangement; where that may not stand it begins at
// any other one that may.
func (s *Search) setOut() {
	w := &s.local
	m := s.m
	w.seed = 1
	for c := range m.classes {
		if k := &m.classes[c]; !k.fixed {
			for _, mv := range k.members {
				w.free = append(w.free, len(w.stood))
				w.stood = append(w.stood, standing{c, m.movers[mv].home})
			}
		}
	}
	// Those whose place is closed go where there is room, the longest first.
	var homeless []int
	for i := range w.stood {
		if x := &w.stood[i]; m.classes[x.class].may.has(x.spot) {
			s.put(x.class, x.spot)
		} else {
			homeless = append(homeless, i)
		}
	}
	for _, i := range homeless {
		x := &w.stood[i]
		x.spot = -1
		for p := range m.spots {
			if m.classes[x.class].may.has(p) && s.fits(x.class, p) {
				x.spot = p
				s.put(x.class, p)
				break
			}
		}
		if x.spot < 0 {
			w.ended = true
		}
	}
	if len(w.free) == 0 {
		w.ended = true
	}
	if !w.ended {
		if len(homeless) == 0 && !s.known() {
			s.whole = s.partial.Score(s.m.plan)
			s.whole.Preference = s.liking()
			s.found, s.asIs, s.best = true, true, s.flat(s.whole)
			copy(s.bestAt, s.at)
		}
		w.score = s.estimate(nil)
		s.keep()
	}
	s.lift()
}

// lift takes the walk's sessions from their spots, drop puts them back.
func (s *Search) lift() {
	for i := range s.local.stood {
		if x := &s.local.stood[i]; x.spot >= 0 && s.at[x.class*len(s.m.spots)+x.spot] > 0 {
			s.take(x.class, x.spot)
		}
	}
}

func (s *Search) drop() {
	for i := range s.local.stood {
		s.put(s.local.stood[i].class, s.local.stood[i].spot)
	}
}

// walk looks at changes until it ends or so many nodes are spent.
func (s *Search) walk(nodes int) {
	w := &s.local
	s.drop()
	for s.nodes < nodes && !w.ended {
		s.change(changesANode)
		s.nodes++
	}
	s.lift()
}

// change looks at so many changes.
func (s *Search) change(changes int) {
	w := &s.local
	moves := len(w.free) * len(s.m.spots)
	all := moves + len(w.free)*len(w.free)
	for ; changes > 0 && !w.ended; changes-- {
		if w.idle >= all {
			s.keep()
			if w.shakes++; w.shakes > mostShakes {
				w.ended = true
				break
			}
			s.shake()
			w.idle = 0
			continue
		}
		n := w.now
		w.now = (w.now + 1) % all
		w.idle++
		if n < moves {
			if s.tryMove(w.free[n/len(s.m.spots)], n%len(s.m.spots)) {
				w.idle = 0
			}
		} else if i, j := (n-moves)/len(w.free), (n-moves)%len(w.free); i < j && s.trySwap(w.free[i], w.free[j]) {
			w.idle = 0
		}
	}
}

func (s *Search) tryMove(i, p int) bool {
	x := &s.local.stood[i]
	if p == x.spot || !s.m.classes[x.class].may.has(p) {
		return false
	}
	was := x.spot
	s.take(x.class, was)
	if s.fits(x.class, p) {
		s.put(x.class, p)
		x.spot = p
		if s.accept() {
			return true
		}
		s.take(x.class, p)
		x.spot = was
	}
	s.put(x.class, was)
	return false
}

func (s *Search) trySwap(i, j int) bool {
	a, b := &s.local.stood[i], &s.local.stood[j]
	if a.spot == b.spot || a.class == b.class || !s.m.classes[a.class].may.has(b.spot) || !s.m.classes[b.class].may.has(a.spot) {
		return false
	}
	s.take(a.class, a.spot)
	s.take(b.class, b.spot)
	fits := s.fits(a.class, b.spot)
	if fits {
		s.put(a.class, b.spot)
		if fits = s.fits(b.class, a.spot); fits {
			s.put(b.class, a.spot)
			a.spot, b.spot = b.spot, a.spot
			if s.accept() {
				return true
			}
			a.spot, b.spot = b.spot, a.spot
			s.take(b.class, a.spot)
		}
		s.take(a.class, b.spot)
	}
	s.put(a.class, a.spot)
	s.put(b.class, b.spot)
	return false
}

// accept keeps a change that helps.
func (s *Search) accept() bool {
	score := s.estimate(&s.local.score)
	if !score.Better(s.local.score) {
		return false
	}
	s.local.score = score
	return true
}

// estimate is what rules about sessions, pairs and counts say of the
// arrangement that stands; it is given up when it is no better than a score.
func (s *Search) estimate(than *rule.Score) rule.Score {
	w := &s.local
	l := &s.scratch
	l.heard = append(l.heard[:0], s.levels[0].heard...)
	s.grow(l)
	l.sum = s.levels[0].sum
	spots := len(s.m.spots)
	for i := range w.stood {
		x := &w.stood[i]
		for at := s.levels[0].heads[x.class*spots+x.spot]; at != 0; at = s.cells[at].next {
			s.hear(l, s.cells[at].remark)
		}
		for j := range w.stood[:i] {
			if e := s.t.clash(w.stood[j].class, w.stood[j].spot, x.class, x.spot); e != 0 {
				s.grow(l)
				for _, r := range s.t.entries[e] {
					s.hear(l, r)
				}
			}
		}
	}
	sum := l.sum.Plus(s.around)
	if than != nil {
		// Preference comes last and cannot make up for anything.
		if rules := *than; sum.Compare(without(rules)) > 0 {
			return sum
		}
	}
	for v := range s.rest {
		s.rest[v] = rule.Unplaced{Items: s.rest[v].Items[:0]}
	}
	s.lay(l)
	enough := false
	hear := func(said rule.Verdict) bool {
		s.charge(&sum, said.Severity, said.Weight)
		enough = than != nil && sum.Compare(without(*than)) > 0
		return !enough
	}
	for v := s.m.task.From; v <= s.m.task.To && !enough; v++ {
		s.partial.EachBound(v, s.stand, &s.rest[v-s.m.task.From], hear)
	}
	if !enough {
		sum.Preference = s.liking()
	}
	return sum
}

// liking is the preference of the arrangement that stands.
func (s *Search) liking() int {
	n := 0
	for i := range s.local.stood {
		x := &s.local.stood[i]
		s.take(x.class, x.spot)
	}
	for i := range s.local.stood {
		x := &s.local.stood[i]
		n += s.likes(x.class, x.spot)
		s.put(x.class, x.spot)
	}
	return n
}

// keep judges what the walk has come to.
func (s *Search) keep() {
	w := &s.local
	s.consider(w.score.Preference)
	if w.best == nil || w.score.Better(w.top) {
		w.top = w.score
		w.best = w.best[:0]
		for i := range w.stood {
			w.best = append(w.best, w.stood[i].spot)
		}
	}
}

// shake goes back to the best arrangement and moves some sessions at random,
// the same in every run.
func (s *Search) shake() {
	w := &s.local
	for i := range w.stood {
		s.take(w.stood[i].class, w.stood[i].spot)
	}
	for i := range w.stood {
		w.stood[i].spot = w.best[i]
		s.put(w.stood[i].class, w.best[i])
	}
	for range 2 + w.shakes%3 {
		i := w.free[w.random(len(w.free))]
		x := &w.stood[i]
		p := w.random(len(s.m.spots))
		if s.m.classes[x.class].may.has(p) {
			s.take(x.class, x.spot)
			if s.fits(x.class, p) {
				x.spot = p
			}
			s.put(x.class, x.spot)
		}
	}
	w.score = s.estimate(nil)
}

func (w *local) random(n int) int {
	w.seed = w.seed*1664525 + 1013904223
	return int(w.seed>>8) % n
}

func without(r rule.Score) rule.Score {
	r.Preference = 0
	return r
}
