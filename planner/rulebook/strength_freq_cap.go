package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	strengthAlways  = 2 // this many are never too many
	strengthInjured = 4 // while injury limits running
	strengthTooMuch = 5
)

var strengthFreqCap = &rule.Rule{
	ID:      "strength-freq-cap",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{runExperience, strengthCoach, blagrove2018, beattie2017, ours},
	Example: rule.Example{
		Before: "week 1 phase=build\nMon PM str-moderate 45\nWed PM str-moderate 45\nFri PM str-moderate 45",
		After:  "week 1 phase=build\nMon PM str-moderate 45\nFri PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		n, limit := p.Count(rule.Main), max(strengthSessions[p.Phase].max, strengthAlways)
		if p.Athlete.Injury == planner.Limited {
			limit = max(limit, strengthInjured)
		}
		if n <= limit {
			return
		}
		severity := rule.Warning
		if n >= strengthTooMuch {
			severity = rule.Error
		}
		for it := range p.Each(rule.Main) {
			p.Report(rule.Hit{Severity: severity, A: it, N: n, Limit: limit, Over: over(n, limit)})
		}
	},
	Fixes: []rule.Proposal{
		rule.Remove(rule.Main),
		rule.Become(rule.Main, catalog.StrCoreMobility),
	},
}
