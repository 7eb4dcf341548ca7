package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var heavyOnHardRunDay = &rule.Rule{
	ID:      "heavy-on-hard-run-day",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.LegHeavy, rule.HardRun, 0),
	Sources: []rule.Source{doma2017, doma2019, runExperience, fitzgerald},
	Example: rule.Example{
		Before: "week 1\nTue AM run-intervals 60; PM str-heavy-lower 50",
		After:  "week 1\nTue AM run-intervals 60\nThu PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(rule.LegHeavy, rule.HardRun) {
			hit := rule.Hit{Severity: rule.Error, A: lift, B: run}
			switch consolidates := p.Athlete.ChosenSchool() == planner.Consolidate; {
			case !p.Athlete.MayConsolidate():
			case run.Start < lift.Start && rule.Gap(run, lift) >= sameDayGood:
				if consolidates || seasoned(p.Athlete) {
					continue
				}
				hit.Severity, hit.Say = rule.Warning, 1
			case seasoned(p.Athlete):
				hit.Severity, hit.Say = rule.Warning, 2
			case consolidates:
				hit.Say = 2
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
		rule.Become(rule.HardRun, catalog.RunEasy),
	},
}
