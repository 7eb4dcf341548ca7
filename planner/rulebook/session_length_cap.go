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
	ID:    "session-length-cap",
	Title: "An hour of strength is enough",
	Why: "A runner's strength session does its work within an hour. What comes after that mostly makes you tired for the " +
		"next run.",
	Ladder:  "A main strength session of more than 60 min is advice, of more than 75 min a warning.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		strengthCoach("a session takes about an hour"),
		ours("75 min for the warning"),
	},
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
	Says: []string{
		"{A} on {when} takes {n min}, and about {limit min} is enough. Leave something out, or spread it over two days.",
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
