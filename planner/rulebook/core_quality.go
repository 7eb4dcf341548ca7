package rulebook

import (
	"math/bits"

	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var coreQuality = &rule.Rule{
	ID:        "core-quality",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{strengthCoach, fitzgerald},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; dead-bug 2x8",
		After:  "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; bird-dog 2x8/side",
	},
}

// lacksPlanes asks for work against twisting, or against arching where all work is
// against twisting already.
func lacksPlanes(_ *rule.Pass, t training) (lacks needs) {
	switch {
	case bits.OnesCount32(t.planes) != 1:
	case t.planes == 1<<catalog.CoreAntiRotation:
		lacks[antiExtensionNeeded] = 1
	default:
		lacks[antiRotationNeeded] = 1
	}
	return lacks
}
