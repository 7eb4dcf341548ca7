package rulebook

import "hardeasy/planner/rule"

var progressRequired = &rule.Rule{
	ID:      "progress-required",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{carlson, fitzgerald, ours},
	Needs:   []*rule.Need{liftsOfThreeWeeks},
	Example: rule.Example{
		Before: "week 1 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 2 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 3 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 4 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg",
		After: "week 1 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 2 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x6 16kg\n" +
			"week 3 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 17kg\n" +
			"week 4 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x6 17kg",
	},
	Run: func(p *rule.Pass) {
		if !mustProgress(p) {
			return
		}
		eachWork(p, func(it *rule.Item, l *rule.Listed) bool {
			n, _ := sameFor(&p.Book, p.Plan, p.Week, l.Planned.ID)
			hit := rule.Hit{Severity: rule.Advice, A: it, N: int(l.Exercise.Code), Limit: n, Over: over(n, stale-1)}
			if n >= staleLong {
				hit.Severity, hit.Say = rule.Warning, 1
			}
			if n >= stale {
				p.Report(hit)
			}
			return true
		})
	},
	Fixes: []rule.Proposal{raiseStale{inLoad: true}, raiseStale{}},
}

var liftsOfThreeWeeks = &rule.Need{
	ID: "lifts-of-three-weeks",
	Known: func(p *rule.Pass) bool {
		if !mustProgress(p) || listedBefore(p) {
			return true
		}
		longest, known := staleWeeks(p)
		return known || longest >= stale
	},
}
