package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// freshDays are the days before a race in which legs are not loaded.
var freshDays = [...]int{planner.PriorityA: 7, planner.PriorityB: 4, planner.PriorityC: 2}

var raceWeekNoHeavyLegs = &rule.Rule{
	ID:    "race-week-no-heavy-legs",
	Title: "No heavy legs close to a race",
	Why: "Heavy legs stay sore and slow for two days or more, and nothing you lift now makes you stronger by race day. " +
		"A week without it costs no strength.",
	Ladder: "Heavy lower or full body on race day or the days before: an error in the 7 days before an A race, a warning " +
		"in the 4 days before a B race and the 2 days before a C race.",
	Choice: "Days count from the day of the lift to that of the race: 7 days before an A race on Sunday is the Sunday before. " +
		"A race session without a race line is a C race, or the A race of a week that you call race week.",
	Area:    rule.SeasonAndRace,
	Span:    rule.Window,
	Placing: rule.Lone(rule.LegHeavy),
	Sources: []rule.Source{
		domaHeat2019, cessation,
		runExperience("bodyweight work is better close to a race"),
		carlson("nothing that hurts the running you do it for"),
		ours("the number of days"),
	},
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
	Says: []string{
		"{A} on {when} would come on the day of your race. Leave it out; a week without heavy legs costs no strength.",
		"{A} on {when}, the day before your race, would have you race on tired legs. Leave it out, or move it more than " +
			"{limit} days away from the race.",
		"{A} on {when}, {n} days before your race, would cost you freshness. From {limit} days out do easy bodyweight work " +
			"instead, or nothing; a week without heavy legs costs no strength.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrBodyweight),
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.Become(rule.LegHeavy, catalog.StrCoreMobility),
		rule.Remove(rule.LegHeavy),
	},
}
