package words

import (
	"slices"

	"hardeasy/planner"
)

// Step is "6 × 800 m at 5 km pace and 2 min of jogging".
func Step(s *planner.Step) string {
	var parts []string
	for i := range s.Len() {
		parts = append(parts, stepPart(&s.Parts[i]))
	}
	if s.Times == 1 {
		return list(parts)
	}
	return StepsRepeat.Of(s.Times, list(parts))
}

func stepPart(p *planner.Part) string {
	said := (TargetEasyPart + KeyS(p.Target)).Of(StepAmount(p))
	if p.Pace.Known {
		return StepsAtPace.Of(said, Pace(p.Pace.N))
	}
	return said
}

// StepAmount is how long a part is: "15 min", "90 s" or "0.25 mi".
func StepAmount(p *planner.Part) string {
	switch {
	case p.Metres == 0 && p.Seconds%60 == 0:
		return NumberMinutes.Of(p.Seconds / 60)
	case p.Metres == 0:
		return NumberSeconds.Of(p.Seconds)
	}
	return amount(Thousandths(p.Unit.Thousandths(p.Metres)), p.Unit)
}

// Target is what a person chooses from: "5 km pace".
func Target(t planner.Target) string { return (TargetEasyName + Key(t)).Text() }

// StepsMean says of each target in the steps how it feels and, where it is known, its pace.
func StepsMean(p *planner.Plan, s *planner.Session) (lines []string) {
	for _, t := range targets(s) {
		lines = append(lines, StepsMeans.Of(Target(t), targetHow(p, s, t)))
	}
	return lines
}

// PacesFrom says where the paces of the steps come from, "" where they have none.
func PacesFrom(a *planner.Athlete, s *planner.Session) string {
	paced := func(t planner.Target) bool { _, _, from := a.PaceOf(t); return from != planner.PaceOfLevel }
	r := &a.Result
	switch {
	case !slices.ContainsFunc(targets(s), paced):
		return ""
	case r.Distance == planner.DistanceUnknown:
		return StepsFromPace.Of(Pace(a.Pace.N))
	case a.Pace.Known:
		return StepsFromBoth.Of(Distance(r.Distance), raceTime(r.Seconds), Pace(a.Pace.N))
	}
	return StepsFromResult.Of(Distance(r.Distance), raceTime(r.Seconds))
}

// targets of the steps, each once.
func targets(s *planner.Session) (list []planner.Target) {
	for i := range s.Steps {
		for j := range s.Steps[i].Len() {
			if t := s.Steps[i].Parts[j].Target; !slices.Contains(list, t) {
				list = append(list, t)
			}
		}
	}
	return list
}

// targetHow says how to run at a target.
func targetHow(p *planner.Plan, s *planner.Session, t planner.Target) string {
	feels := (TargetEasyFeels + Key(t)).Text()
	fast, slow, from := p.Athlete.PaceOf(t)
	goal := p.GoalPace(t, s.ID)
	switch paced := from != planner.PaceOfLevel; {
	case paced && goal.Known:
		return StepsGoalAndPace.Of(Pace(goal.N), Pace(fast), Pace(slow), feels)
	case paced:
		return StepsPace.Of(Pace(fast), Pace(slow), feels)
	case goal.Known:
		return StepsGoal.Of(Pace(goal.N), feels)
	}
	return feels
}
