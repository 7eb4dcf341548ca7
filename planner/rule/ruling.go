package rule

import "hardeasy/planner"

// decision is what a person decided about one rule, as far as it holds in the
// week in view.
type decision struct {
	mute     bool
	severity Severity // Clear = as the rulebook has it
	reason   string   // of an override; "" = none
}

// rulings are a plan's, sorted by the rules of a suite. Finding the ruling of
// a rule by its id takes a while, and a plan keeps its rulings while sessions
// are dragged and weeks are searched: so it is done once for a list of rulings,
// which, like all of a plan, is never changed in place.
type rulings struct {
	suite Suite
	said  []planner.Ruling
	first []int // per rule of the suite: 1 + the index of its first ruling, 0 = there is none
	next  []int // per ruling: 1 + the index of the next about the same rule
}

func (r *rulings) read(suite Suite, said []planner.Ruling) {
	if sameList(r.suite, suite) && sameList(r.said, said) {
		return
	}
	r.suite, r.said = suite, said
	r.first, r.next = r.first[:0], r.next[:0]
	if len(said) == 0 {
		return
	}
	for range suite {
		r.first = append(r.first, 0)
	}
	for i := range said {
		r.next = append(r.next, 0)
		if at := suite.index(said[i].Rule); at >= 0 {
			r.next[i], r.first[at] = r.first[at], i+1
		}
	}
}

func sameList[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// about is what holds for the rule at the place in the suite. What is said of
// the week goes before what is said of the whole plan. A rule that is always on
// keeps its voice and its weight; overriding it, seen and with a reason, is
// still the person's right.
func (r *rulings) about(place, week int) (d decision) {
	if len(r.said) == 0 {
		return d
	}
	for i := r.first[place]; i > 0; i = r.next[i-1] {
		switch said := &r.said[i-1]; said.Week {
		case 0:
			if !r.suite[place].AlwaysOn {
				d.mute, d.severity = said.Mute, severityOf(said.Severity)
			}
			if d.reason == "" {
				d.reason = said.Reason
			}
		case week + 1:
			if said.Reason != "" {
				d.reason = said.Reason
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
