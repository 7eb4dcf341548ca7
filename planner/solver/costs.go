package solver

import "hardeasy/planner/rule"

// costs are the penalties that rules about single sessions and about pairs give
// each class at each spot, and each two. They are found when first asked for.
type costs struct {
	m       *model
	partial *rule.Partial

	components [][]int16 // per rule and week: the number of the component, 0 = it has none yet
	count      int       // of components
	crosses    []bool    // per component: it may be about sessions on different days, and the relaxation leaves it out

	lists   [][]penalty // 0 is the empty one
	singles []int32     // per class and spot: list, or unknown
	pairs   pairTable   // of spots: list, or unknown
	reach   []int8      // per two classes: the days up to which they may clash, -1 = never
	repeats []int       // per week of the task: by how many days it comes again, 0 = it does not

	verdicts         []rule.Verdict // memory for what is being found
	now, least, less []penalty
	offA, offB       []int
}

func newCosts(m *model, partial *rule.Partial) *costs {
	n := len(m.classes)
	k := &costs{m: m, partial: partial, lists: make([][]penalty, 1), pairs: newPairTable(n, len(m.spots)), reach: make([]int8, n*n)}
	k.components = make([][]int16, len(m.task.Suite))
	k.singles = make([]int32, n*len(m.spots))
	for i := range k.singles {
		k.singles[i] = unknown
	}
	for w := m.task.From; w <= m.task.To; w++ {
		k.repeats = append(k.repeats, partial.Repeats(w))
	}
	for a := range m.classes {
		for b := range m.classes {
			k.reach[a*n+b] = int8(k.farthest(m.classes[a].kind, m.classes[b].kind))
		}
	}
	return k
}

// maxReach is the most days between the sessions of a pair. Pairs further apart are
// not looked at: the bound is lower then, and not wrong.
const maxReach = 7

func (k *costs) farthest(a, b rule.Kind) int {
	for days := maxReach; days >= 0; days-- {
		if k.partial.Clashes(a, b, days) {
			return days
		}
	}
	return -1
}

// apart is how many days apart two classes may clash, in any order; -1 = never.
func (k *costs) apart(c, d int) int {
	n := len(k.m.classes)
	return int(max(k.reach[c*n+d], k.reach[d*n+c]))
}

// near reports whether two classes may clash on two days of the task, the second not before
// the first: so many days apart, or round the week when it comes again.
func (k *costs) near(c, d, a, b int) bool {
	reach := int(k.reach[c*len(k.m.classes)+d])
	return reach >= 0 && b-a <= reach || k.round(d, c, a, b)
}

// round reports whether a session of class c clashes with one of class d of the repeat of
// its week that comes next.
func (k *costs) round(c, d, a, b int) bool {
	return a/7 == b/7 && k.repeats[a/7] != 0 && a+7-b <= int(k.reach[c*len(k.m.classes)+d])
}

// judged reports whether findings of a week are counted.
func (k *costs) judged(week int) bool {
	return week >= max(0, k.m.task.From-1) && week <= min(k.m.task.To+1, len(k.m.plan.Weeks)-1)
}

// component is the number of a rule and a week.
func (k *costs) component(r, week int) int16 {
	if k.components[r] == nil {
		k.components[r] = make([]int16, k.m.task.To-k.m.task.From+3)
	}
	c := &k.components[r][week-k.m.task.From+1]
	if *c == 0 {
		k.count++
		*c = int16(k.count)
		for len(k.crosses) <= k.count {
			k.crosses = append(k.crosses, false)
		}
		k.crosses[k.count] = k.m.task.Suite[r].Placing.Apart()
	}
	return *c
}

func (k *costs) penalties(verdicts []rule.Verdict, into []penalty) []penalty {
	into = into[:0]
	for _, v := range verdicts {
		into = append(into, penalty{k.component(v.Rule, v.Week), v.Severity, int32(v.Weight)})
	}
	return into
}

// store keeps a list; it returns its number.
func (k *costs) store(list []penalty) int32 {
	if len(list) == 0 {
		return 0
	}
	k.lists = append(k.lists, append([]penalty(nil), list...))
	return int32(len(k.lists) - 1)
}

// single are the penalties of a class at a spot, alone and beside the weeks
// around.
func (k *costs) single(c, p int) []penalty {
	at := &k.singles[c*len(k.m.spots)+p]
	if *at == unknown {
		*at = k.store(k.findSingle(c, p))
	}
	return k.lists[*at]
}

func (k *costs) findSingle(c, p int) []penalty {
	m := k.m
	it := *m.itemAt(m.classes[c].members[0], p)
	k.verdicts = k.partial.Lone(k.verdicts[:0], it.Week, &it)
	if m.spillsOver || m.spots[p].startUnknown {
		return k.penalties(k.verdicts, k.least)
	}
	lone := len(k.verdicts)
	k.offA = m.offsets(c, p, k.offA)
	start := it.Start
	for i, off := range k.offA {
		it.Start = start + off
		it.End = it.Start + it.Minutes
		k.verdicts = k.verdicts[:lone]
		k.besideOutside(&it)
		k.takeLeast(i == 0)
	}
	return k.least
}

