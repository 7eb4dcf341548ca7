package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var easyDayAfterHeavy = &rule.Rule{
	ID:      "easy-day-after-heavy",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.MediumRun|rule.Power, 1),
	Sources: []rule.Source{domaHeat2019, runExperience},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nTue AM run-steady 50",
		After:  "week 1\nMon PM str-heavy-lower 50\nTue AM run-easy 45",
	},
	Run: func(p *rule.Pass) {
		for lift, next := range p.DayAfter(rule.LegHeavy, rule.MediumRun|rule.Power) {
			p.Report(rule.Hit{Severity: rule.Advice, A: lift, B: next})
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.MediumRun | rule.Power),
		rule.Become(rule.MediumRun, catalog.RunEasy),
		rule.Become(rule.Power, catalog.StrCoreMobility),
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
	},
}
