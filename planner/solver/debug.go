package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

func (s *Search) BestPlan() *planner.Plan { return s.build(s.bestAt) }
func (s *Search) Root() rule.Score        { return s.levels[0].bound }