// besideOutside appends the verdicts about a session and one of the weeks around.
func (k *costs) besideOutside(it *rule.Item) {
	m := k.m
	for i := range m.outside {
		o := &m.outside[i]
		switch {
		case o.Week < it.Week && o.Week >= m.task.From-1 && it.Day-o.Day <= maxReach && k.partial.Clashes(o.Kind, it.Kind, it.Day-o.Day):
			k.verdicts = k.partial.Clash(k.verdicts, it.Week, o, it)
		case o.Week > it.Week && o.Week <= m.task.To+1 && o.Day-it.Day <= maxReach && k.partial.Clashes(it.Kind, o.Kind, o.Day-it.Day):
			k.verdicts = k.partial.Clash(k.verdicts, o.Week, it, o)
		}
	}
}

// takeLeast makes the verdicts penalties, or keeps of them and of the penalties so far
// what comes to less: sessions may begin at any of several times, and which
// one is not known before the week is whole.
func (k *costs) takeLeast(first bool) {
	if k.now = k.penalties(k.verdicts, k.now); first {
		k.least = append(k.least[:0], merged(k.now)...)
	} else {
		k.least, k.less = leastOf(k.less[:0], k.least, merged(k.now)), k.least
	}
}

// pair are the penalties of class c at spot p and class d at spot q together.
func (k *costs) pair(c, p, d, q int) []penalty {
	m := k.m
	if q < p || q == p && d < c {
		c, p, d, q = d, q, c, p
	}
	if !k.near(c, d, m.spots[p].day, m.spots[q].day) {
		return nil
	}
	at := k.pairs.at(c, p, d, q)
	if *at == unknown {
		*at = k.store(k.findPair(c, p, d, q))
	}
	return k.lists[*at]
}

func (k *costs) findPair(c, p, d, q int) []penalty {
	m := k.m
	if m.spots[p].startUnknown || m.spots[q].startUnknown {
		return nil
	}
	second := 0
	if c == d && len(m.classes[d].members) > 1 {
		second = 1
	}
	a, b := *m.itemAt(m.classes[c].members[0], p), *m.itemAt(m.classes[d].members[second], q)
	if p == q {
		return k.findInSpot(c, d, p, a, b)
	}
	k.offA, k.offB = m.offsets(c, p, k.offA), m.offsets(d, q, k.offB)
	startA, startB := a.Start, b.Start
	for i, x := range k.offA {
		for j, y := range k.offB {
			a.Start, b.Start = startA+x, startB+y
			a.End, b.End = a.Start+a.Minutes, b.Start+b.Minutes
			k.verdicts = k.clash(k.verdicts[:0], &a, &b)
			if k.takeLeast(i == 0 && j == 0); len(k.least) == 0 {
				return nil
			}
		}
	}
	return k.least
}

// clash appends the verdicts on two sessions of the task, a before b: as they stand, and
// round the week when it comes again.
func (k *costs) clash(verdicts []rule.Verdict, a, b *rule.Item) []rule.Verdict {
	verdicts = k.partial.Clash(verdicts, b.Week, a, b)
	if a.Week != b.Week {
		return verdicts
	}
	return k.roundTheWeek(verdicts, a, b, k.repeats[a.Week-k.m.task.From])
}

// roundTheWeek appends the verdicts on the later of two sessions of a week and the earlier
// one of its repeat, so many days away.
func (k *costs) roundTheWeek(verdicts []rule.Verdict, a, b *rule.Item, days int) []rule.Verdict {
	switch {
	case days < 0:
		before := b.Again(days)
		return k.partial.Clash(verdicts, a.Week, &before, a)
	case days > 0:
		after := a.Again(days)
		return k.partial.Clash(verdicts, b.Week, b, &after)
	}
	return verdicts
}

// findInSpot is findPair of two classes that share a spot.
func (k *costs) findInSpot(c, d, p int, a, b rule.Item) []penalty {
	m := k.m
	set := [2]int{c, d}
	if m.sortSpot(p, set[:]); set[0] != c {
		a, b = b, a
	}
	// A third that stands there today may come before them or between.
	third := 0
	if today := m.spots[p].today; len(today) > 2 && subset(set[:], today) {
		third = -a.Minutes - b.Minutes
		for _, c := range today {
			third += m.classes[c].minutes
		}
	}
	start := a.Start
	for i, shift := range [...][2]int{{0, 0}, {third, 0}, {0, third}} {
		if i > 0 && third == 0 {
			break
		}
		a.Start = start + shift[0]
		a.End = a.Start + a.Minutes
		b.Start = a.End + shift[1]
		b.End = b.Start + b.Minutes
		k.verdicts = k.partial.Clash(k.verdicts[:0], b.Week, &a, &b)
		k.takeLeast(i == 0)
	}
	return k.least
}

// outside are the penalties of the weeks around alone.
func (k *costs) outside() []penalty {
	m := k.m
	if m.spillsOver {
		return nil
	}
	verdicts := k.verdicts[:0]
	for j := range m.outside {
		b := &m.outside[j]
		if !k.judged(b.Week) {
			continue
		}
		verdicts = k.partial.Lone(verdicts, b.Week, b)
		for i := range m.outside[:j] {
			if a := &m.outside[i]; a.Week >= b.Week-1 {
				verdicts = k.partial.Clash(verdicts, b.Week, a, b)
				if a.Week == b.Week {
					verdicts = k.roundTheWeek(verdicts, a, b, k.partial.Repeats(a.Week))
				}
			}
		}
	}
	return merged(k.penalties(verdicts, nil))
}
