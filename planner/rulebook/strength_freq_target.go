package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var strengthFreqTarget = &rule.Rule{
	ID:    "strength-freq-target",
	Title: "Reach the phase's number of strength sessions",
	Why: "One session a week keeps the strength you have; it takes two or more to gain. When there is most to gain depends " +
		"on how far away the race is.",
	Ladder: "Advice when a week has strength sessions, but fewer than its phase wants: 2 in base and build, 1 at the peak, " +
		"in the taper and in maintenance, none in race week and recovery. The off-season has a rule of its own, and so has " +
		"an injury that limits your running.",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		runExperience("three to four sessions far from the race, two near it, anything between is fine"),
		strengthCoach("two heavy sessions, the rest light"),
		blagrove2018, balsalobre2016, beattie2017,
		ours("the number for each phase"),
	},
	Example: rule.Example{
		Before: "week 1 phase=base\nTue AM run-easy 40\nWed PM str-moderate 45\nSun AM run-long 70",
		After:  "week 1 phase=base\nTue AM run-easy 40\nWed PM str-moderate 45\nFri PM str-bodyweight 25\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		if p.Phase == planner.OffSeason || p.Athlete.Injury == planner.Limited {
			return
		}
		n, limit := p.Count(rule.Main), strengthSessions[p.Phase].min
		if n == 0 || n >= limit {
			return
		}
		p.Report(rule.Hit{Severity: rule.Advice, N: n, Limit: limit, Over: lacking(n, limit)})
	},
	Says: []string{
		"This week has {n} strength session, and this phase is the time for {limit}. Add one on an easy day; 25 min of " +
			"bodyweight work count.",
	},
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
	},
}
