package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// ForgetAll has a search prove everything anew.
func (s *Search) ForgetAll() {
	for s.tree == nil && !s.Step(1) {
	}
	s.tree.memo.entries = nil
}

// Relaxed is the bound that the relaxation gives, once it is known.
func (s *Search) Relaxed() (rule.Score, bool) {
	if s.tree == nil || s.tree.relaxation.active() {
		return rule.Score{}, false
	}
	return s.tree.relaxation.bound, true
}

// Weigh is the score of an arrangement of a task.
func Weigh(t Task, arranged *planner.Plan) rule.Score {
	m := newModel(&t)
	at := m.placesIn(arranged)
	b := newBuilder(m)
	score := rule.NewPartial(t.Suite, m.plan, rule.Within{From: t.From, To: t.To}).Score(b.build(at))
	score.Preference = newScale(m).weigh(at)
	return score
}
