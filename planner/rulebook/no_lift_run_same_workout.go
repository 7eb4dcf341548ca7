package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// easyFirst is the longest easy run that takes little from moderate work right behind it.
// Plans for people with one hour a day have just that, and the lift is not a heavy one.
const easyFirst = 45

var noLiftRunSameWorkout = &rule.Rule{
	ID:      "no-lift-run-same-workout",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(legWork|rule.HeavyUpper, rule.Run, 0),
	Sources: []rule.Source{robineau2016, schumann2022, strengthCoach, runExperience, fitzgerald},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40; AM str-heavy-lower 50",
		After:  "week 1\nTue AM run-easy 40; PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(legWork|rule.HeavyUpper, rule.Run) {
			if run.Minutes < shortRun || rule.Gap(lift, run) >= oneWorkout || isAddOn(p, run) {
				continue
			}
			hit := rule.Hit{Severity: rule.Warning, A: lift, B: run}
			switch {
			case lift.Is(rule.LegHeavy):
				hit.Severity = rule.Error
			case lift.Is(rule.Moderate) && run.Is(rule.EasyRun) && run.Minutes <= easyFirst && run.Start < lift.Start:
				hit.Severity, hit.Say = rule.Advice, 1
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(legWork | rule.HeavyUpper),
		rule.MoveTo(rule.Run),
		rule.Become(legWork|rule.HeavyUpper, catalog.StrBodyweight),
	},
}
