package state

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/strength"
)

// ExercisePane is what stands open among the exercises of the session sheet.
type ExercisePane struct {
	Open int // the exercise whose fields are shown, counted from 1; 0 when none is
	Pick Pick
	Find string
}

// Pick is what an exercise is being looked for.
type Pick uint8

const (
	NoPick    Pick = iota
	PickOther      // instead of the open one
	PickMore       // beside the others
)

// What can be said of a session's exercises. Lift is an index; Exercise is
// what stood there when it was said, so that nothing late hits another one.
type (
	OpenExercise struct{ Lift int } // shows its fields, or hides them
	PickExercise struct{ Pick Pick }
	FindExercise struct{ Text string }
	// TakeExercise takes an exercise of the list that Pick opened.
	TakeExercise struct{ Exercise string }
	// ExerciseEdited is a field of an exercise: sets, reps or load.
	ExerciseEdited struct {
		Session     planner.SessionID
		Lift        int
		Exercise    string
		Field, Text string
	}
	DropExercise struct {
		Session  planner.SessionID
		Lift     int
		Exercise string
	}
	// WorkEdited is a field of the whole session: rest, rir, warmup or cooling.
	WorkEdited struct {
		Session     planner.SessionID
		Field, Text string
	}
	// FillSession gives a session the exercises that fit the person.
	FillSession struct{ Session planner.SessionID }
)

func lifts(m *Model, msg Msg) []Effect {
	pane := &m.Sheet.Exercises
	switch msg := msg.(type) {
	case OpenExercise:
		if pane.Open == msg.Lift+1 {
			*pane = ExercisePane{}
		} else {
			*pane = ExercisePane{Open: msg.Lift + 1}
		}
		return nil
	case PickExercise:
		if pane.Pick == msg.Pick {
			msg.Pick = NoPick
		}
		if pane.Pick, pane.Find = msg.Pick, ""; msg.Pick == PickMore {
			pane.Open = 0
		}
		return nil
	case FindExercise:
		pane.Find = msg.Text
		return nil
	case TakeExercise:
		return takeLift(m, msg.Exercise)
	case ExerciseEdited:
		return liftSaid(m, msg)
	case DropExercise:
		return dropLift(m, msg)
	case WorkEdited:
		return workSaid(m, msg)
	case FillSession:
		return fillSession(m, msg.Session)
	}
	return nil
}

// liftAt is the session and its exercise i, when it is that exercise.
func (m *Model) liftAt(id planner.SessionID, i int, exercise string) (*planner.Session, bool) {
	_, s, ok := m.Plan.Find(id)
	return s, ok && i >= 0 && i < len(s.Exercises) && s.Exercises[i].ID == exercise
}

func liftSaid(m *Model, said ExerciseEdited) []Effect {
	s, ok := m.liftAt(said.Session, said.Lift, said.Exercise)
	if !ok {
		return nil
	}
	list := slices.Clone(s.Exercises)
	l, text := &list[said.Lift], strings.TrimSpace(said.Text)
	switch said.Field {
	case "sets":
		if !count(&l.Sets, text, 1, planner.MaxSets) {
			return refuse(m, words.BadSets)
		}
	case "reps":
		if l.Reps, l.RepsTo, ok = span(text); !ok && l.Hold {
			return refuse(m, words.BadHold)
		} else if !ok {
			return refuse(m, words.BadReps)
		}
	case "load":
		if l.Grams, ok = grams(text); !ok {
			return refuse(m, words.BadWeight)
		}
	}
	return doIf(m, list[said.Lift] != s.Exercises[said.Lift], planner.SetExercises{Session: said.Session, Exercises: list})
}

// span reads "5", "6-8" or "6–8".
func span(text string) (low, high int, ok bool) {
	a, b, isRange := strings.Cut(strings.Replace(text, "–", "-", 1), "-")
	if !count(&low, strings.TrimSpace(a), 1, planner.MaxReps) {
		return 0, 0, false
	}
	if isRange && !count(&high, strings.TrimSpace(b), low+1, planner.MaxReps) {
		return 0, 0, false
	}
	return low, high, true
}

// grams reads kilograms, "82.5" or "82,5"; nothing is no load.
func grams(text string) (n int, ok bool) {
	if text == "" {
		return 0, true
	}
	kg, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	if err != nil || !(kg >= 0 && kg <= planner.MaxGrams/1000) {
		return 0, false
	}
	return int(math.Round(kg * 1000)), true
}

