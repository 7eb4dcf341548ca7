package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Repetitions of a main lift in a heavy session.
const (
	repsNeedLoad = 7 // so many or more are heavy only with a load of 80 %
	repsTooMany  = 8 // more than this are never heavy
	repsHeavy    = 5 // what a fix sets
)

var heavyRepRange = &rule.Rule{
	ID:      "heavy-rep-range",
	Area:    rule.InsideSession,
	Span:    rule.Season, // whether this week is lighter depends on those before
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{strengthCoach, runExperience, schoenfeld2021, eihara2022, heavyLoads},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-full 50 warmup=8 cooling=5\n  goblet-squat 3x12",
		After:  "week 1\nMon PM str-moderate 50 warmup=8 cooling=5\n  goblet-squat 3x12",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Heavy) {
			var at sorter
			for i := range it.List {
				l := it.List[i].Planned
				if at.next(&it.List[i]) != mainLift || l.Hold {
					continue
				}
				hit := rule.Hit{Severity: rule.Advice, A: it, N: int(it.List[i].Exercise.Code), Limit: repsTooMany}
				switch {
				case mostReps(l) > repsTooMany:
				case l.Reps >= repsNeedLoad && percentOf(l, it.Session) < heavyLoad:
					hit.Say = 1
				case l.Sets < heavySets && !fewSetsAreFine(p):
					hit.Say, hit.Limit = 2, heavySets
				default:
					continue
				}
				p.Report(hit)
				break
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Heavy, forStrength),
		rule.Rework(rule.Heavy, becomeModerate),
	},
}

// forStrength gives main lifts the sets, repetitions and load that build strength.
func forStrength(p *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i, b := range blocksOf(listed(s)) {
			if b != mainLift || lifts[i].Hold {
				continue
			}
			if l := &lifts[i]; mostReps(l) > repsTooMany || l.Reps >= repsNeedLoad && percentOf(l, s) < heavyLoad {
				// The load was for the repetitions before.
				l.Reps, l.RepsTo, l.Percent, l.Grams = repsHeavy, 0, 0, 0
			}
			lifts[i].Sets = max(lifts[i].Sets, heavySets)
		}
		return lifts
	})
}
