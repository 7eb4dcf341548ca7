package solver

import (
	"hardeasy/planner/rule"
)

// tables hold what rules about single sessions and about pairs say of every
// class at every spot, and of every two. They are filled when first asked for.
type tables struct {
	m       *model
	partial *rule.Partial
	weeks   int        // that are judged
	kinds   [][]int16  // per rule and week: number of what is said, 0 = not yet said
	count   int        // of kinds
	apart   []bool     // per kind: it may be about sessions on different days
	entries [][]remark // 0 is silence
	alone   []int32    // per class and spot: entry, -1 = not known yet
	pairs   [][]int32  // per two classes: per two spots
	reach   []int8     // per two classes: the days up to which they may clash, -1 = never
	said    []rule.Verdict
	offA    []int
	offB    []int
	best    []remark
	now     []remark
}

// remark is one kind of thing said: by one rule about one week.
type remark struct {
	kind     int16
	severity rule.Severity
	weight   int32
}

func newTables(m *model, partial *rule.Partial) *tables {
	n := len(m.classes)
	t := &tables{m: m, partial: partial, entries: make([][]remark, 1), pairs: make([][]int32, n*n), reach: make([]int8, n*n)}
	t.alone = make([]int32, n*len(m.spots))
	for i := range t.alone {
		t.alone[i] = -1
	}
	t.kinds = make([][]int16, len(m.task.Suite))
	for a := range m.classes {
		for b := range m.classes {
			t.reach[a*n+b] = int8(t.far(m.classes[a].kind, m.classes[b].kind))
		}
	}
	return t
}

// mostApart is how many days apart sessions are that no rule speaks about as a
// pair. Pairs further apart are not looked at, which loses nothing but bound.
const mostApart = 7

func (t *tables) far(a, b rule.Kind) int {
	for days := mostApart; days >= 0; days-- {
		if t.partial.Clashes(a, b, days) {
			return days
		}
	}
	return -1
}

func (t *tables) kind(r, week int) int16 {
	if t.kinds[r] == nil {
		t.kinds[r] = make([]int16, t.m.task.To-t.m.task.From+3)
	}
	k := &t.kinds[r][week-t.m.task.From+1]
	if *k == 0 {
		t.count++
		*k = int16(t.count)
		for len(t.apart) <= t.count {
			t.apart = append(t.apart, false)
		}
		t.apart[t.count] = t.m.task.Suite[r].Placing.Apart()
	}
	return *k
}

// judged says that findings of a week are counted.
func (t *tables) judged(week int) bool {
	return week >= max(0, t.m.task.From-1) && week <= min(t.m.task.To+1, len(t.m.plan.Weeks)-1)
}

func (t *tables) remarks(said []rule.Verdict, into []remark) []remark {
	into = into[:0]
	for _, s := range said {
		into = append(into, remark{t.kind(s.Rule, s.Week), s.Severity, int32(s.Weight)})
	}
	return into
}

// keep stores an entry.
func (t *tables) keep(list []remark) int32 {
	if len(list) == 0 {
		return 0
	}
	t.entries = append(t.entries, append([]remark(nil), list...))
	return int32(len(t.entries) - 1)
}

// least keeps of a list what another says, too: of each kind the less.
func least(list, other []remark) []remark {
	n := 0
	for _, a := range list {
		for _, b := range other {
			if a.kind != b.kind {
				continue
			}
			if b.severity < a.severity || b.severity == a.severity && b.weight < a.weight {
				a = b
			}
			list[n] = a
			n++
			break
		}
	}
	return list[:n]
}

// unary is what is said of a class at a spot, alone and beside the weeks around.
func (t *tables) unary(c, p int) []remark {
	at := &t.alone[c*len(t.m.spots)+p]
	if *at < 0 {
		*at = t.keep(t.findUnary(c, p))
	}
	return t.entries[*at]
}

