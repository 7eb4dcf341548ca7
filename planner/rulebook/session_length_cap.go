package rulebook

import "hardeasy/planner/rule"

var sessionLengthCap = &rule.Rule{
	ID:      "session-length-cap",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 70",
		After:  "week 1\nMon PM str-moderate 60",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Main) {
			if it.Minutes <= longLift {
				continue
			}
			severity := rule.Advice
			if it.Minutes > longestLift {
				severity = rule.Warning
			}
			p.Report(rule.Hit{Severity: severity, A: it, N: it.Minutes, Limit: longLift, Over: over(it.Minutes, longLift)})
		}
	},
	Fixes: []rule.Proposal{shortenAll(longLift), shortenAll(starterLift)},
}
