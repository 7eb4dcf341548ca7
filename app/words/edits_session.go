package words

import (
	"slices"
	"strconv"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// sessionEdit is an edit of one value of a session.
func sessionEdit(p *planner.Plan, e planner.Edit) Phrase {
	switch e := e.(type) {
	case planner.SetDistance:
		if e.Metres == 0 {
			return EditNoDistance(called(p, e.Session))
		}
		return EditDistance(called(p, e.Session), kilometres(e.Metres))
	case planner.SetEffort:
		if e.RPE == 0 {
			return EditUsualEffort(called(p, e.Session))
		}
		return EditEffort(called(p, e.Session), e.RPE)
	case planner.SetNote:
		return either(e.Note != "", EditNote, EditNoNote, called(p, e.Session))
	case planner.Pin:
		return either(e.On, EditPin, EditUnpin, called(p, e.Session))
	case planner.SetLog:
		return either(e.Log != (planner.Log{}), EditLog, EditNoLog, called(p, e.Session))
	case planner.SetDone:
		return either(e.Done, EditDone, EditNotDone, called(p, e.Session))
	case planner.SetCircuit:
		return either(e.On, EditCircuit, EditNoCircuit, called(p, e.Session))
	case planner.SetTest:
		return either(e.On, EditTest, EditNoTest, called(p, e.Session))
	case planner.SetWarmup:
		return partEdit(e.Minutes, called(p, e.Session), EditWarmup, EditNoWarmup, EditOpenWarmup)
	case planner.SetCooling:
		return partEdit(e.Minutes, called(p, e.Session), EditMobility, EditNoMobility, EditOpenMobility)
	case planner.SetRest:
		if !e.Seconds.Known {
			return EditOpenRest(called(p, e.Session))
		}
		return EditRest(e.Seconds.N, called(p, e.Session))
	case planner.SetRIR:
		if !e.RIR.Known {
			return EditOpenReserve(called(p, e.Session))
		}
		return EditReserve(e.RIR.N, called(p, e.Session))
	case planner.SetPercentMax:
		if e.Percent == 0 {
			return EditNoLoad(called(p, e.Session))
		}
		return EditLoad(called(p, e.Session), e.Percent)
	}
	return EditOther()
}

func either(on bool, yes, no func(string) Phrase, name string) Phrase {
	if on {
		return yes(name)
	}
	return no(name)
}

// partEdit is about the minutes of warm-up or mobility.
func partEdit(minutes planner.Opt, name string, some func(string, int) Phrase, none, open func(string) Phrase) Phrase {
	switch {
	case !minutes.Known:
		return open(name)
	case minutes.N == 0:
		return none(name)
	}
	return some(name, minutes.N)
}

// liftsEdit says what a new list of exercises changes, where that can be said
// in a few words: "replace barbell back squat with goblet squat in heavy full body".
func liftsEdit(p *planner.Plan, e planner.SetExercises) Phrase {
	_, s, ok := p.Find(e.Session)
	name := called(p, e.Session)
	if !ok || len(e.Exercises) == 0 || len(s.Exercises) == 0 {
		return EditLifts(name)
	}
	gone, come := beyond(s.Exercises, e.Exercises), beyond(e.Exercises, s.Exercises)
	switch {
	case len(gone) == 1 && len(come) == 1:
		return EditReplaceLift(gone[0], come[0], name)
	case len(come) == 0 && len(gone) > 0 && len(gone) < 4:
		return EditDropLifts(list(gone), name)
	case len(come) == 0 && len(gone) > 0:
		return EditDropManyLifts(len(gone), name)
	case len(gone) == 0 && len(come) > 0 && len(come) < 4:
		return EditAddLifts(list(come), name)
	case len(gone) > 0 || len(come) > 0:
		return EditLifts(name)
	}
	return schemesEdit(name, s.Exercises, e.Exercises)
}

// schemesEdit is for the same exercises in another order or in other sets.
func schemesEdit(name string, was, is []planner.Exercise) Phrase {
	changed, last := 0, 0
	for i := range is {
		if !slices.Contains(was, is[i]) {
			changed, last = changed+1, i
		}
	}
	switch changed {
	case 0:
		return EditOrderLifts(name)
	case 1:
		return EditScheme(scheme(&is[last]), exerciseName(is[last].ID), name)
	}
	return EditSchemes(name)
}

// beyond are the names of the exercises of a that b has not.
func beyond(a, b []planner.Exercise) (names []string) {
	for i := range a {
		same := func(l planner.Exercise) bool { return l.ID == a[i].ID }
		if !slices.ContainsFunc(b, same) {
			names = append(names, exerciseName(a[i].ID))
		}
	}
	return names
}

func exerciseName(id string) string {
	if e, ok := catalog.FindExercise(id); ok {
		return Exercise(e)
	}
	return CalledNoExercise.Text()
}

// scheme is sets and repetitions for people: "3 x 5", "2 x 30 s a side".
func scheme(l *planner.Exercise) string {
	reps := strconv.Itoa(l.Reps)
	if l.RepsTo > 0 {
		reps = CalledRange(reps, strconv.Itoa(l.RepsTo))
	}
	if l.Hold {
		reps = CalledHeld(reps)
	}
	if l.PerSide {
		reps = CalledASide(reps)
	}
	return CalledSets(l.Sets, reps)
}
