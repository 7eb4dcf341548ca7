package planner

import "hardeasy/planner/catalog"

// Limits of an Athlete's values.
const (
	MaxAge       = 120
	MaxLiftWeek  = 9999
	MaxHurtWeeks = 999
)

// Athlete is who the plan is for (rulebook 0.1).
type Athlete struct {
	LiftLevel  Level        `private:"no"`
	RunLevel   Level        `private:"no"`
	LiftWeek   int          `private:"no"` // weeks since the first lift, or since a break of three weeks or more
	Goal       Goal         `private:"no"`
	Age        int          `private:"no"`
	Phase      Phase        `private:"no"` // for weeks without one of their own; PhaseAuto = from the calendar
	Season     Season       `private:"no"`
	Injury     Injury       `private:"health"`
	School     School       `private:"no"`
	Equipment  catalog.Gear `private:"no"`
	Open       [7]Opening   `private:"no"`     // Monday first
	LongDay    Opt          `private:"no"`     // the Weekday of the long run; unknown = the weekend
	Times      [Slots]int   `private:"no"`     // when each slot begins, minutes after midnight
	BoneStress bool         `private:"health"` // has had a bone-stress injury
	HurtWeeks  Opt          `private:"health"` // weeks that the injury has lasted, or since coming back
	HighRep    bool         `private:"no"`     // a novice starts with more repetitions (rulebook 1.4 row 7)
	Pace       Opt          `private:"no"`     // of easy runs, seconds a kilometre
	Result     Result       `private:"no"`     // a race, which tells the pace where none is given
}

// DefaultAthlete has the rulebook's defaults: all slots open, no equipment.
func DefaultAthlete() Athlete {
	a := Athlete{
		LiftLevel: Beginner, RunLevel: Intermediate, LiftWeek: 99, Age: 35,
		Times: [Slots]int{7 * 60, 12 * 60, 18 * 60},
	}
	for d := range a.Open {
		a.Open[d] = OpenAll
	}
	return a
}

// LevelsAbove is by how many levels an exercise is above the athlete's level. A person
// who has never lifted counts as a beginner.
func (a *Athlete) LevelsAbove(e *catalog.Exercise) int {
	return int(e.Level) - max(int(a.LiftLevel), int(Beginner))
}

// MayConsolidate reports whether hard work on hard days is open to the athlete: from
// intermediate on in both sports. The articles keep it for the advanced.
func (a *Athlete) MayConsolidate() bool {
	return a.LiftLevel >= Intermediate && a.RunLevel >= Intermediate
}

// ChosenSchool is the school that the athlete chose, Auto for none. Consolidate below
// the levels that it is offered from counts as none: no setting lifts a prohibition
// for a novice.
func (a *Athlete) ChosenSchool() School {
	if a.School == Consolidate && !a.MayConsolidate() {
		return Auto
	}
	return a.School
}

// LongOn reports whether the long run belongs on the day: the one that the person named,
// while it is open, and else both days of the weekend.
func (a *Athlete) LongOn(d Weekday) bool {
	if day, ok := a.NamedLongDay(); ok {
		return d == day
	}
	return d >= Sat
}

// NamedLongDay is the day that the person named for the long run, while it is open.
func (a *Athlete) NamedLongDay() (day Weekday, ok bool) {
	return Weekday(a.LongDay.N), a.LongDay.Known && a.Open[a.LongDay.N].Any()
}

func (a *Athlete) valid() bool {
	ok := known(a.LiftLevel) && a.RunLevel != None && known(a.RunLevel) &&
		known(a.Goal) && known(a.School) && known(a.Injury) &&
		known(a.Season) && known(a.Phase) &&
		a.Equipment&^catalog.AllGear == 0 &&
		in(a.Age, 0, MaxAge) && in(a.LiftWeek, 0, MaxLiftWeek) && a.HurtWeeks.upTo(MaxHurtWeeks) &&
		a.LongDay.upTo(int(Sun)) && a.validPace()
	for _, open := range a.Open {
		ok = ok && open.Slots <= OpenAll.Slots && open.Minutes.upTo(MaxMinutes)
	}
	for _, minute := range a.Times {
		ok = ok && in(minute, 0, 1439)
	}
	return ok
}

// Opening is the time for training on a weekday.
type Opening struct {
	Slots   uint8 // bit s is set when Slot s is open
	Minutes Opt   // for the whole day; unknown = no limit
}

// OpenAll is a day without limits.
var OpenAll = Opening{Slots: 1<<Slots - 1}

// Any reports whether any slot is open.
func (o Opening) Any() bool { return o.Slots != 0 && !(o.Minutes.Known && o.Minutes.N == 0) }

// Has reports whether the slot is open.
func (o Opening) Has(s Slot) bool { return o.Slots>>s&1 == 1 && o.Any() }
