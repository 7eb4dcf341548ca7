package rulebook

import "hardeasy/planner/rule"

const oneSidedExposures = 2

var oneSidedPart = &part{
	[]wish{{"split-squat", 2, 6}, {"single-leg-rdl-bw", 2, 8}, {"single-leg-calf-raise", 2, 8}, {"reverse-lunge", 2, 6}},
	isOneSided,
}

var unilateralWeekly = &rule.Rule{
	ID:    "unilateral-weekly",
	Title: "Work one side at a time",
	Why: "Running is a row of jumps from one leg to the other. Work on one side shows and evens out what two legs together " +
		"hide.",
	Ladder: "Advice when a week has fewer than 2 one-sided strength exercises of two sets or more. In peak weeks, taper, race " +
		"week and maintenance it is 1.",
	Choice: "One-sided core work, such as the side plank, counts; mobility, drills and jumps do not. The same exercise in " +
		"two sessions counts twice.",
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		strengthCoach("one-sided work evens out imbalances"),
		runExperience("balance and strength on one leg"),
		ours("the numbers"),
	},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; push-up 3x8; single-leg-calf-raise 2x8/side",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  split-squat 3x8/side; push-up 3x8; single-leg-calf-raise " +
			"2x8/side",
	},
	Run: func(p *rule.Pass) {
		t, known := trained(p)
		if limit := atLeast(p, oneSidedExposures); known && t.oneSided < limit {
			p.Report(rule.Hit{Severity: rule.Advice, N: t.oneSided, Limit: limit, Over: short(t.oneSided, limit)})
		}
	},
	Says: []string{
		"The week has {n} of {limit} one-sided exercises. Add a split squat or a deadlift on one leg, two sets at least.",
	},
	Fixes: []rule.Proposal{include{oneSidedPart, oneSidedPart}, exchange{oneSidedPart}},
}
