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
			return EditNoDistance.Of(called(p, e.Session))
		}
		return EditDistance.Of(called(p, e.Session), lengthDown(e.Metres, e.Unit))
	case planner.SetEffort:
		if e.RPE == 0 {
			return EditUsualEffort.Of(called(p, e.Session))
		}
		return EditEffort.Of(called(p, e.Session), e.RPE)
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
			return EditOpenRest.Of(called(p, e.Session))
		}
		return EditRest.Of(e.Seconds.N, called(p, e.Session))
	case planner.SetRIR:
		if !e.RIR.Known {
			return EditOpenReserve.Of(called(p, e.Session))
		}
		return EditReserve.Of(e.RIR.N, called(p, e.Session))
	case planner.SetPercentMax:
		if e.Percent == 0 {
			return EditNoLoad.Of(called(p, e.Session))
		}
		return EditLoad.Of(called(p, e.Session), e.Percent)
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
// in a few words: "replace barbell back squat with goblet squat in heavy full body".
func liftsEdit(p *planner.Plan, e planner.SetExercises) Phrase {
	_, s, ok := p.Find(e.Session)
	name := called(p, e.Session)
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
