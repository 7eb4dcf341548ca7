package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// isSecondHalf reports whether a run is the later half of a marked double whose earlier
// half is of one of the kinds. The two count as one hard run and one stress session.
func isSecondHalf(p *rule.Pass, it *rule.Item, k rule.Kind) bool {
	for i := range p.This {
		if o := &p.This[i]; o.Start < it.Start && o.Is(k) && rule.MarkedDouble(p.Athlete, o, it) {
			return true
		}
	}
	return false
}

// mayBeHalf reports whether a session without a place may become half of a marked double.
func mayBeHalf(a *planner.Athlete, it *rule.Item) bool {
	return a.RunLevel == planner.Advanced && it.Is(rule.Run) && it.Session.Double
}
