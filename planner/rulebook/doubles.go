package rulebook

import "hardeasy/planner/rule"

// isSecondHalf reports whether a run is the later half of a marked double, which counts as
// one hard run.
func isSecondHalf(p *rule.Pass, it *rule.Item) bool {
	for i := range p.This {
		if o := &p.This[i]; o.Start < it.Start && rule.MarkedDouble(p.Athlete, o, it) {
			return true
		}
	}
	return false
}
