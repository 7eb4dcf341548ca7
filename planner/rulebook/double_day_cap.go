package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// doubleDays is how many days of a week may have two sessions, by running level.
var doubleDays = [...]int{
	planner.None:         1,
	planner.Beginner:     1,
	planner.Intermediate: 3,
	planner.Advanced:     5,
}

var doubleDayCap = &rule.Rule{
	ID:      "double-day-cap",
	Area:    rule.SameDay,
	Span:    rule.Week,
	Placing: rule.Grows(),
	Sources: []rule.Source{strengthCoach, ours},
	Example: rule.Example{
		Before: "athlete run=beginner\nweek 1\nMon AM run-easy 30; PM str-moderate 40\nThu AM run-easy 30; PM str-moderate 40",
		After:  "athlete run=beginner\nweek 1\nMon AM run-easy 30\nTue PM str-moderate 40\nThu AM run-easy 30; PM str-moderate 40",
	},
	Run: func(p *rule.Pass) {
		var count [7]int
		for i := range p.This {
			if it := &p.This[i]; fillsHalfADay(it) && !isSecondHalf(p, it, rule.Run) {
				count[it.Day]++
			}
		}
		days := 0
		for _, n := range count {
			if n >= 2 {
				days++
			}
		}
		limit := doubleDays[p.Athlete.RunLevel]
		if days <= limit {
			return
		}
		for i := range p.This {
			if it := &p.This[i]; fillsHalfADay(it) && count[it.Day] >= 2 {
				p.Report(rule.Hit{Severity: rule.Advice, A: it, N: days, Limit: limit, Over: over(days, limit)})
			}
		}
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		var count [7]int
		n := 0
		for i := range p.This {
			if it := &p.This[i]; fillsHalfADay(it) && !isSecondHalf(p, it, rule.Run) {
				count[it.Day]++
			}
		}
		for i := range unplaced.Items {
			it := &unplaced.Items[i]
			n += one(fillsHalfADay(it) && !mayBeHalf(p.Athlete, it))
		}
		// Sessions that make no new double day are placed first.
		days, on := 0, 0
		var more [7]int // per day, the further sessions needed for a double day
		for d, has := range count {
			free := unplaced.Free[d]
			switch {
			case has >= 2:
				days, on, n, free = days+1, on+has, n-free, 0
			case has == 0 && free > 0:
				n--
				free--
			}
			more[d] = free
		}
		for n > 0 {
			widest := 0
			for d := range more {
				if more[d] > more[widest] {
					widest = d
				}
			}
			if more[widest] == 0 {
				break
			}
			days, on, n, more[widest] = days+1, on+2, n-more[widest], 0
		}
		if limit := doubleDays[p.Athlete.RunLevel]; days > limit {
			for range on {
				p.Report(rule.Hit{Severity: rule.Advice, Over: over(days, limit)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Main | rule.EasyRun | rule.Cross),
		rule.Become(rule.Main, catalog.StrCoreMobility),
		rule.Remove(rule.EasyRun | rule.Cross),
	},
}

// fillsHalfADay reports whether a session counts towards a day with two of them.
func fillsHalfADay(it *rule.Item) bool {
	return !it.Is(rule.Micro) && !rule.IsStrides(it.Session)
}
