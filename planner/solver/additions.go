package solver

import "hardeasy/planner/rule"

// additions are what the sessions that are left add to the score at least, when nothing is
// known of what they cost together: each of them its cheapest place. Penalties add up, and
// no pair is in two of them, so the sum is a bound.
type additions struct {
	class []rule.Score // per class: of all its sessions that are left
	one   []rule.Score // per class: of all but one
	small rule.Score   // of the classes that need no seat
	big   []rule.Score // per week: of those that need one
	seat  []rule.Score // per week: what the dearest seat costs when all are as cheap as can be
}

func newAdditions(classes, weeks int) additions {
	return additions{
		class: make([]rule.Score, classes), one: make([]rule.Score, classes),
		big: make([]rule.Score, weeks), seat: make([]rule.Score, weeks),
	}
}

func (a *additions) reset() {
	clear(a.class)
	clear(a.one)
	clear(a.big)
	clear(a.seat)
	a.small = rule.Score{}
}

// note adds up what the sessions of a class add. Its choices are sorted if there is more
// than one session. The week counts from 0.
func (a *additions) note(c, left int, choices []choice, on *occupancy, now rule.Score, small bool, week int) {
	for i := 0; left > 0 && i < len(choices); i++ {
		more := choices[i].score.Minus(now)
		for n := min(left, on.capacity(c, int(choices[i].place))); n > 0; n-- {
			a.one[c] = a.class[c] // the dearest comes last
			a.class[c] = a.class[c].Plus(more)
			left--
		}
	}
	if small {
		a.small = a.small.Plus(a.class[c])
	} else {
		a.big[week] = a.big[week].Plus(a.class[c])
	}
}

// sum is what all that is left adds.
func (a *additions) sum() rule.Score {
	sum := a.small
	for w := range a.big {
		sum = sum.Plus(a.big[w].Worse(a.seat[w]))
	}
	return sum
}

// beside is what all that is left adds beside one session of a class.
func (a *additions) beside(c int) rule.Score {
	sum := a.small
	for w := range a.big {
		sum = sum.Plus(a.big[w])
	}
	return sum.Minus(a.class[c]).Plus(a.one[c])
}
