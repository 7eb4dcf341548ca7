package rulebook

import "hardeasy/planner/rule"

var equipmentAvailable = &rule.Rule{
	ID:    "equipment-available",
	Title: "Exercises that match your equipment",
	Why:   "A session you cannot do as planned is a session you skip. Nearly every exercise has a version for what you have.",
	Ladder: "An exercise that needs equipment you do not have is an error. What is in every home, such as a wall, a chair, a " +
		"towel or a stair, is always there.",
	Choice: "The exercise is replaced by the first of its stand-ins that you can do. When that one is in the session already, " +
		"leaving the exercise out is offered. A stair will do for a step-down.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		runExperience("bands, dumbbells and your own weight do where there is no gym"),
	},
	Example: rule.Example{
		Before: "athlete lift=intermediate equipment=dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  back-squat 3x6; push-up 3x8",
		After:  "athlete lift=intermediate equipment=dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  goblet-squat 3x6; push-up 3x8",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			for i := range it.List {
				if e := it.List[i].Exercise; !e.Possible(p.Athlete.Equipment) {
					p.Report(rule.Hit{Severity: rule.Error, A: it, N: int(e.Code)})
					break
				}
			}
		}
	},
	Says: []string{
		"{Exercise} in {a} on {when} needs equipment that you do not have: {gear}. Do a version for what you have, or add it " +
			"to your profile.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, refitOrLeave),
		rule.Rework(rule.Strength, unfit),
	},
}
