package season

import (
	"fmt"
	"slices"
	"testing"

	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// ourMaking reports whether a finding is about what is inside the sessions of a plan, or
// about doses: what a person who answers the setup has no say in.
func ourMaking(r *rule.Rule) bool {
	return r.Area == rule.Coverage || r.Area == rule.InsideSession ||
		slices.Contains([]string{"maintenance-dose", "corrective-only", "progress-rate", "time-budget"}, r.ID)
}

// A plan that HardEasy makes carries no finding of its own making, in any week.
func TestNothingOfOurMaking(t *testing.T) {
	var list []Answers
	for _, p := range personas {
		list = append(list, answers(p.change))
	}
	for i, c := range sample(*seed, func(choice) bool { return true }) {
		if i%every == 0 {
			list = append(list, c.answers())
		}
	}
	for i, a := range list {
		plan, _ := first(suite, a)
		for w := range plan.Weeks {
			for _, f := range suite.Check(&plan, w).Findings {
				if ourMaking(f.Rule) {
					name := fmt.Sprintf("%+v", a)
					if i < len(personas) {
						name = personas[i].name
					}
					t.Errorf("%s, week %d: %s, %d where %d is the limit\n%s", name, w+1, f.Rule.ID, f.N, f.Limit, notation.Format(plan))
				}
			}
		}
	}
}
