package rule

import "hardeasy/planner"

// decision is what a person decided about one rule for the week in view.
type decision struct {
	mute     bool
	severity Severity // Clear = as the rulebook has it
	reason   string   // of an override; "" = none
}

// grade gives the hits the severity that the person decided on.
func (d *decision) grade(hits []reportedHit) {
	if d.severity == Clear {
		return
	}
	for i := range hits {
		hits[i].Severity = d.severity
	}
}

// rulings indexes a plan's rulings by the rules of a suite. Searching them by id is
// slow, and they stay the same during a drag or a search, so the index is built once
// for a list. A list, like all of a plan, is never changed in place.
type rulings struct {
	suite Suite
	list  []planner.Ruling
	first []int // per rule of the suite: 1 + the index of its first ruling, 0 = there is none
	next  []int // per ruling: 1 + the index of the next about the same rule
}

func (r *rulings) read(suite Suite, list []planner.Ruling) {
	if sameList(r.suite, suite) && sameList(r.list, list) {
		return
	}
	r.suite, r.list = suite, list
	r.first, r.next = r.first[:0], r.next[:0]
	if len(list) == 0 {
		return
	}
	for range suite {
		r.first = append(r.first, 0)
	}
	for i := range list {
		r.next = append(r.next, 0)
		if at := suite.index(list[i].Rule); at >= 0 {
			r.next[i], r.first[at] = r.first[at], i+1
		}
	}
}

func sameList[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// about is the decision on the rule with an index in the suite. A ruling on the week
// goes before one on the whole plan. A rule that is always on can be overridden with
// a reason, but not muted or given another severity.
func (r *rulings) about(index, week int) (d decision) {
	if len(r.list) == 0 {
		return d
	}
	for i := r.first[index]; i > 0; i = r.next[i-1] {
		switch ruling := &r.list[i-1]; ruling.Week {
		case 0:
			if !r.suite[index].AlwaysOn {
				d.mute, d.severity = ruling.Mute, severityOf(ruling.Severity)
			}
			if d.reason == "" {
				d.reason = ruling.Reason
			}
		case week + 1:
			if ruling.Reason != "" {
				d.reason = ruling.Reason
			}
		}
	}
	return d
}

func severityOf(word string) Severity {
	for s := Advice; s <= Error; s++ {
		if word == s.String() {
			return s
		}
	}
	return Clear
}
