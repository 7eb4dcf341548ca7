package rule

import (
	"slices"
	"strconv"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// describeLifts says what a new list of exercises changes, where that can be
// said in a few words: "Replace barbell back squat with goblet squat in heavy
// full body".
func describeLifts(p *planner.Plan, e planner.SetLifts) string {
	_, s, ok := p.Find(e.Session)
	if !ok || len(e.Lifts) == 0 || len(s.Lifts) == 0 {
		return "Change the exercises of " + called(p, e.Session)
	}
	gone, come := beyond(s.Lifts, e.Lifts), beyond(e.Lifts, s.Lifts)
	in := called(p, e.Session)
	switch {
	case len(gone) == 1 && len(come) == 1:
		return "Replace " + gone[0] + " with " + come[0] + " in " + in
	case len(come) == 0 && len(gone) > 0 && len(gone) < 4:
		return "Leave " + listing(gone) + " out of " + in
	case len(come) == 0 && len(gone) > 0:
		return "Leave " + strconv.Itoa(len(gone)) + " exercises out of " + in
	case len(gone) == 0 && len(come) > 0 && len(come) < 4:
		return "Add " + listing(come) + " to " + in
	case len(gone) > 0 || len(come) > 0:
		return "Change the exercises of " + in
	}
	return describeSchemes(in, s.Lifts, e.Lifts)
}

// describeSchemes is for the same exercises in another order or in other sets.
func describeSchemes(in string, was, is []planner.Lift) string {
	changed, last := 0, 0
	for i := range is {
		if !slices.Contains(was, is[i]) {
			changed, last = changed+1, i
		}
	}
	switch changed {
	case 0:
		return "Put the exercises of " + in + " in order"
	case 1:
		return "Do " + scheme(&is[last]) + " of " + exerciseWord(is[last].Exercise) + " in " + in
	}
	return "Change sets and repetitions in " + in
}

// beyond are the names of the exercises of a that b has not.
func beyond(a, b []planner.Lift) (names []string) {
	for i := range a {
		same := func(l planner.Lift) bool { return l.Exercise == a[i].Exercise }
		if !slices.ContainsFunc(b, same) {
			names = append(names, exerciseWord(a[i].Exercise))
		}
	}
	return names
}

func exerciseWord(id string) string {
	if e, ok := catalog.FindExercise(id); ok {
		return wordFor(e)
	}
	return "an exercise"
}

// scheme is sets and repetitions for people: "3 x 5", "2 x 30 s a side".
func scheme(l *planner.Lift) string {
	text := strconv.Itoa(l.Sets) + " x " + strconv.Itoa(l.Reps)
	if l.RepsTo > 0 {
		text += "-" + strconv.Itoa(l.RepsTo)
	}
	if l.Hold {
		text += " s"
	}
	if l.PerSide {
		text += " a side"
	}
	return text
}
