package words

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// edit says an edit of sessions by their name, or of new ones by their days; n counts them.
func (t *teller) edit(e planner.Edit, name string, n int) Phrase {
	if verb, to := t.aim(e, n); verb != 0 {
		return verb.Of(name, to)
	}
	switch e := e.(type) {
	case planner.Move:
		if from, _ := t.before.Where(e.Session); e.To.Index < from.Index {
			return EditEarlier.Of(name, at(e.To.Day, e.To.Slot))
		}
		return EditLater.Of(name, at(e.To.Day, e.To.Slot))
	case planner.Swap:
		return EditSwap.Of(t.called([]planner.Edit{planner.Drop{Session: e.A}}), t.called([]planner.Edit{planner.Drop{Session: e.B}}))
	case planner.Add:
		return EditAdd.Of(someSessions(e.Session.Type, n), name)
	case planner.Drop:
		return EditDrop.Of(name)
	case planner.Resize:
		_, s, ok := t.before.Find(e.Session)
		return either(ok && len(s.Steps) > 0, EditBySteps, EditByPace, name)
	case planner.SetExercises:
		return liftsEdit(t.before, e, name)
	case planner.SetCheck:
		return checkEdit(e.Check)
	case planner.SetRuling:
		return rulingEdit(e.Ruling)
	case planner.Rename, planner.SetAthlete, planner.SetHistory, planner.SetRaces, planner.SetSpans, planner.SetPhase, planner.AddWeek, planner.DropWeek:
		return planEdit(t.before, e)
	}
	return sessionEdit(e, name)
}

func checkEdit(c planner.Check) Phrase {
	day := CalledBefore.Text()
	if c.Day >= 0 {
		day = CalledDayOf.Of(dayName(planner.Weekday(c.Day%7)), CalledWeek.Of(c.Day/7+1))
	}
	if c == (planner.Check{Day: c.Day}) {
		return EditNoFelt.Of(day)
	}
	return EditFelt.Of(day)
}

// rulingEdit names the rule by its id, as the plan does.
func rulingEdit(r planner.Ruling) Phrase {
	name := CalledRule.Of(r.Rule)
	if r.Week > 0 {
		name = CalledRuleIn.Of(r.Rule, CalledWeek.Of(r.Week))
	}
	switch {
	case r.Mute:
		return EditMute.Of(name)
	case r.Severity == rule.Error.String():
		return EditAsError.Of(name)
	case r.Severity == rule.Warning.String():
		return EditAsWarning.Of(name)
	case r.Severity == rule.Advice.String():
		return EditAsAdvice.Of(name)
	case r.Reason != "":
		return EditOverride.Of(name)
	}
	return EditHeed.Of(name)
}

// planEdit is an edit of more than sessions.
func planEdit(p *planner.Plan, e planner.Edit) Phrase {
	switch e := e.(type) {
	case planner.Rename:
		if e.Name == "" {
			return EditNoName.Of()
		}
		return EditRename.Of(e.Name)
	case planner.SetAthlete:
		if anew := p.Athlete; e.Athlete.LiftWeek == 1 && anew.LiftWeek != 1 {
			if anew.LiftWeek = 1; anew == e.Athlete {
				return EditLiftAgain.Of()
			}
		}
		return EditProfile.Of()
	case planner.SetHistory:
		return EditHistory.Of()
	case planner.SetRaces:
		return racesEdit(p, e.Races)
	case planner.SetSpans:
		return EditSpans.Of()
	case planner.SetPhase:
		if week := CalledWeek.Of(e.Week + 1); e.Phase == planner.PhaseAuto {
			return EditAutoPhase.Of(week)
		} else {
			return EditPhase.Of(week, (CalledPhaseOffSeason + Key(e.Phase-planner.OffSeason)).Text())
		}
	case planner.AddWeek:
		if e.At >= len(p.Weeks) {
			return EditAddLastWeek.Of()
		}
		return EditAddWeek.Of(CalledWeek.Of(e.At + 1))
	case planner.DropWeek:
		return EditDropWeek.Of(CalledWeek.Of(e.Week + 1))
	}
	return EditOther.Of()
}
