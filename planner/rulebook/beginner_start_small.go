package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var beginnerStartSmall = &rule.Rule{
	ID:    "beginner-start-small",
	Title: "No heavy lifting in your first two weeks",
	Why: "The first weeks are for learning the lifts. New work makes you sore enough with light weights, and form that is " +
		"learnt light holds when it gets heavy.",
	Ladder: "A heavy session in the first two weeks of someone who has never lifted is a warning. Do 3 to 5 sets of 3 to 5 " +
		"repetitions with at least 4 in reserve, as a moderate session; from the third week on heavy is fine with 3 in reserve.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		blagroveHooper,
		runExperience("few repetitions and small loads to learn the lifts"),
		fitzgerald("start small"),
		carlson("basics, then progress"),
	},
	Example: rule.Example{
		Before: "athlete lift=none lift_week=1\nweek 1\nMon PM str-heavy-full 45",
		After:  "athlete lift=none lift_week=1\nweek 1\nMon PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.Lift != planner.None || p.Athlete.LiftWeek+p.Week > firstWeeks {
			return
		}
		for it := range p.Each(rule.Heavy) {
			p.Report(rule.Hit{Severity: rule.Warning, A: it, Limit: firstWeeks})
		}
	},
	Says: []string{
		"{A} on {when} stands in your first {limit} weeks of lifting. Make it a moderate session: learn the lifts with 4 " +
			"repetitions or more in reserve.",
	},
	Fixes: []rule.Proposal{rule.Rework(rule.Heavy, becomeModerate)},
}
