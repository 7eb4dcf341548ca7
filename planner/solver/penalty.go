package solver

import "hardeasy/planner/rule"

// penalty is what one rule reports of one week because one session, or two of
// them, stand where they do.
type penalty struct {
	component int16
	severity  rule.Severity
	weight    int32
}

// A component is a rule and a week. The score is the sum of its components, and
// bounds of different components add up. They are numbered from 1.

// accrued is what a component weighs so far.
type accrued struct {
	severity rule.Severity
	weight   int32
}

// plus is the component after a further penalty: a higher severity outweighs
// all that was below it.
func (a accrued) plus(p penalty) accrued {
	switch {
	case p.severity > a.severity:
		return accrued{p.severity, p.weight}
	case p.severity == a.severity:
		a.weight += p.weight
	}
	return a
}

// leastOf keeps of a list what the other one has, too: the smaller penalty of
// each component. Both have a component once at most.
func leastOf(list, other []penalty) []penalty {
	n := 0
	for _, a := range list {
		for _, b := range other {
			if a.component != b.component {
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

// merged has each component once: the highest severity and what weighs at it.
//
//go:noinline
func merged(list []penalty) []penalty {
	n := 0
next:
	for _, a := range list {
		for i := range list[:n] {
			if b := &list[i]; b.component == a.component {
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

// penaltyLists holds linked lists of penalties in one array. A list is the
// index of its first cell, 0 is the empty one. A level of the search adds cells
// in front of the lists of the level above, so both share the rest, and leaving
// the level is to cut the array.
type penaltyLists struct{ cells []cell }

type cell struct {
	penalty
	next int32
}

func newPenaltyLists() *penaltyLists { return &penaltyLists{make([]cell, 1, 1024)} }

// prepend puts penalties in front of a list.
func (l *penaltyLists) prepend(head *int32, list []penalty) {
	for _, p := range list {
		l.cells = append(l.cells, cell{p, *head})
		*head = int32(len(l.cells) - 1)
	}
}

// appendTo appends the penalties of a list.
func (l *penaltyLists) appendTo(list []penalty, head int32) []penalty {
	for at := head; at != 0; at = l.cells[at].next {
		list = append(list, l.cells[at].penalty)
	}
	return list
}

// equal compares two lists.
func (l *penaltyLists) equal(a, b int32) bool {
	for ; a != 0 && b != 0 && l.cells[a].penalty == l.cells[b].penalty; a, b = l.cells[a].next, l.cells[b].next {
	}
	return a == 0 && b == 0
}
