package rulebook

import "hardeasy/planner/rule"

const (
	rampStep = 15 // percent
	rampJump = 30
)

var loadRamp = &rule.Rule{
	ID:      "load-ramp",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach, ours},
	Needs:   []*rule.Need{loadLastWeek},
	Example: rule.Example{
		Before: "history prev_load=600\nweek 1 phase=base\nTue AM run-easy 60\nThu PM str-moderate 40\nSun AM run-long 80",
		After:  "history prev_load=600\nweek 1 phase=base\nTue AM run-easy 50\nThu PM str-moderate 35\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		before := loadBefore(p).N
		if !ramps(p.Phase) || before == 0 {
			return
		}
		hit := rule.Hit{N: p.Sum().TrainingLoad(), Limit: before * (100 + rampStep) / 100}
		switch {
		case overPercent(hit.N, before, rampJump):
			hit.Severity = rule.Warning
		case overPercent(hit.N, before, rampStep):
			hit.Severity = rule.Advice
		default:
			return
		}
		hit.Over = over(hit.N, before)
		p.Report(hit)
	},
	Fixes: []rule.Proposal{
		weekShorter{rule.Any, trainingLoad},
		oneShorter{rule.Any, trainingLoad},
		easierOne(trainingLoad),
		dropOne(trainingLoad),
	},
}

var loadLastWeek = &rule.Need{
	ID:    "load-last-week",
	Known: func(p *rule.Pass) bool { return !ramps(p.Phase) || loadBefore(p).Known },
}
