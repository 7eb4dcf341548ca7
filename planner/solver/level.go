package solver

import (
	"cmp"

	"hardeasy/planner/rule"
)

// level is the state of the search at one depth: some sessions are placed, and
// for all others it is known what they would add at each place.
type level struct {
	phase      phase
	left       []int16        // per class: how many are still to be placed
	total      int            // of all classes
	may        []spotSet      // per class: the spots that are left
	days       []uint32       // per class: the days that are left (overDays)
	adds       []int32        // per class and place: the list of penalties it would add
	cells      int            // the length of the array of lists
	rest       restDays       // what is fixed of each week
	fixed      int            // the weeks of which it is
	day        int            // that is laid next (overDays), or slotted (overSpots)
	dated      bool           // ofDates is known
	sets       [MostWeeks]int // per week: what is left for its days
	tally                     // of the sessions that are placed
	placed     []penalty      // of the root: those of its tally
	grown      rule.Score     // what whole weeks are sure to be charged beyond that
	ofDates    rule.Score     // what rules say that depend on dates, once these are known
	orders     packed         // what rules say of the order in each day, those that are left in their best way (overSpots)
	tight      rule.Score     // what days cost more because their sessions share the slots
	preference int            // what the sessions that are placed cost beside that

	class  int        // that is placed next, or what else is branched on
	order  []choice   // of its places
	next   int        // the one that is looked at next
	bound  rule.Score // with what it costs
	peace  int        // the least that all that is left costs, whatever the rules say of it
	others int        // the same of all but one of the class

	atLeast rule.Score // what the rules report of every week below, as the relaxation and the memo know it
	key     []byte     // of the memo, empty when the level is not to be remembered
	low     rule.Score // the least of the days that were found below,
	any     bool       // if any were
}

// phase is what a level branches over.
type phase uint8

const (
	overRestDays phase = iota
	overDays
	overSpots
)

// What a level branches on beside the places of a class.
const (
	aRestDay = -1
	theSpots = -2
	aDay     = -3
	theSlots = -4
)

// choice is a place for a class, and the least that it leads to.
type choice struct {
	place      int16
	score      rule.Score // with what it costs
	preference int        // what it costs
}

func (a choice) compare(b choice) int {
	return cmp.Or(a.score.Compare(b.score), int(a.place)-int(b.place))
}

// bestFirst puts the best of some choices first.
func bestFirst(list []choice) {
	first := 0
	for i := range list {
		if list[i].compare(list[first]) < 0 {
			first = i
		}
	}
	list[0], list[first] = list[first], list[0]
}

// allocate gives a level its memory.
func (l *level) allocate(m *model) {
	if l.may == nil {
		n := len(m.classes)
		l.may, l.left, l.adds = make([]spotSet, n), make([]int16, n), make([]int32, n*max(len(m.spots), len(m.limit)))
	}
}

// goOnFrom makes a level go on from another one.
func (l *level) goOnFrom(o *level) {
	copy(l.may, o.may)
	copy(l.left, o.left)
	copy(l.adds, o.adds)
	l.tally = o.tally
	l.grown, l.ofDates, l.orders, l.tight, l.total, l.preference = o.grown, o.ofDates, o.orders, o.tight, o.total, o.preference
	l.rest, l.fixed, l.phase = o.rest, o.fixed, o.phase
	l.day, l.sets, l.dated = o.day, o.sets, o.dated
	l.atLeast, l.any, l.key = o.atLeast, false, l.key[:0]
	l.cells = o.cells
	l.days = append(l.days[:0], o.days...)
}

// noteSpot adds to the lists of all that are left what a class at a spot costs
// together with them.
func (l *level) noteSpot(k *costs, lists *penaltyLists, c, p int) {
	for d := range l.left {
		if l.left[d] == 0 || k.apart(c, d) < 0 {
			continue
		}
		may := &l.may[d]
		for q := range k.m.spots {
			if may.has(q) {
				lists.prepend(&l.adds[d*len(k.m.spots)+q], k.pair(c, p, d, q))
			}
		}
	}
}

// noteDay is noteSpot of days. In the relaxation days know nothing of each other.
func (l *level) noteDay(y *dayCosts, c, a int, relaxed bool) {
	for d := range l.left {
		if l.left[d] == 0 || y.costs.apart(c, d) < 0 {
			continue
		}
		for b := range y.days {
			if l.days[d]>>b&1 == 1 && !(relaxed && a != b) {
				y.lists.prepend(&l.adds[d*y.days+b], y.pair(c, a, d, b))
			}
		}
	}
}

// dropRestDay takes from the spots of a level those of sessions that are not
// small on a week's rest day.
func (l *level) dropRestDay(m *model, w int) {
	for p := range m.spots {
		if m.spots[p].day != 7*w+int(l.rest[w]) {
			continue
		}
		for c := range m.classes {
			if !m.classes[c].small {
				l.may[c].drop(p)
			}
		}
	}
}
