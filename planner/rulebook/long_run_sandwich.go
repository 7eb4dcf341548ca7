package rulebook

import (
	"hardeasy/planner/rule"
)

var longRunSandwich = &rule.Rule{
	ID:      "long-run-sandwich",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Dated(),
	Round:   true,
	Sources: []rule.Source{bosak2009, runExperience, ours},
	Example: rule.Example{
		Before: "week 1\nTue AM run-tempo 45\nWed AM run-long 100\nThu AM run-intervals 60",
		After:  "week 1\nTue AM run-tempo 45\nWed AM run-long 100\nFri AM run-intervals 60",
	},
	YieldsTo: []string{"hard-run-spacing"}, // a long run that is hard has hard runs beside it
	Run: func(p *rule.Pass) {
		for i := range p.All {
			long := &p.All[i]
			if !long.Is(rule.LongRun) || long.Minutes < bigLongRun {
				continue
			}
			before, after := hardOn(p, long.Day-1), hardOn(p, long.Day+1)
			if before != nil && after != nil && endsHere(p, before, after) {
				p.Report(rule.Hit{Severity: rule.Warning, A: long, B: after, Again: before.Repeat})
			}
		}
	},
	Fixes: []rule.Proposal{
		onDates{1, rule.MoveTo(rule.HardRun)},
		onDates{1, rule.SwapWith(rule.HardRun)},
		onDates{1, runEasily(rule.HardRun)},
	},
}

// hardOn is the first hard run of a day that is no race, nil when it has none.
func hardOn(p *rule.Pass, day int) *rule.Item {
	for i := range p.All {
		if it := &p.All[i]; it.Day == day && it.Is(rule.HardRun) && !it.Is(rule.RaceRun) {
			return it
		}
	}
	return nil
}
