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
			if seasoned(p.Athlete) {
				if p.Athlete.School == planner.Consolidate && run.Start < lift.Start && rule.Gap(run, lift) >= sameDayGood {
					continue
				}
				hit.Severity = rule.Warning
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
