package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// branchRestDay branches on the first rest day of a week, the days with the fewest
// sessions today first.
func (t *tree) branchRestDay(l *level) {
	l.class = aRestDay
	l.bound = t.sure(l)
	for d := range 7 {
		day := 7*l.fixed + d
		if t.days.load[day].bigs == 0 && !(t.relaxation.active() && t.relaxation.repeats(day)) {
			l.order = append(l.order, choice{place: int16(d), score: l.bound, preference: t.m.bigsToday(day)})
		}
	}
	planner.Sort(l.order, func(a, b choice) int { return a.preference - b.preference })
	for i := range l.order {
		l.order[i].preference = 0
	}
	l.order = append(l.order, choice{place: noRestDay, score: l.bound})
}

// bigsToday counts the sessions that stand on a day today and are not small.
func (m *model) bigsToday(day int) (n int) {
	for i := range m.sessions {
		if mv := &m.sessions[i]; m.spots[mv.home].day == day && !m.classes[mv.class].small {
			n++
		}
	}
	return n
}

// fixRestDay fixes the rest day of a week, which may have none. The relaxation is
// about one week alone.
func (t *tree) fixRestDay(d *level, day int16) {
	w := d.fixed
	d.rest[w] = int8(day)
	if d.fixed++; t.relaxation.active() {
		d.fixed = t.m.weeks()
	}
	if day != noRestDay {
		d.dropRestDay(t.m, w)
	}
}

// goOnToDays begins the search over days.
func (t *tree) goOnToDays(l *level) {
	l.phase = overDays
	if len(l.days) == 0 {
		l.days = make([]uint32, len(l.may))
	}
	for c := range l.days {
		l.days[c] = 0
		for p := range t.m.spots {
			if l.may[c].has(p) {
				l.days[c] |= 1 << t.m.spots[p].day
			}
		}
	}
	copy(l.adds, t.dayCosts.singles)
	if !t.relaxation.active() {
		t.beginDays(l)
	}
}

// foundDays is for a level at which all sessions have days. What the rules report
// of them is asked once more on the way to spots.
func (t *tree) foundDays(l *level) {
	l.class = theSpots
	if t.weighs() {
		// Slots may have told the same: both are about the cost of moves.
		if more := with(rule.Score{}, t.paired.find(t.days, t.preferDays.away)); l.tight.Better(more) {
			l.tight = more
		}
	}
	l.bound, l.peace = t.sure(l), 0
	if !t.canRest(l, &spotSet{}) || t.best.known.hasPlacedDays(t.days) {
		return
	}
	if t.addFloors(l); t.cutoff.passes(l, l.bound) && (l.dated || t.addDated(l)) {
		l.order = append(l.order, choice{score: l.bound})
	}
}

// goOnToSpots begins the search over spots on the days that were found.
func (t *tree) goOnToSpots(l *level) {
	root := &t.levels[0]
	l.phase = overSpots
	copy(l.adds, root.adds)
	l.tally, l.tight = root.tally, rule.Score{}
	l.preference, l.total = root.preference+t.paired.sum, root.total
	for c := range t.m.classes {
		if t.m.classes[c].fixed {
			continue
		}
		l.left[c] = int16(len(t.m.classes[c].members))
		for p, day := range t.spots.day {
			if t.days.at[c*t.days.places+day] == 0 {
				l.may[c].drop(p)
			}
		}
	}
	t.beginSlots(l)
}

// leaf is a whole arrangement: the rules decide.
func (t *tree) leaf(l *level) {
	if !t.canRest(l, &spotSet{}) {
		return
	}
	l.bound, l.peace = t.sure(l), 0
	if t.addFloors(l); t.cutoff.passes(l, l.bound) {
		t.best.consider(t.spots.at)
		t.cutAtIncumbent()
	}
}

// foundRelaxed is for a level at which all sessions of the relaxed week have days.
func (t *tree) foundRelaxed(l *level) {
	if !t.canRest(l, &spotSet{}) {
		return
	}
	l.bound, l.peace = t.sure(l), 0
	t.addFloors(l)
	l.any, l.low = true, l.bound
	if !t.cutoff.set || l.low.Better(t.cutoff.score) {
		t.cutoff.score, t.cutoff.set = l.low, true
		t.relaxation.noteIgnored()
	}
}
