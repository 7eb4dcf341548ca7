package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	qualityNear  = 2  // days before the race; nearer is the matter of day-before-race-light
	qualityLate  = 3  // days before the race that are still too late
	qualityShort = 40 // min, warm-up included
)

var raceWeekQualityEarly = &rule.Rule{
	ID:    "race-week-quality-early",
	Title: "The last hard run is early in race week, and short",
	Why: "A short touch of pace keeps your legs awake. A long one two or three days out is still in them when the race " +
		"starts.",
	Ladder: "A warning when a hard run of more than 40 min, warm-up included, stands 2 or 3 days before an A race. From 4 " +
		"days out it is fine.",
	Choice: "A hard run of up to 40 min is accepted 2 or 3 days out, and a longer one from 4 days out: it is late and long " +
		"together that costs. The day before belongs to day-before-race-light.",
	Area:    rule.SeasonAndRace,
	Span:    rule.Window,
	Placing: rule.Lone(rule.HardRun),
	Sources: []rule.Source{
		runExperience("come to hard days fresh"),
		bosquet2007,
		ours("4 days and 40 min"),
	},
	Example: rule.Example{
		Before: "athlete race_in=6\nweek 1\nTue AM run-easy 40\nThu AM run-tempo 50\nSun AM run-race 60",
		After:  "athlete race_in=6\nweek 1\nTue AM run-tempo 35\nThu AM run-easy 30\nSun AM run-race 60",
	},
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
	Says: []string{
		"{A} on {when}, {n} days before your race and longer than {limit} min, would still be in your legs at the start. Run " +
			"it at least 4 days before the race, or keep it to {limit} min with warm-up.",
	},
	Fixes: []rule.Proposal{
		rule.Shorten(rule.HardRun, qualityShort),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
		rule.Become(rule.HardRun, catalog.RunEasy),
	},
}
