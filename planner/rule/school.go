package rule

import "hardeasy/planner"

// SchoolReason is why a week follows a school.
type SchoolReason uint8

const (
	SchoolChosen        SchoolReason = iota // by the person
	HurtAndEasy                             // injured or coming back
	AdvancedInBoth                          // and with two hard runs in six days of running
	RoomForLifts                            // two open days more than days with a run
	SteadyRunTakesALift                     // there is a steady run, and it is not the first year
	FullWeek                                // none of the above
	SchoolReasons
)

// SchoolOf is the coaching school that a week follows, and why: the chosen one, or
// what "auto" makes of the week (rulebook 1.2).
func SchoolOf(p *planner.Plan, week int) (planner.School, SchoolReason) {
	a := &p.Athlete
	if chosen := a.ChosenSchool(); chosen != planner.Auto {
		return chosen, SchoolChosen
	}
	var runs, open days
	var hard, medium int
	if w := p.Week(week); w != nil {
		for i := range w.Sessions {
			s := &w.Sessions[i]
			k := KindOf(s)
			if k&Run != 0 {
				runs.add(s.Day)
			}
			if k&HardRun != 0 {
				hard++
			}
			if k&MediumRun != 0 {
				medium++
			}
		}
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		for s := planner.AM; s < planner.Slots; s++ {
			if p.OpenIn(week, d).Has(s) {
				open.add(d)
			}
		}
	}
	switch {
	case a.Injury == planner.Limited || a.Injury == planner.Return:
		return planner.EasyDays, HurtAndEasy
	case a.LiftLevel == planner.Advanced && a.RunLevel == planner.Advanced && runs.count() >= 6 && hard >= 2:
		return planner.Consolidate, AdvancedInBoth
	case open.count() >= runs.count()+2:
		return planner.SeparateDays, RoomForLifts
	case medium >= 1 && a.RunLevel >= planner.Intermediate:
		return planner.MediumDays, SteadyRunTakesALift
	}
	return planner.EasyDays, FullWeek
}

// days is a set of weekdays.
type days uint8

func (d *days) add(day planner.Weekday) { *d |= 1 << day }

func (d days) count() (n int) {
	for ; d != 0; d &= d - 1 {
		n++
	}
	return n
}
