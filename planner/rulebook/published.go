package rulebook

import "hardeasy/planner/rule"

// SpokenOf is of how many of the RespectedPlans the rule speaks: one that speaks of many is a matter of style.
func SpokenOf(r *rule.Rule) int {
	for i := range min(len(Suite), len(respected)) {
		if Suite[i] == r {
			return int(respected[i])
		}
	}
	return 0
}
