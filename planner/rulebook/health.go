package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Pain and soreness, 0-10 (rulebook 2.8).
const (
	painModify = 4 // from here on the person does less
	painStop   = 6 // from here on the person stops
)

// Weeks of coming back from an injury. hurt_weeks is the number of the plan's first
// week; 1 is the first week back. Without it the plan begins with week 1, because the
// person says now that they are coming back.
const (
	stopDays      = 5 // without running, after which one comes back
	backEasy      = 4 // weeks without speed
	backAlternate = 3 // weeks with a day between runs
)

// hurtWeek is the number of the week in view since the injury, or less when it is not
// known.
func hurtWeek(p *rule.Pass) int { return p.Athlete.HurtWeeks.N + p.Week }

// backWeek is the number of the week since coming back from an injury, on a day from the
// Monday in view. A span says when that began. After days that an injury stopped, people
// come back even if nobody says so.
func backWeek(p *rule.Pass, day int) (week int, back bool) {
	at, injury := 7*p.Week+day, p.On(day).Injury
	for i := range p.Plan.Spans {
		s := &p.Plan.Spans[i]
		switch {
		case s.Kind != planner.SpanInjured:
		case s.Injury == planner.Return && s.Has(at):
			return (at-s.From)/7 + 1, true
		case s.Injury == planner.Limited && s.To < at && s.To-s.From+1 >= stopDays && injury != planner.Limited && at-s.To <= 7*backEasy:
			return (at-s.To-1)/7 + 1, true
		}
	}
	switch {
	case injury != planner.Return:
		return 0, false
	case !p.Athlete.HurtWeeks.Known:
		return 1 + p.Week, true
	}
	return hurtWeek(p), true
}

// backWithin reports whether a day is in the first weeks of coming back from an injury.
func backWithin(p *rule.Pass, day, weeks int) bool {
	week, back := backWeek(p, day)
	return back && week <= weeks
}

// checksOf are the checks from one day to another, both included, counted from
// the Monday of the week in view.
func checksOf(p *rule.Pass, from, to int) []planner.Check {
	checks := p.Plan.Checks
	first := 0
	for first < len(checks) && checks[first].Day < 7*p.Week+from {
		first++
	}
	last := first
	for last < len(checks) && checks[last].Day <= 7*p.Week+to {
		last++
	}
	return checks[first:last]
}
