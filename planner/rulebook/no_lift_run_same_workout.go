package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var noLiftRunSameWorkout = &rule.Rule{
	ID:    "no-lift-run-same-workout",
	Title: "Keep lifting and running two workouts",
	Why: "What comes second is done on tired legs, and strength and power grow least when there is nothing in " +
		"between. Two workouts also stay short enough to do well.",
	Ladder: "Less than 60 min between a lift and a run of 15 min or more on the same day: an error for heavy lower " +
		"or full body, a warning for heavy upper body, moderate strength or power. Bodyweight circuits, core and " +
		"mobility, and a short warm-up jog are welcome right beside a run.",
	Choice: "The rulebook frees jogs of up to 10 min and counts runs from 15 min; what lies between is free as well. " +
		"Heavy, moderate and power work counts at any length.",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(legWork|rule.HeavyUpper, rule.Run, 0),
	Sources: []rule.Source{
		robineau2016, schumann2022,
		strengthCoach("lifting and running never belong into the same workout"),
		runExperience("a small bodyweight session straight after a run is welcome"),
		fitzgerald("bodyweight work goes with any run"),
	},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40; AM str-heavy-lower 50",
		After:  "week 1\nTue AM run-easy 40; PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(legWork|rule.HeavyUpper, rule.Run) {
			if run.Minutes < shortRun || rule.Gap(lift, run) >= oneWorkout {
				continue
			}
			hit := rule.Hit{Severity: rule.Warning, A: lift, B: run}
			if lift.Is(rule.LegHeavy) {
				hit.Severity = rule.Error
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} and the {b} on {day} are one workout, so the second part is done on tired legs. " +
			"Leave at least 6 h between them, or give one another day.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(legWork | rule.HeavyUpper),
		rule.MoveTo(rule.Run),
		rule.Become(legWork|rule.HeavyUpper, catalog.StrBodyweight),
	},
}
