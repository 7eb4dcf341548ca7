package solver

import "hardeasy/planner/rule"

// penalty is what one rule reports of one week because one session, or two of
// them, stand where they do.
type penalty struct {
	component int16
	severity  rule.Severity
	weight    int32
}

// A component is a rule and a week. They are numbered from 1.

// leastOf are of each component the penalties that come to less: those of a list or those
// of the other one. They are appended to into, which has nothing in common with either.
func leastOf(into, list, other []penalty) []penalty {
	for i, p := range list {
		if ofComponent(list[:i], p.component) != (rule.Score{}) {
			continue // done
		}
		from, mine, others := list, ofComponent(list, p.component), ofComponent(other, p.component)
		if others.Better(mine) {
			from = other
		}
		for _, q := range from {
			if q.component == p.component {
				into = append(into, q)
			}
		}
	}
	return into
}

// ofComponent is what the penalties of a component come to.
func ofComponent(list []penalty, component int16) (sum rule.Score) {
	for _, p := range list {
		if p.component == component {
			sum.Charge(p.severity, int(p.weight))
		}
	}
	return sum
}

// merged has one penalty of each component and severity.
//
//go:noinline
func merged(list []penalty) []penalty {
	n := 0
next:
	for _, a := range list {
		for i := range list[:n] {
			if b := &list[i]; b.component == a.component && b.severity == a.severity {
				b.weight += a.weight
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