func dropLift(m *Model, drop DropExercise) []Effect {
	s, ok := m.liftAt(drop.Session, drop.Lift, drop.Exercise)
	if !ok {
		return nil
	}
	list := slices.Delete(slices.Clone(s.Exercises), drop.Lift, drop.Lift+1)
	m.Alert, m.Sheet.Exercises = "", ExercisePane{}
	effects := do(m, words.Phrase{}, planner.SetExercises{Session: drop.Session, Exercises: list})
	return append(effects, Focus{"[data-lifts]"}) // the button that had the keyboard is gone
}

func takeLift(m *Model, exercise string) []Effect {
	e, known := catalog.FindExercise(exercise)
	_, s, ok := m.Plan.Find(m.Sheet.Session)
	if !ok || !known {
		return nil
	}
	list, i := slices.Clone(s.Exercises), m.Sheet.Exercises.Open-1
	switch m.Sheet.Exercises.Pick {
	case PickOther:
		if i < 0 || i >= len(list) {
			return nil
		}
		list[i] = strength.Instead(list[i], e)
	case PickMore:
		if len(list) >= planner.MaxExercises {
			return refuse(m, words.ManyLifts)
		}
		i = len(list)
		list = append(list, beginWith(s, e))
	default:
		return nil
	}
	m.Alert, m.Sheet.Exercises = "", ExercisePane{Open: i + 1}
	effects := do(m, words.Phrase{}, planner.SetExercises{Session: s.ID, Exercises: list})
	return append(effects, Focus{"[data-lift='" + itoa(i) + "'] button"})
}

// beginWith is how an exercise comes into a session: few enough repetitions in
// heavy work, and for jumps.
func beginWith(s *planner.Session, e *catalog.Exercise) planner.Exercise {
	l := planner.Exercise{ID: e.ID, Sets: 3, Hold: e.Held, PerSide: e.Unilateral}
	l.Reps = strength.UsualReps(l.Hold)
	switch {
	case l.Hold:
	case s.Type.IsHeavy() && e.Roles.Has(catalog.RoleMain), e.Roles.Any(catalog.RolePlyometric | catalog.RolePower):
		l.Reps = 5
	}
	if e.Roles.Any(catalog.RoleMobility|catalog.RoleWarmUp) && !e.Roles.Any(catalog.RoleMain|catalog.RoleAccessory|catalog.RoleCore) {
		l.Sets = 1
	}
	return l
}

func workSaid(m *Model, said WorkEdited) []Effect {
	_, s, ok := m.Plan.Find(said.Session)
	if !ok {
		return nil
	}
	var n planner.Opt
	read := func(most int) bool { return maybe(&n, strings.TrimSpace(said.Text), 0, most) }
	switch said.Field {
	case "rest":
		if !read(planner.MaxRest) {
			return refuse(m, words.BadRest)
		}
		return doIf(m, n != s.Rest, planner.SetRest{Session: s.ID, Seconds: n})
	case "rir":
		if !read(planner.MaxRIR) {
			return refuse(m, words.BadRir)
		}
		return doIf(m, n != s.RIR, planner.SetRIR{Session: s.ID, RIR: n})
	case "warmup":
		if !read(planner.MaxMinutes) {
			return refuse(m, words.BadWarmup)
		}
		return doIf(m, n != s.Warmup, planner.SetWarmup{Session: s.ID, Minutes: n})
	case "cooling":
		if !read(planner.MaxMinutes) {
			return refuse(m, words.BadCooling)
		}
		return doIf(m, n != s.Cooling, planner.SetCooling{Session: s.ID, Minutes: n})
	}
	return nil
}

func fillSession(m *Model, id planner.SessionID) []Effect {
	week, s, ok := m.Plan.Find(id)
	if !ok || !s.Type.IsStrength() {
		return nil
	}
	next := strength.Fill(&m.Plan, week, s)
	edits := planner.Differences(s, &next)
	m.Alert, m.Sheet.Exercises = "", ExercisePane{}
	if len(edits) == 0 {
		return toast(m, words.FilledSame.Text(), false)
	}
	return do(m, words.FillExercises(words.Session(s.Type)), edits...)
}

// ExerciseOption is an exercise to choose, and what the person lacks for it.
type ExerciseOption struct {
	Exercise *catalog.Exercise
	Gear     catalog.Gear // that is missing
	Months   int          // of lifting that it asks for, when that is more than there are
}

// Fits says that nothing is missing.
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

// speaksOf says whether all the words are about the exercise: its name, its
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
