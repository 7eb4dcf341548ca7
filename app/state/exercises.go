package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/strength"
)

// What can be said of a session's exercises. Lift is an index; Exercise is
// what stood there when it was said, so that nothing late hits another one.
type (
	// TakeExercise takes an exercise of the list that PickExercise opened.
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
)

// liftAt is the session and its exercise i, when it is that exercise.
func (m *Model) liftAt(id planner.SessionID, i int, exercise string) (*planner.Session, bool) {
	_, s, ok := m.Plan.Find(id)
	return s, ok && i >= 0 && i < len(s.Exercises) && s.Exercises[i].ID == exercise
}

func (msg ExerciseEdited) update(m *Model) []Effect {
	s, ok := m.liftAt(msg.Session, msg.Lift, msg.Exercise)
	if !ok {
		return nil
	}
	list := slices.Clone(s.Exercises)
	l, text := &list[msg.Lift], strings.TrimSpace(msg.Text)
	switch msg.Field {
	case "sets":
		if !count(&l.Sets, text, 1, planner.MaxSets) {
			return refuse(m, words.BadSets)
		}
	case "reps":
		if l.Reps, l.RepsTo, ok = span(text, planner.MaxReps); !ok && l.Hold {
			return refuse(m, words.BadHold)
		} else if !ok {
			return refuse(m, words.BadReps)
		}
	case "load":
		if !readLoad(l, text) {
			return refuse(m, words.BadWeight)
		}
	}
	return editIf(m, list[msg.Lift] != s.Exercises[msg.Lift], planner.SetExercises{Session: s.ID, Exercises: list})
}

func (msg DropExercise) update(m *Model) []Effect {
	s, ok := m.liftAt(msg.Session, msg.Lift, msg.Exercise)
	if !ok {
		return nil
	}
	list := slices.Delete(slices.Clone(s.Exercises), msg.Lift, msg.Lift+1)
	m.Alert, m.Sheet.Exercises = "", ExercisePane{}
	effects := edit(m, words.Phrase{}, planner.SetExercises{Session: msg.Session, Exercises: list})
	return append(effects, Focus{"[data-lifts]"}) // the button that had the keyboard is gone
}

func (msg TakeExercise) update(m *Model) []Effect {
	e, known := catalog.FindExercise(msg.Exercise)
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
	effects := edit(m, words.Phrase{}, planner.SetExercises{Session: s.ID, Exercises: list})
	return append(effects, Focus{"[data-lift='" + itoa(i) + "'] button"})
}

func (msg WorkEdited) update(m *Model) []Effect {
	_, s, ok := m.Plan.Find(msg.Session)
	if !ok {
		return nil
	}
	var n planner.Opt
	read := func(most int) bool { return maybe(&n, strings.TrimSpace(msg.Text), 0, most) }
	switch msg.Field {
	case "rest":
		if !read(planner.MaxRest) {
			return refuse(m, words.BadRest)
		}
		return editIf(m, n != s.Rest, planner.SetRest{Session: s.ID, Seconds: n})
	case "rir":
		if !read(planner.MaxRIR) {
			return refuse(m, words.BadRir)
		}
		return editIf(m, n != s.RIR, planner.SetRIR{Session: s.ID, RIR: n})
	case "warmup":
		if !read(planner.MaxMinutes) {
			return refuse(m, words.BadWarmup)
		}
		return editIf(m, n != s.Warmup, planner.SetWarmup{Session: s.ID, Minutes: n})
	case "cooling":
		if !read(planner.MaxMinutes) {
			return refuse(m, words.BadCooling)
		}
		return editIf(m, n != s.Cooling, planner.SetCooling{Session: s.ID, Minutes: n})
	}
	return nil
}
