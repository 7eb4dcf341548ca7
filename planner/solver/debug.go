package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

func (s *Search) BestPlan() *planner.Plan { return s.build(s.bestAt) }
func (s *Search) Root() rule.Score        { return s.levels[0].bound }
func (s *Search) Leaves() int             { return s.leaves }
func (s *Search) Hist() []int             { return s.hist[:] }

var Debug = map[string]int{}

func (s *Search) debugLeaf(l *level, bound rule.Score) {
	plan := s.build(s.at)
	score := s.partial.Score(plan)
	if score.Errors == bound.Errors && score.Warnings == bound.Warnings && score.Advice == bound.Advice {
		Debug["same"]++
		return
	}
	said := s.partial.Bounds(nil, s.m.task.From, s.stand, &rule.Rest{})
	known := map[string]bool{}
	for _, x := range said {
		known[s.m.task.Suite[x.Rule].ID] = true
	}
	for r := range s.t.kinds {
		for _, k := range s.t.kinds[r] {
			if k > 0 && int(k) < len(l.heard) && l.heard[k].severity > 0 {
				known[s.m.task.Suite[r].ID] = true
			}
		}
	}
	n := 0
	for _, f := range s.m.task.Suite.Check(plan, s.m.task.From).Findings {
		if !known[f.Rule.ID] {
			Debug[f.Rule.ID]++
			n++
		}
	}
	if n == 0 {
		Debug["weights"]++
	}
}

var Debugging bool
var NoLikes bool

func (s *Search) Hyps() (out []rule.Score) {
	for s.depth > 0 {
		s.depth--
		up := &s.levels[s.depth]
		if up.class >= 0 {
			s.take(up.class, int(up.order[up.next-1].spot))
		}
	}
	l := &s.levels[0]
	found := s.found
	s.found = false
	for _, ch := range l.order {
		s.descend(l, ch)
		b := s.levels[1].bound
		out = append(out, b)
		s.depth = 0
	}
	s.found = found
	return out
}
