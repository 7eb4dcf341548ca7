package rulebook

import "hardeasy/planner/rule"

var equipmentAvailable = &rule.Rule{
	ID:      "equipment-available",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{runExperience},
	Example: rule.Example{
		Before: "athlete lift=intermediate equipment=dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  back-squat 3x6; push-up 3x8",
		After:  "athlete lift=intermediate equipment=dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  goblet-squat 3x6; push-up 3x8",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			for i := range it.List {
				if e := it.List[i].Exercise; !e.Possible(p.On(it.Day).Equipment) && !listedAbove(it, i) {
					p.Report(rule.Hit{Severity: rule.Error, A: it, N: int(e.Code), Limit: int(e.Code)})
				}
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, refitOrLeave),
		rule.Rework(rule.Strength, unfit),
	},
}
