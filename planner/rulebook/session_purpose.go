package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const hardEffort = 7 // RPE that contradicts recovery

var sessionPurpose = &rule.Rule{
	ID:    "session-purpose",
	Title: "Each session has a purpose that serves the block",
	Why: "Training is work with an aim, not moving for the sake of it. A recovery run on a day of hard work does neither: " +
		"it does not let you recover, and it takes from the work.",
	Ladder: "Advice when a recovery run shares a day with a session of an effort of 7 or more.",
	Choice: "A session's type is its purpose, so every session has one, and only contradictions are left to find. The effort " +
		"is the planned one.",
	Area:    rule.Progression,
	Span:    rule.Day,
	Placing: rule.Clash(rule.Recovery, rule.Any, 0),
	Sources: []rule.Source{
		strengthCoach("train with a purpose, do not merely exercise"),
		carlson("performance on race day is what it is for"),
	},
	Example: rule.Example{
		Before: "week 1\nTue AM run-tempo 45; PM run-recovery 30",
		After:  "week 1\nTue AM run-tempo 45\nWed AM run-recovery 30",
	},
	Run: func(p *rule.Pass) {
		for recovery, other := range p.SameDate(rule.Recovery, rule.Any) {
			if other.RPE < hardEffort && other.Is(rule.Recovery) {
				recovery, other = other, recovery // of two, either may be run too hard
			}
			if other.RPE >= hardEffort {
				p.Report(rule.Hit{Severity: rule.Advice, A: recovery, B: other, N: other.RPE})
			}
		}
	},
	Says: []string{
		"{A} shares {day} with the {b} at an effort of {n}, so that the day is for recovery and for hard work at once. Put the " +
			"recovery run on the day after.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Recovery),
		rule.Remove(rule.Recovery),
		rule.Become(rule.Recovery, catalog.StrCoreMobility),
	},
}
