package planner

import "slices"

// Rename sets the name of the plan.
type Rename struct{ Name string }

func (Rename) Sessions() []SessionID { return nil }

func (e Rename) apply(d *draft) error {
	if tooLong(e.Name, MaxName) {
		return ErrValue
	}
	d.Name = e.Name
	return nil
}

// SetAthlete replaces the profile. Minutes that follow from a pace follow the new one.
type SetAthlete struct{ Athlete Athlete }

func (SetAthlete) Sessions() []SessionID { return nil }

func (e SetAthlete) apply(d *draft) error {
	if !e.Athlete.validPace() {
		return ErrValue
	}
	before := d.Athlete
	d.Athlete = e.Athlete
	d.follow(&before)
	return nil
}

// SetHistory replaces the history.
type SetHistory struct{ History History }

func (SetHistory) Sessions() []SessionID { return nil }

func (e SetHistory) apply(d *draft) error {
	if !e.History.valid() {
		return ErrValue
	}
	d.History = e.History
	return nil
}

// SetCheck sets the check of a day. A check without any value removes it.
type SetCheck struct{ Check Check }

func (SetCheck) Sessions() []SessionID { return nil }

func (e SetCheck) apply(d *draft) error {
	if !e.Check.valid() {
		return ErrValue
	}
	d.Checks = replaced(d.Checks, e.Check, ByDay, e.Check.says())
	return nil
}

// SetRuling sets the ruling on a rule for a week or, with week 0, for the whole plan. A
// ruling without a decision removes it.
type SetRuling struct{ Ruling Ruling }

func (SetRuling) Sessions() []SessionID { return nil }

func (e SetRuling) apply(d *draft) error {
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

// SetRaces replaces the races.
type SetRaces struct{ Races []Race }

func (SetRaces) Sessions() []SessionID { return nil }

func (e SetRaces) apply(d *draft) error {
	if len(e.Races) > MaxRaces {
		return ErrTooMany
	}
	d.Races = slices.Clone(e.Races)
	Sort(d.Races, func(a, b Race) int { return a.Day - b.Day })
	return nil
}

// SetSpans replaces the spans.
type SetSpans struct{ Spans []Span }

func (SetSpans) Sessions() []SessionID { return nil }

func (e SetSpans) apply(d *draft) error {
	if len(e.Spans) > MaxSpans {
		return ErrTooMany
	}
	spans := OrderSpans(slices.Clone(e.Spans))
	if !validSpans(spans) {
		return ErrValue
	}
	d.Spans = spans
	return nil
}

// SetPhase sets a week's phase; with PhaseAuto the calendar decides.
type SetPhase struct {
	Week  int
	Phase Phase
}

func (SetPhase) Sessions() []SessionID { return nil }

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

// AddWeek inserts a week before week At; its sessions get new ids.
type AddWeek struct {
	At   int
	Week Week
}

func (AddWeek) Sessions() []SessionID { return nil }

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
		d.Athlete.receive(&sessions[i])
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

// DropWeek removes a week; the later ones move up. Overrides move with their weeks. Races
// and checks stay at their days, which are days of the calendar.
type DropWeek struct{ Week int }

func (DropWeek) Sessions() []SessionID { return nil }

func (e DropWeek) apply(d *draft) error {
	if d.Week(e.Week) == nil {
		return ErrNoPlace
	}
	weeks := make([]Week, 0, len(d.Weeks)-1)
	d.Weeks, d.weeks, d.copied = append(append(weeks, d.Weeks[:e.Week]...), d.Weeks[e.Week+1:]...), true, 0
	d.shiftRulings(e.Week, -1)
	return nil
}
