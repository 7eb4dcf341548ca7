package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

const (
	drainingRun = 60 // minutes; from here on any run tires the legs
	drained     = 24 * hour
)

var heavyAfterWorkTime = &rule.Rule{
	ID:      "heavy-after-work-time",
	Area:    rule.SameDay,
	Span:    rule.Window,
	Placing: rule.Clash(rule.Run, rule.Maximum, 2),
	Sources: []rule.Source{strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 60; PM str-heavy-lower 50 load=92",
		After:  "week 1\nTue AM run-easy 60\nThu PM str-heavy-lower 50 load=92",
	},
	Run: func(p *rule.Pass) {
		for run, lift := range p.Then(rule.Run, rule.Maximum) {
			if !run.Is(rule.HardRun) && run.Minutes < drainingRun {
				continue
			}
			if gap := rule.Gap(run, lift); gap <= drained {
				p.Report(rule.Hit{Severity: rule.Error, A: lift, B: run, Over: short(max(gap, 0), drained)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Strength),
		rule.SwapWith(rule.Strength),
		rule.SwapDays(rule.Strength),
		rule.Rework(rule.Strength, belowMaximum),
		rule.MoveTo(rule.Run),
	},
}

// belowMaximum lowers a session's loads to belowMax, and makes a test a training.
func belowMaximum(_ *planner.Plan, s *planner.Session) []planner.Edit {
	if rule.KindOf(s)&rule.Maximum == 0 {
		return nil
	}
	var edits []planner.Edit
	if s.Test {
		edits = append(edits, planner.SetTest{Session: s.ID})
	}
	if s.PercentMax >= rule.MaximalLoad {
		edits = append(edits, planner.SetPercentMax{Session: s.ID, Percent: belowMax})
	}
	return append(edits, relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i := range lifts {
			if lifts[i].Percent >= rule.MaximalLoad {
				lifts[i].Percent = belowMax
			}
		}
		return lifts
	})...)
}
