package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// When missed days put a goal at risk (rulebook-2, 3 [E]). Ten of them are no matter while
// there is time to train on, but late in a build they are a part of it. After twenty-one the
// level that is left is not the one the plan was made for, whatever the time.
const (
	missedLate = 10 // days, with fewer than fewWeeks to the race
	missedMuch = 21 // days, at any time
	fewWeeks   = 8
)

var goalAtRisk = &rule.Rule{
	ID:      "goal-at-risk",
	Area:    rule.SeasonAndRace,
	Span:    rule.Whole,
	Sources: []rule.Source{ours},
	Example: rule.Example{
		Before: "history longest_30d=90\nrace 2027-05-02 half A\nweek 2027-03-01\nMon AM run-easy 40\nTue AM run-easy 40\nThu AM run-easy 40\nFri PM str-moderate 40\nSun AM run-long 80\n" + missedWeeks,
		After:  "history longest_30d=90\nrace 2027-06-27 half A\nweek 2027-03-01\nMon AM run-easy 40\nTue AM run-easy 40\nThu AM run-easy 40\nFri PM str-moderate 40\nSun AM run-long 80\n" + missedWeeks,
		Today:  20892, // 2027-03-15
	},
	DependsOn: []string{"race-readiness"},
	Past:      true,
	Run: func(p *rule.Pass) {
		goal, ok := nextGoal(p.Plan)
		today := p.Plan.DayToday()
		if !ok || !today.Known {
			return
		}
		missed, left := missedDays(p.Plan, today.N), p.Plan.Races[goal].Day-today.N
		if missed < missedLate || missed < missedMuch && left >= 7*fewWeeks {
			return
		}
		hit := rule.Hit{Severity: rule.Advice, N: missed, Limit: left / 7, Race: goal + 1}
		if hit.Limit < 2 {
			hit.Say = 1
		}
		p.Report(hit)
	},
	Fixes: []rule.Proposal{
		rule.Func(shorterRace),
		rule.Func(muchLaterRace),
	},
}

// missedWeeks are more weeks of the example, in which nothing was done.
const missedWeeks = "week 2027-03-08\nMon AM run-easy 40\nTue AM run-easy 40\nThu AM run-easy 40\nFri PM str-moderate 40\nSun AM run-long 80\n" +
	"week 2027-03-15\nTue AM run-easy 40\nThu PM str-moderate 40\nSun AM run-long 80"

// missedDays are the days before today on which training was planned and none of it is done.
func missedDays(p *planner.Plan, today int) (n int) {
	for w := range p.Weeks {
		var planned, done [7]bool
		for i := range p.Weeks[w].Sessions {
			if s := &p.Weeks[w].Sessions[i]; s.Type != catalog.Rest && 7*w+int(s.Day) < today {
				planned[s.Day], done[s.Day] = true, done[s.Day] || s.Done
			}
		}
		for d := range planned {
			if planned[d] && !done[d] {
				n++
			}
		}
	}
	return n
}
