package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// The basic movements, in the order of rule.pattern-coverage.name.
var basicParts = []*part{kneePart, hingePart, pushPart, pullPart, corePart}

var patternCoverage = &rule.Rule{
	ID:      "pattern-coverage",
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{carlson, strengthCoach, fitzgerald},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; push-up 3x8; front-plank 2x30s; " +
			"single-leg-calf-raise 2x8/side",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-rdl-bw 2x8/side; push-up 3x8; " +
			"inverted-row 3x8; front-plank 2x30s; single-leg-calf-raise 2x8/side",
	},
	Run: func(p *rule.Pass) {
		t, known := trained(p)
		if !known {
			return
		}
		lacks, n := lackingAmong(
			t.of(catalog.Squat, catalog.Lunge, catalog.SingleLegSquat),
			t.of(catalog.Hinge, catalog.SingleLegHinge),
			t.of(catalog.PushHorizontal, catalog.PushVertical),
			t.of(catalog.PullHorizontal, catalog.PullVertical),
			t.of(catalog.CoreAntiExtension, catalog.CoreAntiRotation, catalog.CoreAntiLateral, catalog.Carry),
		)
		if n > 0 {
			p.Report(rule.Hit{Severity: rule.Advice, N: lacks, Over: over(n+1, 1)})
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(func(t *rule.Trial) { include(lackingOf(t.Finding.N, basicParts)).Propose(t) }),
		rule.Func(func(t *rule.Trial) { exchange(lackingOf(t.Finding.N, basicParts)).Propose(t) }),
	},
}
