package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

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
