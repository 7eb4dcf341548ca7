package season

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// complete puts right what the rules miss inside the sessions of a week, so that a plan
// carries no finding of our own making. Only exercises change: a template has what most
// weeks need, and the rest of a week decides what this one lacks.
func complete(suite rule.Suite, p *planner.Plan, w int) {
	for range mostCompletions {
		report := suite.Check(p, w)
		i := slices.IndexFunc(report.Findings, func(f rule.Finding) bool { return f.Rule.Area == rule.Coverage })
		if i < 0 {
			return
		}
		fixes := suite.Fixes(p, &report.Findings[i])
		k := slices.IndexFunc(fixes, func(f rule.Fix) bool { return !slices.ContainsFunc(f.Edits, isNotExercises) })
		if k < 0 {
			return
		}
		next, err := planner.Apply(*p, fixes[k].Edits...)
		if err != nil {
			return
		}
		*p = next
	}
}

// mostCompletions is more than the rules of one chapter that speak of a week.
const mostCompletions = 3

func isNotExercises(e planner.Edit) bool {
	_, ok := e.(planner.SetExercises)
	return !ok
}
