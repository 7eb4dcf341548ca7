package planner

import (
	"strconv"

	"hardeasy/planner/catalog"
)

// Valid says whether a plan is within the limits of the notation, so that
// Parse(Format(p)) gives it back: what is stored or sent can be read again.
// The error names what is out of range, and where, or is ErrTextTooLong.
func Valid(p *Plan) error {
	switch {
	case p.ID != "" && !ValidID(p.ID):
		return invalid("the plan's id is no UUID")
	case tooLong(p.Name, MaxName) || printable(p.Name) != p.Name:
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
	if len(Format(*p)) > MaxText {
		return ErrTextTooLong
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
	ok := int(a.Lift) < len(levelWords) && a.Run != None && int(a.Run) < len(levelWords) &&
		int(a.Goal) < len(goalWords) && int(a.School) < len(schoolWords) && int(a.Injury) < len(injuryWords) &&
		int(a.Season) < len(seasonWords) && int(a.Phase) < len(phaseWords) &&
		a.Equipment&^catalog.AllGear == 0 &&
		in(a.Age, 0, maxAge) && in(a.LiftWeek, 0, maxLiftWeek) && validOpt(a.HurtWeeks, maxHurtWeeks)
	for _, open := range a.Open {
		ok = ok && open.Slots <= OpenAll.Slots && validOpt(open.Minutes, MaxMinutes)
	}
	for _, minute := range a.Times {
		ok = ok && in(minute, 0, 1439)
	}
	return ok
}

func validHistory(h *History) bool {
	for _, k := range historyKeys {
		if !validOpt(*k.of(h), maxHistory) {
			return false
		}
	}
	return true
}

func validRaces(races []Race) bool {
	for i, r := range races {
		if !in(r.Day, -maxRaceDays, maxRaceDays) || int(r.Distance) >= len(distanceWords) || int(r.Priority) >= len(priorityWords) ||
			i > 0 && r.Day < races[i-1].Day {
			return false
		}
	}
	return len(races) <= MaxRaces
}

func validWeek(w *Week) bool {
	if int(w.Phase) >= len(phaseWords) || len(w.Sessions) > MaxSessions {
		return false
	}
	for i := range w.Sessions {
		s := &w.Sessions[i]
		if !validSession(s) || i > 0 && byPlace(w.Sessions[i-1], *s) > 0 {
			return false
		}
	}
	return true
}

func validSession(s *Session) bool {
	if check(s) != nil || !s.Type.Valid() || s.Day > Sun || s.Slot >= Slots || printable(s.Note) != s.Note {
		return false
	}
	for i := range s.Lifts {
		if !validLift(&s.Lifts[i]) {
			return false
		}
	}
	return true
}

func validLift(l *Lift) bool {
	id, known := findExercise(l.Exercise)
	return known && id == l.Exercise && in(l.Sets, 1, maxSets) && in(l.Reps, 1, maxReps) &&
		(l.RepsTo == 0 || in(l.RepsTo, l.Reps+1, maxReps)) &&
		in(l.Grams, 0, maxGrams) && in(l.Percent, 0, maxPercent)
}

// validOpt also wants an unknown number to be 0: there is nowhere to write it.
func validOpt(o Opt, hi int) bool {
	if !o.Known {
		return o.N == 0
	}
	return in(o.N, 0, hi)
}

func in(n, lo, hi int) bool { return n >= lo && n <= hi }
