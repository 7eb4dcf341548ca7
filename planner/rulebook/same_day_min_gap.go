package rulebook

import "hardeasy/planner/rule"

var sameDayMinGap = &rule.Rule{
	ID:      "same-day-min-gap",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(legWork, rule.Run, 0),
	Sources: []rule.Source{robineau2016, schumann2022, domaPress2019, strengthCoach, runExperience},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40; NOON str-moderate 45",
		After:  "week 1\nTue AM run-easy 40; PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(legWork, rule.Run) {
			gap := rule.Gap(lift, run)
			if run.Minutes < shortRun || isAddOn(p, run) || gap < oneWorkout || gap >= sameDayGood {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: lift, B: run, Over: short(gap, sameDayGood)}
			if gap < sameDayPoor {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(legWork),
		rule.MoveTo(rule.Run),
	},
}
