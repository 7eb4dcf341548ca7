package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var starterSessionLength = &rule.Rule{
	ID:      "starter-session-length",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{carlson},
	Example: rule.Example{
		Before: "athlete lift=beginner\nweek 1\nMon PM str-moderate 55",
		After:  "athlete lift=beginner\nweek 1\nMon PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.LiftLevel > planner.Beginner {
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
	Fixes: []rule.Proposal{shortenAll(starterLift)},
}
