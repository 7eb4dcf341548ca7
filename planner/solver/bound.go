package solver

import (
	"math/bits"

	"hardeasy/planner/rule"
)

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

func (k *kinds) has(i int16) bool { return int(i) >= 64*len(k) || k[i>>6]>>(i&63)&1 == 1 }

func (k *kinds) join(o *kinds) {
	for i := range k {
		k[i] |= o[i]
	}
}

// toll is what placing the sessions of a class costs at least, and by which
// kinds.
type toll struct {
	class int
	more  rule.Score
	kinds kinds
	many  bool // there are kinds beyond the set
}

// tollOf is the toll of the class whose choices were just found.
func (s *Search) tollOf(l *level, c, left, places int, now rule.Score) toll {
	t := toll{class: c, more: s.last(l, c, left).Minus(now)}
	if t.more == (rule.Score{}) {
		return t
	}
	for i := range s.choices {
		t.take(s.cells, l.heads[c*places+int(s.choices[i].spot)])
	}
	return t
}

// take notes the kinds of a list.
func (t *toll) take(cells []cell, head int32) {
	for at := head; at != 0; at = cells[at].next {
		t.many = t.many || int(cells[at].kind) >= 64*len(t.kinds)
		t.kinds.add(cells[at].kind)
	}
}

// all is beside no class.
const all = -1

// sumTolls adds up what classes cost by different kinds, all of them or those
// beside one. Each adds to its own kinds at least what it adds to them alone, so
// that the sum is a bound when no kind is counted twice. The dearest come first.
func (s *Search) sumTolls(beside int) (sum rule.Score, used kinds) {
	s.others = s.others[:0]
	for _, t := range s.tolls {
		if t.more != (rule.Score{}) && !t.many && (beside < 0 || t.class != beside && t.class != noClass) {
			s.others = append(s.others, t)
		}
	}
	for {
		best := -1
		for i := range s.others {
			t := &s.others[i]
			if t.more != (rule.Score{}) && !used.meets(&t.kinds) && (best < 0 || s.others[best].more.Better(t.more)) {
				best = i
			}
		}
		if best < 0 {
			return sum, used
		}
		t := &s.others[best]
		sum = sum.Plus(t.more)
		used.join(&t.kinds)
		t.more = rule.Score{}
	}
}

// lookAhead adds to the choices of a class what the other classes cost beside it.
func (s *Search) lookAhead(l *level, class, places int) {
	more, used := s.sumTolls(class)
	if more == (rule.Score{}) {
		return
	}
next:
	for i := range l.order {
		for at := l.heads[class*places+int(l.order[i].spot)]; at != 0; at = s.cells[at].next {
			if used.has(s.cells[at].kind) {
				continue next
			}
		}
		l.order[i].rules = l.order[i].rules.Plus(more)
	}
}

// home is a place where a session of a class stands today and may go on to.
type home struct{ class, place, like int }

// mostHomes is how many homes are looked at.
const mostHomes = 16

// noteHomes lists the homes of the class whose choices were just found, if
// there are no more of them than sessions left.
func (s *Search) noteHomes(l *level, c, left int) {
	n := 0
	for i := range s.choices {
		if s.choices[i].like < s.moveAt {
			n += s.homesAt(l, c, int(s.choices[i].spot))
		}
	}
	if n > left || s.m.task.Fresh {
		return
	}
	for i := range s.choices {
		if ch := &s.choices[i]; ch.like < s.moveAt && len(s.homes) < mostHomes {
			s.homes = append(s.homes, home{c, int(ch.spot), ch.like})
		}
	}
}

// mustMove is the least that the preference loses because sessions which could
// each stay cannot stay together: of every two that clash one moves.
func (s *Search) mustMove(l *level, constant, best rule.Score, places int) int {
	var foes [mostHomes]uint16
	most := 0
	for j := range s.homes {
		b := &s.homes[j]
		most = max(most, b.like)
		for i := range s.homes[:j] {
			a := &s.homes[i]
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
			s.onTop = l.top
			both := s.addCells(l, l.sum.Plus(constant), l.heads[a.class*places+a.place])
			both = s.addCells(l, both, l.heads[b.class*places+b.place])
			for _, r := range s.t.entries[e] {
				both = s.addOne(l, both, r)
			}
			if s.onTop != l.top {
				both = both.Worse(s.overGround(s.onTop))
			}
			if both.Compare(best) > 0 {
				foes[i] |= 1 << j
				foes[j] |= 1 << i
			}
		}
	}
	return fewestOut(&foes, 1<<len(s.homes)-1) * (s.moveAt - most)
}

// fewestOut is how many must go at least so that no two of those who are in
// are foes.
func fewestOut(foes *[mostHomes]uint16, in uint16) int {
	worst, most := -1, 0
	for left := in; left != 0; left &= left - 1 {
		i := bits.TrailingZeros16(left)
		if n := bits.OnesCount16(foes[i] & in); n > most {
			worst, most = i, n
		}
	}
	switch most {
	case 0:
		return 0
	case 1: // pairs
		n := 0
		for left := in; left != 0; left &= left - 1 {
			n += one(foes[bits.TrailingZeros16(left)]&in != 0)
		}
		return n / 2
	}
	// Either that one goes, or all its foes do.
	rest := in &^ (1 << worst)
	return min(1+fewestOut(foes, rest), most+fewestOut(foes, rest&^foes[worst]))
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
