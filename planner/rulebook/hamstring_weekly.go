package rulebook

import "hardeasy/planner/rule"

// A week's work for the hamstrings: so many exposures, or so many sets.
const hamstringExposures = 2

var hamstringPart = &part{
	[]wish{{"romanian-deadlift", 3, 6}, {"hamstring-walkout", 2, 6}, {"single-leg-rdl-bw", 2, 8}, {"slider-curl", 2, 6}},
	trainsHamstrings,
}

var hamstringWeekly = &rule.Rule{
	ID:      "hamstring-weekly",
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-rdl-bw 2x8/side; push-up 3x8; " +
			"inverted-row 3x8; front-plank 2x30s",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-rdl-bw 2x8/side; push-up 3x8; " +
			"inverted-row 3x8; hamstring-walkout 2x6; front-plank 2x30s",
	},
	Run: func(p *rule.Pass) {
		t, known := trained(p)
		n, sets := atLeast(p, hamstringExposures), atLeast(p, hamstringSets)
		if !known || t.hamstrings >= n || t.hamstringSets >= sets {
			return
		}
		p.Report(rule.Hit{Severity: rule.Advice, N: t.hamstringSets, Limit: sets, Over: short(t.hamstringSets, sets)})
	},
	Fixes: []rule.Proposal{include{hamstringPart, hamstringPart}, exchange{hamstringPart}},
}
