package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Why is a reason that not all is clear although nothing speaks against a week. They are in
// the order of what matters most: the week itself, what the person did, the race, and what
// the rules could not see.
type Why uint8

const (
	WeekOver  Why = iota // the week is over: what was done in it is not judged
	WeekEmpty            // nothing is planned in it
	HasMissed            // sessions were missed
	HasGap               // weeks up to the race are not planned
	Unchecked            // rules lack what they need

	whys
)

// Reasons are how many there are of what each is about.
type Reasons [whys]int

// NotClear is why not all is clear in a week that has no findings. All that says a verdict
// asks it. The reports are those of the plan's weeks.
func NotClear(p *planner.Plan, reports []rule.Report, week int) Reasons {
	why := WeekNotClear(p, reports, week)
	for of, n := range PlanNotClear(p) {
		why[of] += n
	}
	return why
}

// WeekNotClear is the part of NotClear that is about the week alone.
func WeekNotClear(p *planner.Plan, reports []rule.Report, week int) (why Reasons) {
	switch {
	case week >= len(p.Weeks):
	case p.Over(week):
		why[WeekOver] = 1
	case unplanned(p, week):
		why[WeekEmpty] = 1
	}
	if week < len(reports) {
		why[Unchecked] = len(reports[week].NotChecked)
	}
	return why
}

// PlanNotClear is the part of NotClear that is about no single week.
func PlanNotClear(p *planner.Plan) Reasons {
	return Reasons{HasMissed: len(Missed(p)), HasGap: weeksToPlan(p)}
}

// weeksToPlan is how many weeks from now to that of the next A race have no session, whether
// the plan has them or ends before.
func weeksToPlan(p *planner.Plan) (n int) {
	from := max(0, p.DayToday().N)
	for i := range p.Races {
		if r := &p.Races[i]; r.Priority == planner.PriorityA && r.Day >= from {
			for w := from / 7; w <= r.Day/7; w++ {
				if unplanned(p, w) {
					n++
				}
			}
			break
		}
	}
	return n
}

// unplanned reports whether a week has no session although somebody could train in it.
func unplanned(p *planner.Plan, week int) bool {
	if w := p.Week(week); w != nil && len(w.Sessions) > 0 {
		return false
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if p.OpenIn(week, d).Slots != 0 {
			return true
		}
	}
	return false
}

// Short is what a chip says instead of that all is clear: the first reason, "" for none.
func (why *Reasons) Short() string {
	for of, n := range why {
		if n > 0 {
			return words.KeyN(words.VerdictOver + words.Key(of)).Of(n)
		}
	}
	return ""
}

// Said are the reasons in sentences that nobody has ended yet.
func (why *Reasons) Said() (all []string) {
	for of := range whys {
		if why[of] > 0 {
			all = append(all, why.SaidOf(of))
		}
	}
	return all
}

// SaidOf is one reason as Said has it, "" where it does not hold.
func (why *Reasons) SaidOf(of Why) string {
	if why[of] == 0 {
		return ""
	}
	return words.KeyN(words.StatusOver + words.Key(of)).Of(why[of])
}
