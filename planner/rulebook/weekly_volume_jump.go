package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	volumeStep  = 15  // percent
	volumeJump  = 30  // percent
	smallWeek   = 150 // minutes; below it a step is not judged
	smallGrowth = 20  // minutes; so much growth is never a warning
)

var weeklyVolumeJump = &rule.Rule{
	ID:      "weekly-volume-jump",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{nielsen2014, frandsenWeeks, carlson, ours},
	Needs:   []*rule.Need{minutesLastWeek},
	Hears:   []string{"single-run-spike"},
	Example: rule.Example{
		Before: "history prev_run_min=150\nweek 1 phase=base\nTue AM run-easy 60\nThu AM run-easy 60\nSun AM run-long 80",
		After:  "history prev_run_min=150\nweek 1 phase=base\nTue AM run-easy 45\nThu AM run-easy 45\nSun AM run-long 75",
	},
	Run: func(p *rule.Pass) {
		before := p.Past().Held.Minutes.N
		if !grows(p.Phase) || before == 0 || onWayBack(p) || longRunsGrow(p, before) {
			return
		}
		hit := rule.Hit{N: p.Sum().TrainingMinutes()}
		switch {
		case overPercent(hit.N, before, volumeJump) && hit.N-before > smallGrowth:
			hit.Severity = rule.Warning
		case overPercent(hit.N, before, volumeStep) && before >= smallWeek:
			hit.Severity = rule.Advice
		default:
			return
		}
		hit.Limit = before * (100 + volumeStep) / 100
		if before < smallWeek {
			hit.Limit = max(before*(100+volumeJump)/100, before+smallGrowth)
		}
		hit.Over = over(hit.N, before)
		for it := range p.Each(rule.Run) {
			if !it.Is(rule.RaceRun) {
				hit.A = it
				p.Report(hit)
			}
		}
	},
	Fixes: []rule.Proposal{
		weekShorter{rule.EasyRun | rule.MediumRun | rule.LongRun, runMinutes},
		weekShorter{rule.Run, runMinutes},
		oneShorter{rule.Run, runMinutes},
		rule.Remove(rule.EasyRun),
		rule.Become(rule.EasyRun|rule.MediumRun, catalog.XCross),
	},
}

// longRunsGrow reports whether the runs that are too long too soon, which single-run-spike
// names, are all that grows in a week of running.
func longRunsGrow(p *rule.Pass, held int) bool {
	return p.Heard("single-run-spike", rule.Advice) && p.Sum().TrainingMinutes()-inSpikes(p, load.Minutes) <= held
}

var minutesLastWeek = &rule.Need{
	ID:    "minutes-last-week",
	Known: func(p *rule.Pass) bool { return !grows(p.Phase) || p.Past().Held.Minutes.Known },
}
