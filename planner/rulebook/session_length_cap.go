package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Minutes of a strength session.
const (
	longLift    = 60
	longestLift = 75
)

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

// shortenAll cuts all of the finding's lifts to n minutes.
type shortenAll int

func (n shortenAll) Propose(t *rule.Trial) {
	rule.Rework(rule.Main, func(_ *planner.Plan, s *planner.Session) []planner.Edit {
		if s.Minutes <= int(n) {
			return nil
		}
		return []planner.Edit{planner.Resize{Session: s.ID, Minutes: int(n)}}
	}).Propose(t)
}
