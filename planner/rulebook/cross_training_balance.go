package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const manyRuns = 6 // a week

var crossTrainingBalance = &rule.Rule{
	ID:        "cross-training-balance",
	Area:      rule.Health,
	Span:      rule.Week,
	Placing:   rule.ButStrides(),
	Sources:   []rule.Source{runExperience, ours},
	DependsOn: []string{"archetype-nothing", "strength-every-week"},
	Example: rule.Example{
		Before: "mute strength-every-week\nweek 1\nMon AM run-easy 40\nTue AM run-tempo 45\nWed AM run-easy 40\nThu AM run-steady 50\nFri AM run-easy 40\n" +
			"Sun AM run-long 80",
		After: "mute strength-every-week\nweek 1\nMon AM x-cross 45\nTue AM run-tempo 45\nWed AM run-easy 40\nThu AM run-steady 50\nFri AM run-easy 40\n" +
			"Sun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		if week := p.Sum(); week.Runs >= manyRuns && p.Count(rule.Main|rule.Cross) == 0 {
			p.Report(rule.Hit{Severity: rule.Advice, N: week.Runs, Limit: manyRuns})
		}
	},
	Fixes: []rule.Proposal{rule.Func(rideOnce)},
}

// rideOnce proposes to make one of the week's easy runs cross-training.
func rideOnce(t *rule.Trial) {
	sessions := t.Plan.Weeks[t.Finding.Week].Sessions
	for i := range sessions {
		if s := &sessions[i]; rule.KindOf(s)&rule.EasyRun != 0 {
			t.Try(planner.Retype{Session: s.ID, Type: catalog.XCross})
		}
	}
}
