package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var stressDaysCap = &rule.Rule{
	ID:      "stress-days-cap",
	Area:    rule.KeySessions,
	Span:    rule.Week,
	Placing: rule.Grows(),
	Sources: []rule.Source{strengthCoach, carlson, ours},
	Example: rule.Example{
		Before: "athlete run=beginner\nweek 1\nMon PM str-heavy-lower 50\nWed AM run-tempo 40\nFri PM str-heavy-full 50\n" +
			"Sun AM run-long 90",
		After: "athlete run=beginner\nweek 1\nMon PM str-heavy-lower 50\nWed AM run-tempo 40\nFri PM str-moderate 45\n" +
			"Sun AM run-long 90",
	},
	Run: func(p *rule.Pass) {
		limit := stressLimit(p.Athlete)
		days, last := 0, -1
		for i := range p.This {
			if it := &p.This[i]; isStress(it) && it.Day != last {
				days, last = days+1, it.Day
			}
		}
		if days <= limit {
			return
		}
		for i := range p.This {
			if it := &p.This[i]; isStress(it) {
				p.Report(rule.Hit{Severity: rule.Warning, A: it, N: days, Limit: limit, Over: over(days, limit)})
			}
		}
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		var stress [7]bool
		all, n := 0, 0
		for i := range p.This {
			if it := &p.This[i]; isStress(it) {
				stress[it.Day] = true
				all++
			}
		}
		for i := range unplaced.Items {
			n += one(isStress(&unplaced.Items[i]))
		}
		all += n
		days := 0
		for d, is := range stress {
			if is {
				days, n = days+1, n-unplaced.Free[d]
			}
		}
		for n > 0 {
			widest := -1
			for d := range stress {
				if !stress[d] && unplaced.Free[d] > 0 && (widest < 0 || unplaced.Free[d] > unplaced.Free[widest]) {
					widest = d
				}
			}
			if widest < 0 {
				break
			}
			days, n, stress[widest] = days+1, n-unplaced.Free[widest], true
		}
		if limit := stressLimit(p.Athlete); days > limit {
			for range all {
				p.Report(rule.Hit{Severity: rule.Warning, Over: over(days, limit)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.Become(rule.HardRun, catalog.RunEasy),
		rule.Shorten(rule.LongRun, bigLongRun-5),
		rule.MoveTo(rule.LegHeavy),
	},
}

// stressLimit is how many stress days a week of the athlete may have.
func stressLimit(a *planner.Athlete) int {
	limit := stressDays[a.RunLevel]
	if a.Age >= masters {
		limit--
	}
	if a.Injury == planner.Niggle {
		limit--
	}
	return limit
}
