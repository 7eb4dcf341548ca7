package solver

import "hardeasy/planner/rule"

// kinds is a set of kinds. Those beyond its size are in none.
type kinds [4]uint64

func (k *kinds) add(i int16) {
	if int(i) < 64*len(k) {
		k[i>>6] |= 1 << (i & 63)
	}
}

func (k *kinds) meets(o *kinds) bool {
	for i := range k {
		if k[i]&o[i] != 0 {
			return true
		}
	}
	return false
}

func (k *kinds) join(o *kinds) {
	for i := range k {
		k[i] |= o[i]
	}
}

// toll is what placing the sessions of a class costs at least, and by which
// kinds.
type toll struct {
	more  rule.Score
	kinds kinds
	many  bool // there are kinds beyond the set
}

// tollOf is the toll of the class whose choices were just found.
func (s *Search) tollOf(l *level, c, left, places int, now rule.Score) toll {
	t := toll{more: s.last(l, c, left).Minus(now)}
	if t.more == (rule.Score{}) {
		return t
	}
	for i := range s.choices {
		for at := l.heads[c*places+int(s.choices[i].spot)]; at != 0; at = s.cells[at].next {
			t.many = t.many || int(s.cells[at].kind) >= 64*len(t.kinds)
			t.kinds.add(s.cells[at].kind)
		}
	}
	return t
}

// tolls adds up what different classes cost by different kinds. Each class adds
// to its own kinds at least what it adds to them alone, so that the sum is a
// bound when no kind is counted twice. The dearest come first.
func (s *Search) addTolls(now rule.Score) rule.Score {
	var used kinds
	for {
		best := -1
		for i := range s.tolls {
			t := &s.tolls[i]
			if t.more != (rule.Score{}) && !t.many && !used.meets(&t.kinds) && (best < 0 || s.tolls[best].more.Better(t.more)) {
				best = i
			}
		}
		if best < 0 {
			return now
		}
		now = now.Plus(s.tolls[best].more)
		used.join(&s.tolls[best].kinds)
		s.tolls[best].more = rule.Score{}
	}
}

// home is a place where a session of a class stands today and may go on to.
type home struct {
	class, place int
	like         int
	taken        bool
}

// noteHomes lists the homes of the class whose choices were just found, if all
// that are left of it have one each.
func (s *Search) noteHomes(l *level, c, left int) {
	n := 0
	for i := range s.choices {
		n += one(s.choices[i].like < s.moveAt)
	}
	if n != left || s.m.task.Fresh {
		return
	}
	for i := range s.choices {
		if ch := &s.choices[i]; ch.like < s.moveAt {
			s.homes = append(s.homes, home{c, int(ch.spot), ch.like, false})
		}
	}
}

// mustMove is the least that the preference loses because sessions which could
// each stay cannot stay together: of every two that clash one moves, and no
// session is counted twice.
func (s *Search) mustMove(l *level, constant, best rule.Score, places int) int {
	sum := 0
	for j := range s.homes {
		b := &s.homes[j]
		for i := range s.homes[:j] {
			a := &s.homes[i]
			if a.taken || b.taken {
				continue
			}
			var e int32
			if l.coarse {
				e = s.clashDay(a.class, a.place, b.class, b.place)
			} else {
				e = s.t.clash(a.class, a.place, b.class, b.place)
			}
			if e == 0 {
				continue
			}
			s.stamp++
			both := s.addCells(l, l.sum.Plus(constant), l.heads[a.class*places+a.place])
			both = s.addCells(l, both, l.heads[b.class*places+b.place])
			for _, r := range s.t.entries[e] {
				both = s.addOne(l, both, r)
			}
			if both.Compare(best) > 0 {
				a.taken, b.taken = true, true
				sum += max(0, s.moveAt-max(a.like, b.like))
			}
		}
	}
	return sum
}

// last is the least that the last of n sessions of a class leads to.
func (s *Search) last(l *level, c, n int) rule.Score {
	for i := range s.choices {
		if n -= s.cap(l, c, int(s.choices[i].spot)); n <= 0 {
			return s.choices[i].rules
		}
	}
	return s.choices[len(s.choices)-1].rules
}

// cap is how many of a class stand at a place at most.
func (s *Search) cap(l *level, c, p int) int {
	if l.coarse {
		return int(s.days.cap[c*s.days.n+p])
	}
	return max(1, int(s.m.classes[c].old[p]))
}
