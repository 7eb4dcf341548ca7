package rulebook

import "hardeasy/planner/rule"

var upperBodyWeekly = &rule.Rule{
	ID:        "upper-body-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{strengthCoach, runExperience, carlson},
	Example: rule.Example{
		Before: "mute pattern-coverage\nweek 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; " +
			"single-leg-rdl-bw 2x8/side; front-plank 2x30s",
		After: "mute pattern-coverage\nweek 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; " +
			"single-leg-rdl-bw 2x8/side; push-up 3x8; inverted-row 3x8; front-plank 2x30s",
	},
}

func lacksUpperBody(p *rule.Pass, t training) (lacks needs) {
	all := lacksPatterns(p, t)
	lacks[pushNeeded], lacks[pullNeeded] = all[pushNeeded], all[pullNeeded]
	return lacks
}
