package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var injuryNoImpact = &rule.Rule{
	ID:      "injury-no-impact",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{gradedReturn, runExperience},
	Example: rule.Example{
		Before: "athlete injury=limited hurt_weeks=1\nweek 1\nTue AM run-intervals 50",
		After:  "athlete injury=limited hurt_weeks=1\nweek 1\nTue AM run-easy 20",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Run | rule.Strength) {
			if p.On(it.Day).Injury != planner.Limited {
				continue
			}
			if it.Is(rule.HardRun | rule.LongRun | rule.Power) {
				p.Report(rule.Hit{Severity: rule.Error, A: it})
			} else if e := jumping(it); e != nil {
				p.Report(rule.Hit{Severity: rule.Error, Say: 1, A: it, N: int(e.Code)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Run|rule.Strength, calmAll),
		rule.Rework(rule.HardRun|rule.LongRun|rule.Power, rideInstead),
		rule.Remove(rule.HardRun | rule.LongRun | rule.Power),
	},
}
