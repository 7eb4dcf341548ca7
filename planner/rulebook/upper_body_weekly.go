package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var upperBodyWeekly = &rule.Rule{
	ID:        "upper-body-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Placing:   rule.Content(),
	Sources:   []rule.Source{strengthCoach, runExperience, carlson},
	DependsOn: []string{"pattern-coverage"},
	Example: rule.Example{
		Before: "mute pattern-coverage\nweek 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; " +
			"single-leg-rdl-bw 2x8/side; front-plank 2x30s",
		After: "mute pattern-coverage\nweek 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; " +
			"single-leg-rdl-bw 2x8/side; push-up 3x8; inverted-row 3x8; front-plank 2x30s",
	},
	Run: func(p *rule.Pass) {
		t, known := trained(p)
		if !known {
			return
		}
		lacks, n := lackingAmong(
			t.of(catalog.PushHorizontal, catalog.PushVertical), t.of(catalog.PullHorizontal, catalog.PullVertical),
		)
		if n > 0 {
			p.Report(rule.Hit{Severity: rule.Advice, N: lacks, Over: over(n+1, 1)})
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(func(t *rule.Trial) { include(lackingOf(t.Finding.N, []*part{pushPart, pullPart})).Propose(t) }),
		rule.Func(func(t *rule.Trial) { exchange(lackingOf(t.Finding.N, []*part{pushPart, pullPart})).Propose(t) }),
	},
}
