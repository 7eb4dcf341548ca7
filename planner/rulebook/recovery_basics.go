package rulebook

import "hardeasy/planner/rule"

const (
	basicsAll   = 6
	sleepLeast  = 70 // tenths of an hour, the mean of a week's nights
	sleepNights = 3  // known nights that a mean needs
)

var recoveryBasics = &rule.Rule{
	ID:      "recovery-basics",
	Area:    rule.Health,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach, nutritionPage},
	Example: rule.Example{
		Before: "check week=1 Sun basics=4\nweek 1\nTue AM run-easy 40",
		After:  "check week=1 Sun basics=6\nweek 1\nTue AM run-easy 40",
	},
	Run: func(p *rule.Pass) {
		ticks, slept, nights := basicsAll, 0, 0
		checks := checksOf(p, 0, 6)
		for i := range checks {
			c := &checks[i]
			if c.Basics.Known {
				ticks = c.Basics.N
			}
			if c.Sleep.Known {
				slept, nights = slept+c.Sleep.N, nights+1
			}
		}
		if ticks < basicsAll {
			p.Report(rule.Hit{Severity: rule.Advice, N: ticks, Limit: basicsAll, Over: short(ticks, basicsAll)})
		}
		if nights >= sleepNights && slept < sleepLeast*nights {
			p.Report(rule.Hit{
				Severity: rule.Advice, Say: 1, N: slept * 6 / nights, Limit: sleepLeast * 6,
				Over: short(slept, sleepLeast*nights),
			})
		}
	},
}
