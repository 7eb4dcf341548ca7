package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// starterLift is the most minutes of a novice's session.
const starterLift = 45

var starterSessionLength = &rule.Rule{
	ID:    "starter-session-length",
	Title: "A novice's session takes 30 to 45 minutes",
	Why: "In your first months you get stronger from little. Short sessions leave time and legs for running, and they are " +
		"easier to keep up.",
	Ladder: "Advice when a main strength session of someone who has never lifted, or is a beginner at it, takes more than " +
		"45 min. Above 60 min the limit of an hour for everyone speaks instead.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		carlson("30 to 45 min are enough"),
	},
	Example: rule.Example{
		Before: "athlete lift=beginner\nweek 1\nMon PM str-moderate 55",
		After:  "athlete lift=beginner\nweek 1\nMon PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.Lift > planner.Beginner {
			return
		}
		for it := range p.Each(rule.Main) {
			if it.Minutes > starterLift && it.Minutes <= longLift {
				p.Report(rule.Hit{
					Severity: rule.Advice, A: it, N: it.Minutes, Limit: starterLift, Over: over(it.Minutes, starterLift),
				})
			}
		}
	},
	Says: []string{
		"{A} on {when} takes {n min}, and {limit min} is plenty in your first months of lifting. Leave an exercise or two out.",
	},
	Fixes: []rule.Proposal{shortenAll(starterLift)},
}
