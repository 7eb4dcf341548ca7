package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Minutes of mobility or rolling after a lift, for sessions that are not short.
const (
	coolingFrom  = 25
	coolingLeast = 3
	coolingUsual = 5
)

var sessionCooldownMobility = &rule.Rule{
	ID:      "session-cooldown-mobility",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{runExperience, strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 45 cooling=0",
		After:  "week 1\nMon PM str-moderate 45 cooling=5",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Main) {
			n, known := blockTime(it, it.Session.Cooling, mobility)
			if !known || n >= 60*coolingLeast || it.Minutes < coolingFrom {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: it, N: n / 60, Limit: coolingUsual, Over: short(n, 60*coolingLeast)}
			if hit.N > 0 {
				hit.Say = 1
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Main, coolDown),
	},
}

// coolDown gives a session the usual minutes of mobility at its end.
func coolDown(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetCooling{Session: s.ID, Minutes: planner.Some(coolingUsual)}}
}
