package rulebook

import (
	"math/bits"

	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var coreQuality = &rule.Rule{
	ID:      "core-quality",
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach, fitzgerald},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; dead-bug 2x8",
		After:  "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; bird-dog 2x8/side",
	},
	Run: func(p *rule.Pass) {
		if t, known := trained(p); known && bits.OnesCount32(t.planes) == 1 {
			p.Report(rule.Hit{Severity: rule.Advice, N: bits.TrailingZeros32(t.planes)})
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(func(t *rule.Trial) { include(otherPlanes(t.Finding)).Propose(t) }),
		rule.Func(func(t *rule.Trial) { exchange(otherPlanes(t.Finding)).Propose(t) }),
	},
}

// otherPlanes are core exercises in planes other than the finding's.
func otherPlanes(f *rule.Finding) []*part {
	var parts []*part
	for _, w := range []struct {
		plane catalog.Pattern
		*part
	}{
		{catalog.CoreAntiExtension, antiExtensionPart},
		{catalog.CoreAntiRotation, antiRotationPart},
		{catalog.CoreAntiLateral, &part{[]wish{{"side-plank", 2, 20}}, isCore}},
	} {
		if int(w.plane) != f.N {
			parts = append(parts, w.part)
		}
	}
	return parts
}
