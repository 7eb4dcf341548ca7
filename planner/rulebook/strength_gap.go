package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// New exercises so near a race cost more than they can give before it: their soreness
// comes at once, and their strength after weeks. Days before an A race:
const (
	littleStrength = 42 // from here on the beginning is small
	leftAloneWeeks = 3  // without strength
	mostOfWeek     = 4  // days
)

// wantsStrength reports whether a week has no main strength and is one to ask for it: it
// is planned, and most of its days are not of a race or the recovery after it.
func wantsStrength(p *rule.Pass) bool {
	if len(p.This) == 0 || p.Count(rule.Main) > 0 || ofRace(p.Phase) {
		return false
	}
	recovering, near := 0, 0
	for day := 7 * p.Week; day < 7*p.Week+7; day++ {
		recovering += one(recovers(p.Plan, day))
		near += one(nearA(p.Plan, day))
	}
	if recovering >= mostOfWeek {
		return false
	}
	n, _ := weeksWithout(p)
	return near < mostOfWeek || n < leftAloneWeeks
}

// recovers reports whether a day of the plan is one of recovery after a race.
func recovers(p *planner.Plan, day int) bool {
	for i := range p.Races {
		r := &p.Races[i]
		if ago := day - r.Day; 0 < ago && ago <= r.Distance.RecoveryDays() {
			return true
		}
	}
	return false
}

// nearA reports whether a day of the plan lies between rule.NoNewStrength days before an A
// race and the end of its recovery.
func nearA(p *planner.Plan, day int) bool {
	for i := range p.Races {
		r := &p.Races[i]
		if to := r.Day - day; r.Priority == planner.PriorityA && -r.Distance.RecoveryDays() <= to && to <= rule.NoNewStrength {
			return true
		}
	}
	return false
}

// strengthGap is how many days without main strength lie before the week's first such
// session, or before the week's end when it has none. Weeks of recovery after a race
// do not count. known is false when neither the plan nor the history has the session
// before; days is then the number that the plan shows.
func strengthGap(p *rule.Pass) (days int, known bool) {
	days = 7
	for it := range p.Each(rule.Main) {
		if load.Minutes(it.Session) > 0 {
			days = it.Day
			break
		}
	}
	for w := p.Week - 1; w >= 0; w-- {
		week := p.Plan.Week(w)
		if week == nil || len(week.Sessions) == 0 {
			return days, false // not planned yet
		}
		if after, found := daysAfterStrength(week); found {
			return days + after, true
		}
		if p.Plan.PhaseOf(w) != planner.Recovery {
			days += 7
		}
	}
	if h := p.Plan.History.WeeksWithoutStrength; h.Known {
		return days + 7*h.N, true
	}
	return days, false
}

// daysAfterStrength are the days of a week after its last main strength session.
func daysAfterStrength(week *planner.Week) (days int, found bool) {
	for i := len(week.Sessions) - 1; i >= 0; i-- {
		if s := &week.Sessions[i]; rule.KindOf(s)&rule.Main != 0 && load.Minutes(s) > 0 {
			return int(planner.Sun) - int(s.Day), true
		}
	}
	return 0, false
}

// weeksWithout is how many weeks in a row before the one in view had no main strength.
// known is false when it may be more.
func weeksWithout(p *rule.Pass) (n int, known bool) {
	for w := p.Week - 1; w >= 0; w-- {
		week := p.Plan.Week(w)
		if week == nil || len(week.Sessions) == 0 {
			return n, false
		}
		if _, found := daysAfterStrength(week); found {
			return n, true
		}
		n++
	}
	if h := p.Plan.History.WeeksWithoutStrength; h.Known {
		return n + h.N, true
	}
	return n, false
}
