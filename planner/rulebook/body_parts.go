package rulebook

import "hardeasy/planner/rule"

// bodyParts reports whether what a strength session lists works the legs, and whether it
// works the upper body.
func bodyParts(it *rule.Item) (legs, upper bool) {
	for i := range it.List {
		e := it.List[i].Exercise
		legs = legs || e.Pattern.IsLeg()
		upper = upper || isUpper(e)
	}
	return legs, upper
}
