package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
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
	backEasy      = 4 // weeks without speed
	backAlternate = 3 // weeks with a day between runs
)

// hurtWeek is the number of the week in view since the injury, or less when it is not
// known.
func hurtWeek(p *rule.Pass) int { return p.Athlete.HurtWeeks.N + p.Week }

// backWeek is the number of the week in view since coming back.
func backWeek(p *rule.Pass) int {
	if !p.Athlete.HurtWeeks.Known {
		return 1 + p.Week
	}
	return hurtWeek(p)
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

// skipped reports whether a session is logged with 0 min, so it did not happen.
func skipped(it *rule.Item) bool { return it.Minutes > 0 && load.Minutes(it.Session) == 0 }
