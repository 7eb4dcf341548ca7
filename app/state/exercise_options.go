package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// ExerciseOption is an exercise to choose, and what the person lacks for it.
type ExerciseOption struct {
	Exercise *catalog.Exercise
	Gear     catalog.Gear // that is missing
	Months   int          // of lifting that it asks for, when that is more than there are
}

// Fits reports whether nothing is missing.
func (o *ExerciseOption) Fits() bool { return o.Gear == 0 && o.Months == 0 }

// OptionFor looks at an exercise with a person's eyes.
func OptionFor(a *planner.Athlete, e *catalog.Exercise) ExerciseOption {
	o := ExerciseOption{Exercise: e, Gear: e.Missing(a.Equipment)}
	if a.LevelsAbove(e) > 0 {
		o.Months = [...]int{catalog.Intermediate: 6, catalog.Advanced: 24}[e.Level]
	}
	return o
}

// mostOptions is how many exercises are listed at once: about two screens.
const mostOptions = 12

// ExerciseOptions are the exercises to choose from, those that fit first: what can
// stand in for the open one, what was searched for, or, to add one, what can
// be done with the equipment there is. None is in the session already.
func (m *Model) ExerciseOptions() []ExerciseOption {
	_, s, ok := m.Plan.Find(m.Sheet.Session)
	if !ok || m.Sheet.Exercises.Pick == NoPick {
		return nil
	}
	pane := &m.Sheet.Exercises
	var fits, others []ExerciseOption
	take := func(e *catalog.Exercise) {
		if slices.ContainsFunc(s.Exercises, func(l planner.Exercise) bool { return l.ID == e.ID }) {
			return
		}
		if o := OptionFor(&m.Plan.Athlete, e); o.Fits() {
			fits = append(fits, o)
		} else {
			others = append(others, o)
		}
	}
	find := strings.Fields(strings.ToLower(pane.Find))
	switch i := pane.Open - 1; {
	case len(find) > 0:
		for _, e := range catalog.Exercises() {
			if speaksOf(e, find) {
				take(e)
			}
		}
		byName := func(o ExerciseOption) int {
			if strings.HasPrefix(strings.ToLower(words.Exercise(o.Exercise)), find[0]) {
				return 0
			}
			return 1
		}
		planner.Sort(fits, func(a, b ExerciseOption) int { return byName(a) - byName(b) })
		planner.Sort(others, func(a, b ExerciseOption) int { return byName(a) - byName(b) })
	case pane.Pick == PickOther && i >= 0 && i < len(s.Exercises):
		for e := range catalog.Chain(s.Exercises[i].ID) {
			take(e)
		}
	case pane.Pick == PickMore:
		for _, e := range catalog.Exercises() {
			take(e)
		}
		others = nil
	}
	all := append(fits, others...)
	return all[:min(len(all), mostOptions)]
}

// speaksOf reports whether all the words are about the exercise: its name, its
// movement or the muscles that work. Ids are found in every language.
func speaksOf(e *catalog.Exercise, find []string) bool {
	about := []string{words.Exercise(e), e.ID, e.Pattern.String(), words.Movement(e.Pattern)}
	for _, m := range e.Primary {
		about = append(about, words.Muscle(m))
	}
	all := strings.ToLower(strings.Join(about, " "))
	for _, word := range find {
		if !strings.Contains(all, word) {
			return false
		}
	}
	return true
}
