package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Pain and soreness, 0-10 (rulebook 2.8).
const (
	painModify = 4 // from here on less
	painStop   = 6 // from here on stop
)

// Weeks of coming back from an injury. The week that hurt_weeks counts is that
// of the plan's first week; 1 is the first one back, and the plan begins with it
// where nobody said another: coming back is what the person says of now.
const (
	backEasy      = 4 // weeks without speed
	backAlternate = 3 // weeks with a day between runs
)

// hurtWeek is which week of the injury the week in view is, at least.
func hurtWeek(p *rule.Pass) int { return p.Athlete.HurtWeeks.N + p.Week }

// backWeek is which week of coming back the week in view is.
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

// skipped says that a session is logged with 0 min: it did not happen.
func skipped(it *rule.Item) bool { return it.Minutes > 0 && load.Minutes(it.Session) == 0 }
