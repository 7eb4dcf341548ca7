package solver

import "hardeasy/planner/rule"

// componentSet is a set of components. Those beyond its size are in all sets.
type componentSet [4]uint64

func (s *componentSet) add(i int16) {
	if int(i) < 64*len(s) {
		s[i>>6] |= 1 << (i & 63)
	}
}

func (s *componentSet) has(i int16) bool { return int(i) >= 64*len(s) || s[i>>6]>>(i&63)&1 == 1 }

func (s *componentSet) meets(o *componentSet) bool {
	for i := range s {
		if s[i]&o[i] != 0 {
			return true
		}
	}
	return false
}

func (s *componentSet) join(o *componentSet) {
	for i := range s {
		s[i] |= o[i]
	}
}

// addition is the least that something adds to the score when it is placed, and
// by which components.
type addition struct {
	class      int // whose sessions are placed, or noClass
	more       rule.Score
	components componentSet
	tooMany    bool // there are components beyond the set
}

// noClass stands where no class is.
const noClass = 1<<8 - 1

// notePenalties notes the components of a list.
func (a *addition) notePenalties(lists *penaltyLists, head int32) {
	for at := head; at != 0; at = lists.cells[at].next {
		component := lists.cells[at].component
		a.tooMany = a.tooMany || int(component) >= 64*len(a.components)
		a.components.add(component)
	}
}

// disjointSum adds up additions whose components have nothing in common. Each
// adds to its components at least what it adds to them alone, so the sum is a
// bound as long as no component is counted twice.
type disjointSum struct {
	all  []addition
	left []addition // memory
}

// besideNone counts the additions of all classes.
const besideNone = -1

// sum adds up the additions, all of them or those that are there beside a class,
// the dearest first. It returns the components that are in the sum, too.
func (s *disjointSum) sum(beside int) (sum rule.Score, used componentSet) {
	s.left = s.left[:0]
	for i := range s.all {
		a := &s.all[i]
		if a.more != (rule.Score{}) && !a.tooMany && (beside < 0 || a.class != beside && a.class != noClass) {
			s.left = append(s.left, *a)
		}
	}
	for {
		best := -1
		for i := range s.left {
			a := &s.left[i]
			if a.more != (rule.Score{}) && !used.meets(&a.components) && (best < 0 || s.left[best].more.Better(a.more)) {
				best = i
			}
		}
		if best < 0 {
			return sum, used
		}
		a := &s.left[best]
		sum = sum.Plus(a.more)
		used.join(&a.components)
		a.more = rule.Score{}
	}
}

// lookAhead adds to the choices of a class what the other classes add beside it,
// where it is by components that the choice has no penalty of.
func (s *disjointSum) lookAhead(class int, choices []choice, lists *penaltyLists, adds []int32) {
	more, used := s.sum(class)
	if more == (rule.Score{}) {
		return
	}
next:
	for i := range choices {
		for at := adds[choices[i].place]; at != 0; at = lists.cells[at].next {
			if used.has(lists.cells[at].component) {
				continue next
			}
		}
		choices[i].score = choices[i].score.Plus(more)
	}
}
