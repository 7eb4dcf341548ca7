package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const dayBefore = 24 * hour

var noHeavyBeforeHardRun = &rule.Rule{
	ID:    "no-heavy-before-hard-run",
	Title: "No heavy legs the day before a hard run",
	Why: "Heavy legs make running slower and costlier for up to two days. The hard run is the session you get faster " +
		"from, so it deserves fresh legs.",
	Ladder: "Heavy lower or full body on the day before a hard run: an error with less than 24 h from the end of one to " +
		"the start of the other, else a warning.",
	Choice:  "A long run with 15 min or more of quality is a hard run, and so is a race.",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.HardRun, 1),
	Sources: []rule.Source{
		doma2017, domaHeat2019,
		runExperience("nothing heavy on the day of a hard run, nor before it"),
		carlson("lifting must not get in the way of your running"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nTue AM run-tempo 45",
		After:  "week 1\nTue AM run-tempo 45\nWed PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.DayAfter(rule.LegHeavy, rule.HardRun) {
			hit := rule.Hit{Severity: rule.Warning, Say: 1, A: lift, B: run}
			if gap := rule.Gap(lift, run); gap < dayBefore {
				hit.Severity, hit.Say, hit.Over = rule.Error, 0, short(gap, dayBefore)
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} on {when} ends only {gap} before the {b}, and you would run on tired legs. Leave two days, or lift after " +
			"the {b} instead.",
		"{A} on {when} is the day before the {b}, and heavy legs can last two days. An easy day in between would help.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.Func(rule.SwapPair),
		rule.SwapWith(rule.LegHeavy),
		rule.SwapDays(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
	},
}