func (t *tables) findUnary(c, p int) []remark {
	m := t.m
	it := *m.proto(m.classes[c].members[0], p)
	t.said = t.partial.Lone(t.said[:0], it.Week, &it)
	if m.spillsOver || m.spots[p].startUnknown {
		return t.remarks(t.said, t.best)
	}
	lone := len(t.said)
	t.offA = m.offsets(c, p, t.offA)
	start := it.Start
	for i, off := range t.offA {
		it.Start = start + off
		it.End = it.Start + it.Minutes
		t.said = t.said[:lone]
		for j := range m.outside {
			o := &m.outside[j]
			switch {
			case o.Week < it.Week && o.Week >= m.task.From-1 && it.Day-o.Day <= mostApart && t.partial.Clashes(o.Kind, it.Kind, it.Day-o.Day):
				t.said = t.partial.Clash(t.said, it.Week, o, &it)
			case o.Week > it.Week && o.Week <= m.task.To+1 && o.Day-it.Day <= mostApart && t.partial.Clashes(it.Kind, o.Kind, o.Day-it.Day):
				t.said = t.partial.Clash(t.said, o.Week, &it, o)
			}
		}
		if t.now = t.remarks(t.said, t.now); i == 0 {
			t.best = append(t.best[:0], merged(t.now)...)
		} else {
			t.best = least(t.best, merged(t.now))
		}
	}
	return t.best
}

// merged has each kind once: the highest severity and what weighs at it.
//
//go:noinline
func merged(list []remark) []remark {
	n := 0
next:
	for _, a := range list {
		for i := range list[:n] {
			if b := &list[i]; b.kind == a.kind {
				if a.severity > b.severity {
					*b = a
				} else if a.severity == b.severity {
					b.weight += a.weight
				}
				continue next
			}
		}
		list[n] = a
		n++
	}
	return list[:n]
}

// clash is the entry of two classes at two spots.
func (t *tables) clash(c, p, d, q int) int32 {
	m := t.m
	if q < p || q == p && d < c {
		c, p, d, q = d, q, c, p
	}
	n := len(m.classes)
	reach := t.reach[c*n+d]
	if reach < 0 || m.spots[q].day-m.spots[p].day > int(reach) {
		return 0
	}
	block := t.pairs[c*n+d]
	if block == nil {
		block = make([]int32, len(m.spots)*len(m.spots))
		for i := range block {
			block[i] = -1
		}
		t.pairs[c*n+d] = block
	}
	at := &block[p*len(m.spots)+q]
	if *at < 0 {
		*at = t.keep(t.findClash(c, p, d, q))
	}
	return *at
}

func (t *tables) findClash(c, p, d, q int) []remark {
	m := t.m
	if m.spots[p].startUnknown || m.spots[q].startUnknown || !t.partial.Clashes(m.classes[c].kind, m.classes[d].kind, m.spots[q].day-m.spots[p].day) {
		return nil
	}
	second := 0
	if c == d && len(m.classes[d].members) > 1 {
		second = 1
	}
	a, b := *m.proto(m.classes[c].members[0], p), *m.proto(m.classes[d].members[second], q)
	if p == q {
		set := [2]int{c, d}
		if m.inOrder(p, set[:]); set[0] != c {
			a, b = b, a
		}
		// A third that stands there today may come before them or between.
		third := 0
		if today := m.spots[p].today; len(today) > 2 && within(set[:], today) {
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
			t.said = t.partial.Clash(t.said[:0], b.Week, &a, &b)
			if t.now = t.remarks(t.said, t.now); i == 0 {
				t.best = append(t.best[:0], merged(t.now)...)
			} else {
				t.best = least(t.best, merged(t.now))
			}
		}
		return t.best
	}
	t.offA, t.offB = m.offsets(c, p, t.offA), m.offsets(d, q, t.offB)
	startA, startB := a.Start, b.Start
	first := true
	for _, x := range t.offA {
		for _, y := range t.offB {
			a.Start, b.Start = startA+x, startB+y
			a.End, b.End = a.Start+a.Minutes, b.Start+b.Minutes
			t.said = t.partial.Clash(t.said[:0], b.Week, &a, &b)
			t.now = t.remarks(t.said, t.now)
			if first {
				t.best = append(t.best[:0], merged(t.now)...)
				first = false
			} else {
				t.best = least(t.best, merged(t.now))
			}
			if len(t.best) == 0 {
				return nil
			}
		}
	}
	return t.best
}

// base is what is said of the weeks around alone.
func (t *tables) base() []remark {
	m := t.m
	if m.spillsOver {
		return nil
	}
	said := t.said[:0]
	for j := range m.outside {
		b := &m.outside[j]
		if !t.judged(b.Week) {
			continue
		}
		said = t.partial.Lone(said, b.Week, b)
		for i := range m.outside[:j] {
			if a := &m.outside[i]; a.Week >= b.Week-1 && t.partial.Clashes(a.Kind, b.Kind, b.Day-a.Day) {
				said = t.partial.Clash(said, b.Week, a, b)
			}
		}
	}
	return merged(t.remarks(said, nil))
}
