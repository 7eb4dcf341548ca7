package rulebook

import (
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	rampStep = 15 // percent
	rampJump = 30
)

// What we advise to those who do not lift yet is not counted against them: two short
// sessions a week, for two weeks.
const (
	firstLiftWeeks   = 2
	firstLiftCount   = 2
	firstLiftMinutes = 30
	firstLiftEffort  = 6
)

var loadRamp = &rule.Rule{
	ID:      "load-ramp",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach, ours},
	Needs:   []*rule.Need{loadLastWeek},
	Hears:   []string{"single-run-spike"},
	Example: rule.Example{
		Before: "history prev_load=600\nweek 1 phase=base\nTue AM run-easy 60\nThu PM str-moderate 40\nSun AM run-long 80",
		After:  "history prev_load=600\nweek 1 phase=base\nTue AM run-easy 50\nThu PM str-moderate 35\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		before, n := p.Past().Held.Load.N, p.Sum().TrainingLoad()
		if !ramps(p.Phase) || before == 0 || onWayBack(p) || p.Heard("single-run-spike", rule.Advice) && n-inSpikes(p, load.Of) <= before {
			return
		}
		hit := rule.Hit{N: n, Limit: before * (100 + rampStep) / 100}
		if first := firstLifts(p); first > 0 {
			hit.N, hit.Say = n-first, 1
		}
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
	Known: func(p *rule.Pass) bool { return !ramps(p.Phase) || p.Past().Held.Load.Known },
}

// firstLifts is the load of the biggest of the first small strength sessions after a week
// or more without any.
func firstLifts(p *rule.Pass) int {
	if !beginsLifting(p) {
		return 0
	}
	var biggest [firstLiftCount]int
	for it := range p.Each(rule.Strength) {
		n := load.Of(it.Session)
		if load.Minutes(it.Session) > firstLiftMinutes || load.Effort(it.Session) > firstLiftEffort {
			continue
		}
		for k := range biggest {
			if n > biggest[k] {
				n, biggest[k] = biggest[k], n
			}
		}
	}
	return biggest[0] + biggest[1]
}

// beginsLifting reports whether the week in view is one of the first with main strength
// after a week without.
func beginsLifting(p *rule.Pass) bool {
	seen := 0
	for w := min(p.Week, len(p.Plan.Weeks)) - 1; w >= 0 && seen < firstLiftWeeks; w-- {
		if len(p.Plan.Weeks[w].Sessions) == 0 && !p.Plan.Over(w) {
			continue // not planned yet
		}
		if p.Book.Week(p.Plan, w).Strength == 0 {
			return true
		}
		seen++
	}
	return seen < firstLiftWeeks && p.Plan.History.WeeksWithoutStrength.N > 0
}
