package purpose

import "hardeasy/planner"

// racePace is the reason of a run that has a piece at the pace of the next A race.
func (v *view) racePace() Reason {
	target, ok := v.goal.Distance.Target()
	if !ok || !v.has(target) {
		return Reason{}
	}
	if pace := v.plan.GoalPace(target, v.s.ID); pace.Known {
		return Reason{Kind: GoalPace, N: pace.N}
	}
	return Reason{Kind: RacePace}
}

// has reports whether the run has a piece at the target, at no other pace than its own.
func (v *view) has(t planner.Target) bool {
	for i := range v.s.Steps {
		step := &v.s.Steps[i]
		for _, p := range step.Parts[:step.Len()] {
			if p.Target == t && !p.Pace.Known {
				return true
			}
		}
	}
	return false
}
