package words

import (
	"slices"
	"strconv"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// sessionEdit is an edit of one value of a session.
func sessionEdit(e planner.Edit, name string) Phrase {
	switch e := e.(type) {
	case planner.SetDistance:
		if e.Metres == 0 {
			return EditNoDistance.Of(name)
		}
		return EditDistance.Of(name, lengthDown(e.Metres, e.Unit))
	case planner.SetSteps:
		return either(len(e.Steps) > 0, EditSteps, EditNoSteps, name)
	case planner.SetEffort:
		if e.RPE == 0 {
			return EditUsualEffort.Of(name)
		}
		return EditEffort.Of(name, e.RPE)
	case planner.SetNote:
		return either(e.Note != "", EditNote, EditNoNote, name)
	case planner.Pin:
		return either(e.On, EditPin, EditUnpin, name)
	case planner.SetLog:
		return either(e.Log != (planner.Log{}), EditLog, EditNoLog, name)
	case planner.SetDone:
		return either(e.Done, EditDone, EditNotDone, name)
	case planner.SetCircuit:
		return either(e.On, EditCircuit, EditNoCircuit, name)
	case planner.SetTest:
		return either(e.On, EditTest, EditNoTest, name)
	case planner.SetWarmup:
		return partEdit(e.Minutes, name, EditWarmup, EditNoWarmup, EditOpenWarmup)
	case planner.SetCooling:
		return partEdit(e.Minutes, name, EditMobility, EditNoMobility, EditOpenMobility)
	case planner.SetRest:
		if !e.Seconds.Known {
			return EditOpenRest.Of(name)
		}
		return EditRest.Of(e.Seconds.N, name)
	case planner.SetRIR:
		if !e.RIR.Known {
			return EditOpenReserve.Of(name)
		}
		return EditReserve.Of(e.RIR.N, name)
	case planner.SetPercentMax:
		if e.Percent == 0 {
			return EditNoLoad.Of(name)
		}
		return EditLoad.Of(name, e.Percent)
	}
	return EditOther.Of()
}

func either(on bool, yes, no PhraseS, name string) Phrase {
	if on {
		return yes.Of(name)
	}
	return no.Of(name)
}

// partEdit is about the minutes of warm-up or mobility.
func partEdit(minutes planner.Opt, name string, some PhraseSN, none, open PhraseS) Phrase {
	switch {
	case !minutes.Known:
		return open.Of(name)
	case minutes.N == 0:
		return none.Of(name)
	}
	return some.Of(name, minutes.N)
}

// liftsEdit says what a new list of exercises changes, where that can be said
// in a few words: "replace barbell back squat with goblet squat in the lift".
func liftsEdit(p *planner.Plan, e planner.SetExercises, name string) Phrase {
	_, s, ok := p.Find(e.Session)
	if !ok || len(e.Exercises) == 0 || len(s.Exercises) == 0 {
		return EditLifts.Of(name)
	}
	gone, come := beyond(s.Exercises, e.Exercises), beyond(e.Exercises, s.Exercises)
	switch {
	case len(gone) == 1 && len(come) == 1:
		return EditReplaceLift.Of(gone[0], come[0], name)
	case len(come) == 0 && len(gone) > 0 && len(gone) < 4:
		return EditDropLifts.Of(list(gone), name)
	case len(come) == 0 && len(gone) > 0:
		return EditDropManyLifts.Of(len(gone), name)
	case len(gone) == 0 && len(come) > 0 && len(come) < 6:
		return EditAddLifts.Of(list(come), name)
	case len(gone) > 0 || len(come) > 0:
		return EditLifts.Of(name)
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
		return EditOrderLifts.Of(name)
	case 1:
		return EditScheme.Of(scheme(&is[last]), exerciseName(is[last].ID), name)
	}
	return EditSchemes.Of(name)
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
		reps = CalledRange.Of(reps, strconv.Itoa(l.RepsTo))
	}
	if l.Hold {
		reps = CalledHeld.Of(reps)
	}
	if l.PerSide {
		reps = CalledASide.Of(reps)
	}
	return CalledSets.Of(l.Sets, reps)
}
