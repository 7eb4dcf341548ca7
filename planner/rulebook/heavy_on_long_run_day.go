package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var heavyOnLongRunDay = &rule.Rule{
	ID:      "heavy-on-long-run-day",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.LegHeavy, rule.LongRun, 0),
	// With quality in the long run that rule is as strict or stricter.
	YieldsTo: []string{"heavy-on-hard-run-day"},
	Sources:  []rule.Source{fitzgerald, runExperience},
	Example: rule.Example{
		Before: "week 1\nSun AM run-long 80; PM str-heavy-full 50",
		After:  "week 1\nThu PM str-heavy-full 50\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(rule.LegHeavy, rule.LongRun) {
			hit := rule.Hit{Severity: rule.Warning, A: lift, B: run}
			if seasoned(p.Athlete) {
				hit.Severity = rule.Advice
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.LongRun),
	},
}
