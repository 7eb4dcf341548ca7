package rulebook

import (
	"hardeasy/planner/rule"
)

var longRunSandwich = &rule.Rule{
	ID:      "long-run-sandwich",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Sources: []rule.Source{bosak2009, runExperience, ours},
	Example: rule.Example{
		Before: "week 1\nTue AM run-tempo 45\nWed AM run-long 100\nThu AM run-intervals 60",
		After:  "week 1\nTue AM run-tempo 45\nWed AM run-long 100\nFri AM run-intervals 60",
	},
	YieldsTo: []string{"hard-run-spacing"}, // a long run that is hard has hard runs beside it
	Run: func(p *rule.Pass) {
		last := -1
		for long, after := range p.DayAfter(rule.LongRun, rule.HardRun) {
			if long.Minutes < bigLongRun || after.Is(rule.RaceRun) || !hardOn(p, long.Day-1) {
				continue
			}
			if after.Day != last { // one long run, however many stand beside it
				last = after.Day
				p.Report(rule.Hit{Severity: rule.Warning, A: long, B: after})
			}
		}
	},
	Fixes: []rule.Proposal{
		onDates{1, rule.MoveTo(rule.HardRun)},
		onDates{1, rule.SwapWith(rule.HardRun)},
		onDates{1, runEasily(rule.HardRun)},
	},
}

// hardOn reports whether a day has a hard run that is no race.
func hardOn(p *rule.Pass, day int) bool {
	for i := range p.All {
		if it := &p.All[i]; it.Day == day && it.Is(rule.HardRun) && !it.Is(rule.RaceRun) {
			return true
		}
	}
	return false
}
