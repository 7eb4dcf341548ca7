package rulebook

import "hardeasy/planner/rule"

var rirFloor = &rule.Rule{
	ID:      "rir-floor",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{zourdos2021, carlson, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 45 rir=0",
		After:  "week 1\nMon PM str-moderate 45 rir=2",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			if s := it.Session; s.RIR.Known && s.RIR.N == 0 && !s.Test {
				p.Report(rule.Hit{Severity: rule.Warning, A: it, N: reserve(&p.Plan.Athlete, p.Week)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, keepInReserve),
	},
}
