package planner

import "slices"

func (e Rename) apply(d *draft) error {
	if tooLong(e.Name, MaxName) {
		return ErrValue
	}
	d.Name = e.Name
	return nil
}

func (e SetAthlete) apply(d *draft) error {
	d.Athlete = e.Athlete
	return nil
}

func (e SetHistory) apply(d *draft) error {
	if !e.History.valid() {
		return ErrValue
	}
	d.History = e.History
	return nil
}

func (e SetCheck) apply(d *draft) error {
	if !e.Check.valid() {
		return ErrValue
	}
	d.Checks = replaced(d.Checks, e.Check, ByDay, e.Check.says())
	return nil
}

func (e Rule) apply(d *draft) error {
	if !e.Ruling.Valid() {
		return ErrValue
	}
	rulings := replaced(d.Rulings, e.Ruling, ByRule, e.Ruling.decides())
	if len(rulings) > MaxRulings {
		return ErrTooMany
	}
	d.Rulings = rulings
	return nil
}

func (e SetRaces) apply(d *draft) error {
	if len(e.Races) > MaxRaces {
		return ErrTooMany
	}
	d.Races = slices.Clone(e.Races)
	Sort(d.Races, func(a, b Race) int { return a.Day - b.Day })
	return nil
}

func (e SetPhase) apply(d *draft) error {
	if d.Week(e.Week) == nil {
		return ErrNoPlace
	}
	if !known(e.Phase) {
		return ErrValue
	}
	d.week(e.Week).Phase = e.Phase
	return nil
}

func (e AddWeek) apply(d *draft) error {
	if e.At < 0 || e.At > len(d.Weeks) {
		return ErrNoPlace
	}
	if len(d.Weeks) >= MaxWeeks {
		return ErrTooMany
	}
	if len(e.Week.Sessions) > MaxSessions {
		return ErrWeekFull
	}
	sessions := slices.Clone(e.Week.Sessions)
	for i := range sessions {
		if err := sessions[i].check(); err != nil {
			return err
		}
		d.LastID++
		sessions[i].ID = d.LastID
	}
	Sort(sessions, ByPlace)
	weeks := make([]Week, 0, len(d.Weeks)+1)
	weeks = append(append(append(weeks, d.Weeks[:e.At]...), Week{e.Week.Phase, sessions}), d.Weeks[e.At:]...)
	d.Weeks, d.weeks, d.copied = weeks, true, 0
	d.shiftRulings(e.At, 1)
	return nil
}

func (e DropWeek) apply(d *draft) error {
	if d.Week(e.Week) == nil {
		return ErrNoPlace
	}
	weeks := make([]Week, 0, len(d.Weeks)-1)
	d.Weeks, d.weeks, d.copied = append(append(weeks, d.Weeks[:e.Week]...), d.Weeks[e.Week+1:]...), true, 0
	d.shiftRulings(e.Week, -1)
	return nil
}
