package rule

import "hardeasy/planner"

// SchoolOf is the coaching school that holds for a week: the chosen one, or
// what "auto" makes of the week (rulebook 1.2), and why in words.
func SchoolOf(p *planner.Plan, week int) (school planner.School, why string) {
	a := &p.Athlete
	if a.School != planner.Auto {
		return a.School, "you chose it"
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
			if a.Open[d].Has(s) {
				open.add(d)
			}
		}
	}
	switch {
	case a.Injury == planner.Limited || a.Injury == planner.Return:
		return planner.EasyDays, "you are injured or coming back, and easy days forgive most"
	case a.Lift == planner.Advanced && a.Run == planner.Advanced && runs.count() >= 6 && hard >= 2:
		return planner.Consolidate, "you are advanced in both and run hard twice in six days or more, so hard goes with hard"
	case open.count() >= runs.count()+2:
		return planner.SeparateDays, "your week has two open days more than runs, so lifts can have days of their own"
	case medium >= 1 && a.Run >= planner.Intermediate:
		return planner.MediumDays, "your week has a steady run, and a lift fits beside it"
	}
	return planner.EasyDays, "your week is full, and easy days have room for a lift"
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
