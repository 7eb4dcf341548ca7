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
		hit := rule.Hit{Severity: rule.Warning, N: stressSessions(p), Limit: stressLimit(p.Athlete)}
		if seasoned(p.Athlete) {
			days := stressByDay(p)
			hit.N, hit.Say = count(days[:]), 1
		}
		if hit.N <= hit.Limit {
			return
		}
		hit.Over = over(hit.N, hit.Limit)
		for it := range p.Each(rule.Stress) {
			hit.A = it
			p.Report(hit)
		}
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		all, n := p.Count(rule.Stress), stressSessions(p)
		left := 0
		for i := range unplaced.Items {
			if it := &unplaced.Items[i]; it.Is(rule.Stress) {
				left++
				n += one(!mayBeHalf(p.Athlete, it))
			}
		}
		if seasoned(p.Athlete) {
			n = leastStressDays(stressByDay(p), left, unplaced.Free)
		}
		if limit := stressLimit(p.Athlete); n > limit {
			for range all + left {
				p.Report(rule.Hit{Severity: rule.Warning, Over: over(n, limit)})
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

// stressSessions counts the stress sessions of the week, a marked double as one: two on
// one date cost what they cost.
func stressSessions(p *rule.Pass) (n int) {
	for it := range p.Each(rule.Stress) {
		n += one(!isSecondHalf(p, it, rule.Stress))
	}
	return n
}

// stressByDay are the days with a stress session, which is what counts for athletes advanced
// in both: they are made for hard days and easy days.
func stressByDay(p *rule.Pass) (days [7]bool) {
	for it := range p.Each(rule.Stress) {
		days[it.Day] = true
	}
	return days
}

// leastStressDays is on how many days stress stands at least when so many sessions more
// find a place.
func leastStressDays(stress [7]bool, left int, free [7]int) int {
	for d, is := range stress {
		if is {
			left -= free[d]
		}
	}
	for left > 0 {
		widest := -1
		for d := range stress {
			if !stress[d] && free[d] > 0 && (widest < 0 || free[d] > free[widest]) {
				widest = d
			}
		}
		if widest < 0 {
			break
		}
		left, stress[widest] = left-free[widest], true
	}
	return count(stress[:])
}

// stressLimit is how much stress a week of the athlete may have.
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
