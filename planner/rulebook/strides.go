package rulebook

import (
	"hardeasy/planner/rule"
)

// isAddOn reports whether a session is strides on the date of another run. It counts as a
// part of that run.
func isAddOn(p *rule.Pass, it *rule.Item) bool {
	if !rule.IsStrides(it.Session) {
		return false
	}
	for i := range p.This {
		o := &p.This[i]
		if o.Day == it.Day && o.Is(rule.Run) && !rule.IsStrides(o.Session) {
			return true
		}
	}
	return false
}
