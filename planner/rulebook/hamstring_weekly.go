package rulebook

import "hardeasy/planner/rule"

// A week's work for the hamstrings: so many exposures, or so many sets.
const hamstringExposures = 2

var hamstringPart = &part{
	[]wish{{"romanian-deadlift", 3, 6}, {"hamstring-walkout", 2, 6}, {"single-leg-rdl-bw", 2, 8}, {"slider-curl", 2, 6}},
	trainsHamstrings,
}

var hamstringWeekly = &rule.Rule{
	ID:        "hamstring-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-rdl-bw 2x8/side; push-up 3x8; " +
			"inverted-row 3x8; front-plank 2x30s",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-rdl-bw 2x8/side; push-up 3x8; " +
			"inverted-row 3x8; hamstring-walkout 2x6; front-plank 2x30s",
	},
}

func lacksHamstrings(p *rule.Pass, t training) (lacks needs) {
	if n := atLeast(p, hamstringExposures); t.hamstrings < n && t.hamstringSets < atLeast(p, hamstringSets) {
		lacks[hamstringsNeeded] = n - t.hamstrings
	}
	return lacks
}
