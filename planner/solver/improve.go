package solver

import "hardeasy/planner/rule"

// improvement is an iterated local search. It begins at today's arrangement,
// moves a session or exchanges two as long as that helps, then moves some at
// random (perturb) and goes on from there. It proves nothing: it finds early what
// branch and bound then measures everything against.
type improvement struct {
	m        *model
	root     *level
	constant rule.Score
	costs    *costs
	adder    *adder
	on       *placement
	partial  assignment
	best     *incumbent

	stood []standing
	free  []int // those of stood that may move
	score rule.Score

	next   int // the change to be looked at
	idle   int // changes in a row that did not help
	rounds int // that ended at a local optimum
	seed   uint32
	top    []int // the spots of the best local optimum so far,
	topped rule.Score
	ended  bool
}

// standing is a session of a class at a spot.
type standing struct{ class, spot int }

// maxRounds is how often a search begins anew.
const maxRounds = 2

// again lets the search go on.
func (w *improvement) again() { w.rounds, w.ended = 0, false }

// begin begins at today's arrangement; where that may not stand, at any other one
// that may.
func (w *improvement) begin() {
	w.seed = 1
	for c := range w.m.classes {
		if k := &w.m.classes[c]; !k.fixed {
			for _, mv := range k.members {
				w.free = append(w.free, len(w.stood))
				w.stood = append(w.stood, standing{c, w.m.sessions[mv].home})
			}
		}
	}
	moved, ok := w.placeAll()
	if w.ended = !ok || len(w.free) == 0; w.ended {
		return
	}
	if !moved {
		w.best.takeToday(w.on.at)
	}
	w.score = w.estimate(nil)
	w.keep()
}

// placeAll places all sessions where they stand today. Those whose place is
// closed go where there is room.
func (w *improvement) placeAll() (moved, ok bool) {
	var homeless []int
	for i := range w.stood {
		if x := &w.stood[i]; w.m.classes[x.class].may.has(x.spot) {
			w.on.put(x.class, x.spot)
		} else {
			homeless = append(homeless, i)
		}
	}
	ok = true
	for _, i := range homeless {
		x := &w.stood[i]
		x.spot = -1
		for p := range w.m.spots {
			if w.m.classes[x.class].may.has(p) && w.on.fits(x.class, p) {
				x.spot = p
				w.on.put(x.class, p)
				break
			}
		}
		ok = ok && x.spot >= 0
	}
	return len(homeless) > 0, ok
}

// try looks at so many changes.
func (w *improvement) try(changes int) {
	moves := len(w.free) * len(w.m.spots)
	all := moves + len(w.free)*len(w.free)
	for ; changes > 0 && !w.ended; changes-- {
		if w.idle >= all { // a local optimum
			w.keep()
			if w.rounds++; w.rounds > maxRounds {
				w.ended = true
				break
			}
			w.perturb()
			w.idle = 0
			continue
		}
		n := w.next
		w.next = (w.next + 1) % all
		w.idle++
		if n < moves {
			if w.tryMove(w.free[n/len(w.m.spots)], n%len(w.m.spots)) {
				w.idle = 0
			}
		} else if i, j := (n-moves)/len(w.free), (n-moves)%len(w.free); i < j && w.trySwap(w.free[i], w.free[j]) {
			w.idle = 0
		}
	}
}

func (w *improvement) tryMove(i, p int) bool {
	x := &w.stood[i]
	if p == x.spot || !w.m.classes[x.class].may.has(p) {
		return false
	}
	was := x.spot
	w.on.take(x.class, was)
	if w.on.fits(x.class, p) {
		w.on.put(x.class, p)
		x.spot = p
		if w.accept() {
			return true
		}
		w.on.take(x.class, p)
		x.spot = was
	}
	w.on.put(x.class, was)
	return false
}

func (w *improvement) trySwap(i, j int) bool {
	a, b := &w.stood[i], &w.stood[j]
	if a.spot == b.spot || a.class == b.class || !w.m.classes[a.class].may.has(b.spot) || !w.m.classes[b.class].may.has(a.spot) {
		return false
	}
	w.on.take(a.class, a.spot)
	w.on.take(b.class, b.spot)
	if w.on.fits(a.class, b.spot) {
		w.on.put(a.class, b.spot)
		if w.on.fits(b.class, a.spot) {
			w.on.put(b.class, a.spot)
			a.spot, b.spot = b.spot, a.spot
			if w.accept() {
				return true
			}
			a.spot, b.spot = b.spot, a.spot
			w.on.take(b.class, a.spot)
		}
		w.on.take(a.class, b.spot)
	}
	w.on.put(a.class, a.spot)
	w.on.put(b.class, b.spot)
	return false
}

// accept keeps a change that helps.
func (w *improvement) accept() bool {
	score := w.estimate(&w.score)
	if !score.Better(w.score) {
		return false
	}
	w.score = score
	return true
}

// estimate is what rules about sessions, pairs and counts report of the arrangement.
// It is given up as soon as it is worse than a score.
func (w *improvement) estimate(than *rule.Score) rule.Score {
	sum := w.sumPenalties()
	if than != nil && sum.Compare(*than) > 0 {
		return sum
	}
	sum.Preference = w.best.scale.weigh(w.on.at)
	w.partial.placed = w.on.items(w.partial.placed[:0])
	enough := false
	add := func(v rule.Verdict) bool {
		w.adder.charge(&sum, v.Severity, v.Weight)
		enough = than != nil && sum.Compare(*than) > 0
		return !enough
	}
	for week := w.m.task.From; week <= w.m.task.To && !enough; week++ {
		w.partial.eachBound(week, add)
		if !enough {
			w.partial.eachOrder(week, add)
		}
	}
	return sum
}

// sumPenalties adds up what single sessions cost, and pairs.
func (w *improvement) sumPenalties() rule.Score {
	t, spots := w.root.tally, len(w.m.spots)
	for i := range w.stood {
		x := &w.stood[i]
		w.adder.addList(&t, w.root.adds[x.class*spots+x.spot])
		for j := range w.stood[:i] {
			if list := w.costs.pair(w.stood[j].class, w.stood[j].spot, x.class, x.spot); len(list) > 0 {
				w.adder.addEach(&t, list)
			}
		}
	}
	return t.sum.Plus(w.constant)
}

// keep judges the local optimum that was found.
func (w *improvement) keep() {
	w.best.consider(w.on.at)
	if w.top == nil || w.score.Better(w.topped) {
		w.topped = w.score
		w.top = w.top[:0]
		for i := range w.stood {
			w.top = append(w.top, w.stood[i].spot)
		}
	}
}

// perturb goes back to the best local optimum and moves some sessions at random,
// the same in every run.
func (w *improvement) perturb() {
	for i := range w.stood {
		w.on.take(w.stood[i].class, w.stood[i].spot)
	}
	for i := range w.stood {
		w.stood[i].spot = w.top[i]
		w.on.put(w.stood[i].class, w.top[i])
	}
	for range 2 + w.rounds%3 {
		i := w.free[w.random(len(w.free))]
		x := &w.stood[i]
		p := w.random(len(w.m.spots))
		if w.m.classes[x.class].may.has(p) {
			w.on.take(x.class, x.spot)
			if w.on.fits(x.class, p) {
				x.spot = p
			}
			w.on.put(x.class, x.spot)
		}
	}
	w.score = w.estimate(nil)
}

func (w *improvement) random(n int) int {
	w.seed = w.seed*1664525 + 1013904223
	return int(w.seed>>8) % n
}
