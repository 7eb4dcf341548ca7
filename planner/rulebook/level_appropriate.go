package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var levelAppropriate = &rule.Rule{
	ID:      "level-appropriate",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{blagroveHooper, runExperience, carlson},
	Example: rule.Example{
		Before: "athlete lift=beginner equipment=barbell,rack,dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  back-squat 3x6; push-up 3x8",
		After:  "athlete lift=beginner equipment=barbell,rack,dumbbells\nweek 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  goblet-squat 3x6; push-up 3x8",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			steps, worst := 0, (*catalog.Exercise)(nil)
			for i := range it.List {
				if n := p.Athlete.LevelsAbove(it.List[i].Exercise); n > steps {
					steps, worst = n, it.List[i].Exercise
				}
			}
			if worst == nil {
				continue
			}
			hit := rule.Hit{Severity: rule.Warning, A: it, N: int(worst.Code)}
			if steps > 1 {
				hit.Severity = rule.Error
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, refitOrLeave),
		rule.Rework(rule.Strength, unfit),
	},
}
