package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	qualityNear = 2 // days before the race; day-before-race-light judges those that are nearer
	qualityLate = 3 // days before the race that are still too late
)

var raceWeekQualityEarly = &rule.Rule{
	ID:      "race-week-quality-early",
	Area:    rule.SeasonAndRace,
	Span:    rule.Window,
	Placing: rule.Lone(rule.HardRun),
	Sources: []rule.Source{runExperience, bosquet2007, ours},
	Example: rule.Example{
		Before: "athlete race_in=6\nweek 1\nTue AM run-easy 40\nThu AM run-tempo 50\nSun AM run-race 60",
		After:  "athlete race_in=6\nweek 1\nTue AM run-tempo 35\nThu AM run-easy 30\nSun AM run-race 60",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		var room [raceRoom]race
		races := racesAround(p, room[:0])
		for it := range p.Each(rule.HardRun) {
			to, days := untilA(races, it)
			if to != nil && days >= qualityNear && days <= qualityLate && it.Minutes > qualityShort {
				p.Report(rule.Hit{
					Severity: rule.Warning, A: it, B: to.item, N: days, Limit: qualityShort,
					Over: over(it.Minutes, qualityShort),
				})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Shorten(rule.HardRun, qualityShort),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
		rule.Become(rule.HardRun, catalog.RunEasy),
	},
}
