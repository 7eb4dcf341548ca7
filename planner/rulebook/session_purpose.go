package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const hardEffort = 7 // RPE that contradicts recovery

var sessionPurpose = &rule.Rule{
	ID:      "session-purpose",
	Area:    rule.Progression,
	Span:    rule.Day,
	Placing: rule.Clash(rule.Recovery, rule.Any, 0),
	Sources: []rule.Source{strengthCoach, carlson},
	Example: rule.Example{
		Before: "week 1\nTue AM run-recovery 30; PM run-tempo 45",
		After:  "week 1\nTue PM run-tempo 45\nWed AM run-recovery 30",
	},
	YieldsTo: []string{"two-key-runs-one-day", "two-demanding-runs-one-day"},
	Run: func(p *rule.Pass) {
		for recovery, other := range p.SameDate(rule.Recovery, rule.Any) {
			cooldown := other.Is(rule.Run) && other.Start < recovery.Start // a common double: jog after the hard run
			if effort := load.Effort(other.Session); effort >= hardEffort && !cooldown {
				p.Report(rule.Hit{Severity: rule.Advice, A: recovery, B: other, N: effort})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Recovery),
		rule.Remove(rule.Recovery),
		rule.Become(rule.Recovery, catalog.StrCoreMobility),
	},
}
