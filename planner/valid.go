package planner

import (
	"strconv"

	"hardeasy/planner/catalog"
)

// Valid says whether a plan is within the limits and its lists in order. Apply
// checks less: an athlete, races and exercises are only looked into here. The
// error is an ErrValue that names what is out of range, and where. Whether the
// plan's text has room is for notation.Valid to say.
func Valid(p *Plan) error {
	switch {
	case p.ID != "" && !ValidID(p.ID):
		return invalid("the plan's id is no UUID")
	case tooLong(p.Name, MaxName) || Printable(p.Name) != p.Name:
		return invalid("the plan's name is longer than " + strconv.Itoa(MaxName) + " characters, or no text")
	case len(p.Weeks) > MaxWeeks:
		return invalid("there are more than " + strconv.Itoa(MaxWeeks) + " weeks")
	case !validStart(p):
		return invalid("the first week begins on no Monday between 1970 and 2199")
	case !validAthlete(&p.Athlete):
		return invalid("the athlete's profile is out of range")
	case !validHistory(&p.History):
		return invalid("the history is out of range")
	case !validRaces(p.Races):
		return invalid("the races are too many, too far away or not in order")
	case !validRulings(p.Rulings):
		return invalid("what is decided about rules is out of range or not in order")
	case !validChecks(p.Checks):
		return invalid("a day's check is out of range or not in order")
	}
	for w := range p.Weeks {
		if !validWeek(&p.Weeks[w]) {
			return invalid("week " + strconv.Itoa(w+1) + " holds a session that is out of range or out of order")
		}
	}
	return nil
}

type invalid string

func (e invalid) Error() string { return string(e) }
func (e invalid) Unwrap() error { return ErrValue }

func validStart(p *Plan) bool {
	if p.Start == 0 {
		return true
	}
	_, first := ParseDate(p.Start.String())
	_, last := ParseDate(p.Monday(max(0, len(p.Weeks)-1)).String())
	return first && last && p.Start.Weekday() == Mon
}

func validAthlete(a *Athlete) bool {
	ok := known(a.Lift) && a.Run != None && known(a.Run) &&
		known(a.Goal) && known(a.School) && known(a.Injury) &&
		known(a.Season) && known(a.Phase) &&
		a.Equipment&^catalog.AllGear == 0 &&
		in(a.Age, 0, MaxAge) && in(a.LiftWeek, 0, MaxLiftWeek) && a.HurtWeeks.upTo(MaxHurtWeeks)
	for _, open := range a.Open {
		ok = ok && open.Slots <= OpenAll.Slots && open.Minutes.upTo(MaxMinutes)
	}
	for _, minute := range a.Times {
		ok = ok && in(minute, 0, 1439)
	}
	return ok
}

func validHistory(h *History) bool {
	for _, o := range [...]Opt{
		h.Longest30d, h.PrevRunMin, h.PeakRunMin, h.PrevLoad, h.WeeksSinceDeload, h.WeeksWithoutStrength, h.KmWeek,
	} {
		if !o.upTo(MaxHistory) {
			return false
		}
	}
	return true
}

func validRaces(races []Race) bool {
	for i, r := range races {
		if !in(r.Day, -MaxRaceDays, MaxRaceDays) || !known(r.Distance) || !known(r.Priority) ||
			i > 0 && r.Day < races[i-1].Day {
			return false
		}
	}
	return len(races) <= MaxRaces
}

func validWeek(w *Week) bool {
	if !known(w.Phase) || len(w.Sessions) > MaxSessions {
		return false
	}
	for i := range w.Sessions {
		s := &w.Sessions[i]
		if !validSession(s) || i > 0 && ByPlace(w.Sessions[i-1], *s) > 0 {
			return false
		}
	}
	return true
}

func validSession(s *Session) bool {
	if checkSession(s) != nil || !s.Type.Valid() || s.Day > Sun || s.Slot >= Slots || Printable(s.Note) != s.Note {
		return false
	}
	for i := range s.Lifts {
		if !validLift(&s.Lifts[i]) {
			return false
		}
	}
	return true
}

// checkSession holds the limits that the edits of a session can break.
func checkSession(s *Session) error {
	switch {
	case s.Type == catalog.None || s.Type == catalog.Rest,
		!in(s.Minutes, 1, MaxMinutes) || !in(s.Metres, 0, MaxMetres) || !in(s.RPE, 0, MaxScale) || !in(s.Quality, 0, s.Minutes),
		!s.Rest.upTo(MaxRest) || !s.RIR.upTo(MaxRIR) || !in(s.Load, 0, MaxLoad),
		!s.Warmup.upTo(MaxMinutes) || !s.Cooling.upTo(MaxMinutes),
		!s.Log.valid() || s.Log.ImpliesDone() && !s.Done,
		tooLong(s.Note, MaxNote):
		return ErrValue
	case len(s.Lifts) > MaxLifts:
		return ErrTooMany
	}
	return nil
}

func (l *Log) valid() bool {
	return l.Minutes.upTo(MaxMinutes) && l.RPE.upTo(MaxScale) && l.Soreness.upTo(MaxScale) && l.Pain.upTo(MaxScale)
}

func validLift(l *Lift) bool {
	e, ok := catalog.FindExercise(l.Exercise)
	return ok && e.ID == l.Exercise && in(l.Sets, 1, MaxSets) && in(l.Reps, 1, MaxReps) &&
		(l.RepsTo == 0 || in(l.RepsTo, l.Reps+1, MaxReps)) &&
		in(l.Grams, 0, MaxGrams) && in(l.Percent, 0, MaxPercent)
}

func in(n, lo, hi int) bool { return n >= lo && n <= hi }
