package rulebook

import "hardeasy/planner/rule"

const oneSidedExposures = 2

var oneSidedPart = &part{
	[]wish{{"split-squat", 2, 6}, {"single-leg-rdl-bw", 2, 8}, {"single-leg-calf-raise", 2, 8}, {"reverse-lunge", 2, 6}},
	isOneSided,
}

var unilateralWeekly = &rule.Rule{
	ID:        "unilateral-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{strengthCoach, runExperience, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; push-up 3x8; single-leg-calf-raise 2x8/side",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  split-squat 3x8/side; push-up 3x8; single-leg-calf-raise " +
			"2x8/side",
	},
}

func lacksOneSide(p *rule.Pass, t training) (lacks needs) {
	lacks[oneSideNeeded] = max(0, atLeast(p, oneSidedExposures)-t.oneSided)
	return lacks
}
