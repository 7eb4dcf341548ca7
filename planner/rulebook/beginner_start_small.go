package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var beginnerStartSmall = &rule.Rule{
	ID:      "beginner-start-small",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{blagroveHooper, runExperience, fitzgerald, carlson},
	Example: rule.Example{
		Before: "athlete lift=none lift_week=1\nweek 1\nMon PM str-heavy-full 45",
		After:  "athlete lift=none lift_week=1\nweek 1\nMon PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.LiftLevel != planner.None || p.Athlete.LiftWeek+p.Week > firstWeeks {
			return
		}
		for it := range p.Each(rule.Heavy) {
			p.Report(rule.Hit{Severity: rule.Warning, A: it, Limit: firstWeeks})
		}
	},
	Fixes: []rule.Proposal{rule.Rework(rule.Heavy, becomeModerate)},
}
