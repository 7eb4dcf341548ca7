package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var hipPart = &part{
	[]wish{{"single-leg-bridge", 2, 8}, {"clamshell", 2, 12}, {"single-leg-rdl-bw", 2, 8}},
	func(e *catalog.Exercise) bool {
		return e.Pattern == catalog.HipExtension || e.Pattern == catalog.HipAbduction || e.Pattern == catalog.SingleLegHinge
	},
}

var hipGluteWeekly = &rule.Rule{
	ID:        "hip-glute-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{fitzgerald},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; push-up 3x8",
		After:  "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; push-up 3x8; single-leg-bridge 2x8/side",
	},
}

func lacksHips(_ *rule.Pass, t training) (lacks needs) {
	if t.hips == 0 {
		lacks[hipsNeeded] = 1
	}
	return lacks
}
