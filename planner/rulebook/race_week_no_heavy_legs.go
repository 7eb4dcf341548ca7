package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// freshDays are the days before a race in which legs are not loaded.
var freshDays = [...]int{planner.PriorityA: 7, planner.PriorityB: 4, planner.PriorityC: 2}

var raceWeekNoHeavyLegs = &rule.Rule{
	ID:      "race-week-no-heavy-legs",
	Area:    rule.SeasonAndRace,
	Span:    rule.Window,
	Placing: rule.Lone(rule.LegHeavy),
	Sources: []rule.Source{domaHeat2019, cessation, runExperience, carlson, ours},
	Example: rule.Example{
		Before: "athlete race_in=6\nweek 1\nTue AM run-tempo 30\nThu PM str-heavy-lower 50\nSun AM run-race 60",
		After:  "athlete race_in=6\nweek 1\nTue AM run-tempo 30\nWed PM str-bodyweight 20\nSun AM run-race 60",
	},
	Run: func(p *rule.Pass) {
		var room [raceRoom]race
		races := racesAround(p, room[:0])
		for it := range p.Each(rule.LegHeavy) {
			for i := range races {
				r := &races[i]
				days, limit := r.day-it.Day, freshDays[r.priority]
				if days < 0 || days > limit {
					continue
				}
				severity := rule.Warning
				if r.priority == planner.PriorityA {
					severity = rule.Error
				}
				p.Report(rule.Hit{
					Severity: severity, Say: countdown(days), A: it, B: r.item, N: days, Limit: limit,
					Over: short(days, limit+1),
				})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrBodyweight),
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.Become(rule.LegHeavy, catalog.StrCoreMobility),
		rule.Remove(rule.LegHeavy),
	},
}
