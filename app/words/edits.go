package words

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Edits is what edits of the plan do. It stands on the buttons of fixes, over
// previews and beside undo. The plan is the one before the edits.
func Edits(p *planner.Plan, edits []planner.Edit) Phrase {
	if a, b, all := tradedDays(p, edits); all {
		return EditSwapDays.Of(dayName(a), dayName(b))
	}
	if a, b, all := movedDay(p, edits); all {
		return EditMoveDay.Of(dayName(a), dayName(b))
	}
	switch n := len(edits); n {
	case 0:
		return EditNothing.Of()
	case 1:
		return edit(p, edits[0])
	case 2, 3:
		do, did := make([]string, n), make([]string, n)
		for i, e := range edits {
			one := edit(p, e)
			do[i], did[i] = one.Do, one.Did
		}
		return Phrase{list(do), list(did)}
	}
	return manyEdits(p, edits)
}

// manyEdits names the changes when all are of one kind.
func manyEdits(p *planner.Plan, edits []planner.Edit) Phrase {
	moves, shorter, longer := 0, 0, 0
	added := catalog.None
	adds := 0
	for _, e := range edits {
		switch e := e.(type) {
		case planner.Move:
			moves++
		case planner.Resize:
			if _, s, ok := p.Find(e.Session); ok && e.Minutes > 0 && e.Minutes < s.Minutes {
				shorter++
			} else if ok && e.Minutes > 0 {
				longer++
			}
		case planner.Add:
			if adds == 0 || added == e.Session.Type {
				added, adds = e.Session.Type, adds+1
			}
		}
	}
	switch n := len(edits); n {
	case moves:
		return EditMoveMany.Of(n)
	case shorter:
		return EditShortenMany.Of(n)
	case longer:
		return EditLengthenMany.Of(n)
	case adds:
		return EditAddMany.Of(Session(added), n)
	}
	first := edit(p, edits[0])
	return Phrase{EditAndMore.Of(first.Do, len(edits)-1), EditAndMore.Of(first.Did, len(edits)-1)}
}

func edit(p *planner.Plan, e planner.Edit) Phrase {
	switch e := e.(type) {
	case planner.Move:
		return moveEdit(p, e)
	case planner.Swap:
		return EditSwap.Of(called(p, e.A), called(p, e.B))
	case planner.Add:
		return EditAdd.Of(Session(e.Session.Type), at(e.To.Day, e.To.Slot))
	case planner.Drop:
		return EditDrop.Of(called(p, e.Session))
	case planner.Retype:
		return EditRetype.Of(called(p, e.Session), Session(e.Type))
	case planner.Resize:
		return resizeEdit(p, e)
	case planner.SetExercises:
		return liftsEdit(p, e)
	case planner.SetCheck:
		return checkEdit(e.Check)
	case planner.SetRuling:
		return rulingEdit(e.Ruling)
	case planner.Rename, planner.SetAthlete, planner.SetHistory, planner.SetRaces, planner.SetSpans, planner.SetPhase, planner.AddWeek, planner.DropWeek:
		return planEdit(p, e)
	}
	return sessionEdit(p, e)
}

func moveEdit(p *planner.Plan, e planner.Move) Phrase {
	from, ok := p.Where(e.Session)
	to := at(e.To.Day, e.To.Slot)
	switch {
	case ok && from.Week != e.To.Week:
		return EditMoveFar.Of(called(p, e.Session), to, CalledWeek.Of(e.To.Week+1))
	case ok && from.Day == e.To.Day && from.Slot == e.To.Slot && e.To.Index < from.Index:
		return EditEarlier.Of(called(p, e.Session), to)
	case ok && from.Day == e.To.Day && from.Slot == e.To.Slot:
		return EditLater.Of(called(p, e.Session), to)
	}
	return EditMove.Of(called(p, e.Session), to)
}

func resizeEdit(p *planner.Plan, e planner.Resize) Phrase {
	name, time := called(p, e.Session), duration(e.Minutes)
	if e.Minutes == 0 {
		return EditByPace.Of(name)
	}
	if _, s, ok := p.Find(e.Session); ok && s.Minutes > e.Minutes {
		return EditShorten.Of(name, time)
	} else if ok && s.Minutes < e.Minutes {
		return EditLengthen.Of(name, time)
	}
	return EditSetMinutes.Of(name, time)
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
