package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// CoreHabitRule is the id of the rule behind CoreDays.
const CoreHabitRule = "daily-core-mobility"

// dailyCoreMobility is a habit and not a verdict: coaches offer it as a benefit, and as a
// finding it spoke of nine plans in ten and made the solver add a session to each day.
var dailyCoreMobility = &rule.Rule{
	ID:        CoreHabitRule,
	Area:      rule.Frequency,
	Span:      rule.Week,
	Generator: true,
	Sources:   []rule.Source{fitzgerald, strengthCoach, taddei2020},
	Example: rule.Example{
		Before: "week 1\nMon AM str-core-mobility 8\nTue AM run-easy 40\nWed PM str-moderate 45\nThu AM run-easy 40\n" +
			"Fri PM str-moderate 45\nSun AM run-long 70",
		After: "week 1\nMon AM str-core-mobility 8\nTue AM run-easy 40; PM str-core-mobility 8\nWed PM str-moderate 45\n" +
			"Thu AM run-easy 40; PM str-core-mobility 8\nFri PM str-moderate 45\nSun AM run-long 70",
	},
}

// CoreDays are the days of a week that have core, mobility or strength work of any size.
// A session that was logged with 0 min did not happen.
func CoreDays(p *planner.Plan, week int) (days [7]bool) {
	if w := p.Week(week); w != nil {
		for i := range w.Sessions {
			if s := &w.Sessions[i]; s.Type.IsStrength() && load.Minutes(s) > 0 {
				days[s.Day] = true
			}
		}
	}
	return days
}
