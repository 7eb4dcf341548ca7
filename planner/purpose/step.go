package purpose

import "hardeasy/planner"

// targets are the pace of a race, by its distance.
var targets = [...]planner.Target{
	planner.K5: planner.Target5k, planner.K10: planner.Target10k, planner.Half: planner.TargetHalf, planner.Marathon: planner.TargetMarathon,
}

// racePace is the reason of a run that has a piece at the pace of the next A race.
func (v *view) racePace() Reason {
	d := v.goal.Distance
	if d < planner.K5 || d > planner.Marathon || !v.has(targets[d]) {
		return Reason{}
	}
	if pace := v.plan.GoalPace(targets[d], v.s.ID); pace.Known {
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
