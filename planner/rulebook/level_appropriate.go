package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var levelAppropriate = &rule.Rule{
	ID:      "level-appropriate",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{blagroveHooper, runExperience, carlson},
	Example: rule.Example{
		Before: "athlete lift=beginner equipment=barbell,rack,dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  bulgarian-split-squat 3x6/side; push-up 3x8",
		After:  "athlete lift=beginner equipment=barbell,rack,dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  goblet-squat 3x6; push-up 3x8",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			for i := range it.List {
				e := it.List[i].Exercise
				steps := p.Athlete.LevelsAbove(e)
				if steps <= 0 || isFirstLift(it, e) || listedAbove(it, i) {
					continue
				}
				hit := rule.Hit{Severity: rule.Warning, A: it, N: int(e.Code), Limit: int(e.Code)}
				if steps > 1 {
					hit.Severity = rule.Error
				}
				p.Report(hit)
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, refitOrLeave),
		rule.Rework(rule.Strength, unfit),
	},
}

// leastInReserve is how many repetitions stay in reserve when somebody learns a big lift.
const leastInReserve = 2

// isFirstLift reports whether a novice may do an exercise because it is one of the big
// lifts that teach the movement, and is not taken near failure.
func isFirstLift(it *rule.Item, e *catalog.Exercise) bool {
	switch e.ID {
	case "deadlift", "back-squat", "front-squat", "overhead-press", "bench-press":
		rir := it.Session.RIR
		return !rir.Known || rir.N >= leastInReserve
	}
	return false
}
