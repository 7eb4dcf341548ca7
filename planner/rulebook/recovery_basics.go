package rulebook

import "hardeasy/planner/rule"

const (
	basicsAll   = 6
	sleepLeast  = 70 // tenths of an hour, the mean of a week's nights
	sleepNights = 3  // known nights that a mean needs
)

var recoveryBasics = &rule.Rule{
	ID:    "recovery-basics",
	Title: "Keep the six basics of recovery",
	Why: "Warming up, cooling down, mobility, water, protein and sleep do more for recovery than anything you can buy. They " +
		"are dull, and they work.",
	Ladder: "Advice when the last checklist of the week has fewer than 6 ticks, or when the nights that you noted, 3 or more, " +
		"average under 7 h. The ticks: warm-up, cool-down, mobility, water, 1.6 to 2.0 g of protein for each kg of your " +
		"weight, and 7 to 9 h of sleep.",
	Choice:  "It is about weeks in which you checked in; no check-in says nothing.",
	Area:    rule.Health,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		strengthCoach("six basics: warm up, cool down, mobility, water, protein, sleep"),
		{Who: "A sports nutrition page", Says: "1.6 to 2.0 g of protein for each kg, and 7 to 9 h of sleep"},
	},
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
	Says: []string{
		"You ticked {n} of the {limit} basics: warm-up, cool-down, mobility, water, protein and sleep. Pick one that is " +
			"missing and make it easy for yourself.",
		"You slept {n min} a night on average, and 7 to 9 h is when you get stronger. Go to bed half an hour earlier for a week.",
	},
}
