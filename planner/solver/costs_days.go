package solver

import (
	"slices"

	"hardeasy/planner/rule"
)

// dayCosts are the costs of days: a class costs on a day the least that it costs
// at any of the day's spots, and so do two. A week of spots costs no less than
// its days, so one look at the days does for the many ways to share their
// mornings and evenings out.
type dayCosts struct {
	m     *model
	costs *costs
	lists *penaltyLists
	days  int
	may   []spotSet // per class: the spots that count

	singles []int32   // per class and day: a list of lists
	pairs   pairTable // of days: a list of costs, or unknown

	alike []int // per day: the first day of its week on which any two classes cost the same
}

// newDayCosts has the spots' costs of single sessions, with those of what has
// its place for good, as lists per class and spot.
func newDayCosts(k *costs, lists *penaltyLists, may []spotSet, singles []int32) *dayCosts {
	m := k.m
	n, days := len(m.classes), len(m.limit)
	y := &dayCosts{m: m, costs: k, lists: lists, days: days, may: may, singles: make([]int32, n*days), pairs: newPairTable(n, days)}
	for c := range m.classes {
		if !m.classes[c].fixed {
			for d := range days {
				y.lists.prepend(&y.singles[c*days+d], y.findSingle(c, d, singles))
			}
		}
	}
	return y
}

func (y *dayCosts) findSingle(c, d int, singles []int32) (least []penalty) {
	first := true
	for p := range y.m.spots {
		if y.m.spots[p].day != d || !y.may[c].has(p) {
			continue
		}
		here := merged(y.lists.appendTo(nil, singles[c*len(y.m.spots)+p]))
		if first {
			least, first = here, false
		} else {
			least = leastOf(nil, least, here)
		}
	}
	return least
}

// pair are the least penalties of class c on day a and class d on day b together.
func (y *dayCosts) pair(c, a, d, b int) []penalty {
	if b < a || b == a && d < c {
		c, a, d, b = d, b, c, a
	}
	if !y.costs.near(c, d, a, b) {
		return nil
	}
	at := y.pairs.at(c, a, d, b)
	if *at == unknown {
		*at = y.costs.store(y.findPair(c, a, d, b))
	}
	return y.costs.lists[*at]
}

func (y *dayCosts) findPair(c, a, d, b int) (list []penalty) {
	m := y.m
	first := true
	for p := range m.spots {
		if m.spots[p].day != a || !y.may[c].has(p) {
			continue
		}
		for q := range m.spots {
			if m.spots[q].day != b || !y.may[d].has(q) || p == q && !m.share(c, d, p) {
				continue
			}
			here := y.costs.pair(c, p, d, q)
			if first {
				list, first = append(list, here...), false
			} else {
				list = leastOf(nil, list, here)
			}
		}
	}
	return list
}

// findAlike finds the days on which any two classes cost the same: it may depend
// on which slots there are, and on the date.
func (y *dayCosts) findAlike() {
	y.alike = make([]int, y.days)
	for d := range y.days {
		for y.alike[d] = d / 7 * 7; y.alike[d] < d && !y.costSame(y.alike[d], d); y.alike[d]++ {
		}
	}
}

func (y *dayCosts) costSame(a, b int) bool {
	m := y.m
	for c := range m.classes {
		for d := range m.classes[:c+1] {
			x, z := &m.classes[c], &m.classes[d]
			if x.fixed || z.fixed || x.week != z.week || x.week-m.task.From != a/7 || c == d && len(x.members) == 1 {
				continue
			}
			if !slices.Equal(y.pair(c, a, d, a), y.pair(c, b, d, b)) {
				return false
			}
		}
	}
	return true
}

// degrees are how much each class clashes with others on the same day and on the
// next: most constrained classes are placed first.
//
//go:noinline
func (y *dayCosts) degrees() []int {
	m := y.m
	weight := [...]int{rule.Advice: 1, rule.Warning: 8, rule.Error: 16}
	degree := make([]int, len(m.classes))
	for c := range m.classes {
		for d := range m.classes {
			if m.classes[c].week != m.classes[d].week {
				continue
			}
			worst := 0
			day := 7*(m.classes[c].week-m.task.From) + 2
			for _, list := range [...][]penalty{y.pair(c, day, d, day), y.pair(c, day, d, day+1), y.pair(c, day+1, d, day)} {
				for _, p := range list {
					worst = max(worst, weight[p.severity])
				}
			}
			degree[c] += worst * len(m.classes[d].members)
		}
	}
	return degree
}
