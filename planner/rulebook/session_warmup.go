package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Minutes of warm-up before a lift.
const (
	warmUpLeast = 5
	warmUpUsual = 8
)

var sessionWarmup = &rule.Rule{
	ID:      "session-warmup",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{runExperience, strengthCoach, rampSets, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-full 50 warmup=0",
		After:  "week 1\nMon PM str-heavy-full 50 warmup=8",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Main) {
			n, known := blockTime(it, it.Session.Warmup, warmUp)
			if !known || n >= 60*warmUpLeast {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: it, N: n / 60, Limit: warmUpUsual, Over: short(n, 60*warmUpLeast)}
			if hit.N > 0 {
				hit.Say = 1
			}
			if worksHeavy(it) {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Main, warmFirst),
	},
}

// warmFirst gives a session the usual minutes of warm-up.
func warmFirst(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetWarmup{Session: s.ID, Minutes: planner.Some(warmUpUsual)}}
}
