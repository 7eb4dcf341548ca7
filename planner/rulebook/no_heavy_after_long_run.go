package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var noHeavyAfterLongRun = &rule.Rule{
	ID:      "no-heavy-after-long-run",
	Title:   "Leave a day after a very long run",
	Why:     "Two hours on your feet leave the legs dull for a day. Heavy lifting then is work without much to gain.",
	Ladder:  "Advice when heavy lower or full body stands on the day after a long run of 120 min or more.",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LongRun, rule.LegHeavy, 1),
	Sources: []rule.Source{
		fourRuns,
		strengthCoach("heavy work is done fresh, never on legs that a run has drained"),
		ours("two hours is where we draw the line"),
	},
	Example: rule.Example{
		Before: "week 1\nSat AM run-long 130\nSun PM str-heavy-lower 50",
		After:  "week 1\nTue PM str-heavy-lower 50\nSat AM run-long 130",
	},
	Run: func(p *rule.Pass) {
		for run, lift := range p.DayAfter(rule.LongRun, rule.LegHeavy) {
			if run.Minutes >= hugeLongRun {
				p.Report(rule.Hit{Severity: rule.Advice, A: lift, B: run, N: run.Minutes})
			}
		}
	},
	Says: []string{
		"{A} on {when} is the day after a {b} of {n min}, which legs still feel. Give them a day, and lift after that.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.Shorten(rule.LongRun, hugeLongRun-5),
		rule.MoveTo(rule.LongRun),
	},
}
