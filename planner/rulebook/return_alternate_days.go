package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var returnAlternateDays = &rule.Rule{
	ID:    "return-alternate-days",
	Title: "Coming back, leave a day between runs",
	Why:   "Bone and tendon answer to a run a day later. A day between shows you how they took it, before you ask again.",
	Ladder: "A warning in the first 3 weeks of coming back from an injury for runs on consecutive days, over the border of the " +
		"week too.",
	Choice: "All runs count, short ones and strides too. Two runs on one day are one day of running. The weeks count from what " +
		"you said about the first week of the plan, where 1 is the first week back; if you said nothing, the plan begins with it.",
	Area:    rule.Health,
	Span:    rule.Window,
	Placing: rule.Clash(rule.Run, rule.Run, 1),
	Sources: []rule.Source{
		trials2023,
	},
	Example: rule.Example{
		Before: "athlete injury=return hurt_weeks=1\nweek 1\nTue AM run-easy 25\nWed AM run-easy 25",
		After:  "athlete injury=return hurt_weeks=1\nweek 1\nTue AM run-easy 25\nThu AM run-easy 25",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.Injury != planner.Return || backWeek(p) > backAlternate {
			return
		}
		for a, b := range p.DayAfter(rule.Run, rule.Run) {
			p.Report(rule.Hit{Severity: rule.Warning, A: a, B: b, Limit: backAlternate})
		}
	},
	Says: []string{
		"You run on {when} and again on {whenB}. In the first {limit} weeks back, leave a day between: move one, or ride or " +
			"swim instead.",
	},
	Fixes: []rule.Proposal{
		moveWhere{rule.Run, noRun},
		rule.SwapWith(rule.Run),
		rule.Become(rule.Run, catalog.XCross),
		rule.Remove(rule.Run),
	},
}
