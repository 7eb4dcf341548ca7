package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

const (
	belowMax    = 85 // what a fix makes of it
	drainingRun = 60 // minutes from which any run drains the legs
	drained     = 24 * hour
)

var heavyAfterWorkTime = &rule.Rule{
	ID:    "heavy-after-work-time",
	Title: "Do not try a maximum on drained legs",
	Why: "A maximum asks for everything your nerves and legs have. After a long or hard run it is not there, the number " +
		"tells you nothing, and the last kilograms are lifted with poor form.",
	Ladder: "An error when a test, a record attempt or a load of 90 % of 1RM or more begins within 24 h after a hard run or " +
		"a run of 60 min or more.",
	Choice: "A gap of exactly 24 h is within them. The load is that of the session or of any of its exercises. The run may " +
		"be on the day before.",
	Area:    rule.SameDay,
	Span:    rule.Window,
	Placing: rule.Clash(rule.Run, rule.Maximum, 2),
	Sources: []rule.Source{
		strengthCoach("no maximum after running"),
		ours("24 h, 60 min and 90 %"),
	},
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
	Says: []string{
		"{A} on {when} goes for a maximum {gap} after the {b}, on legs that are still drained. Test or lift that heavy a " +
			"day later, or before you run.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Strength),
		rule.SwapWith(rule.Strength),
		rule.SwapDays(rule.Strength),
		rule.Rework(rule.Strength, belowMaximum),
		rule.MoveTo(rule.Run),
	},
}

// belowMaximum makes a session training instead.
func belowMaximum(_ *planner.Plan, s *planner.Session) []planner.Edit {
	if rule.KindOf(s)&rule.Maximum == 0 {
		return nil
	}
	var edits []planner.Edit
	if s.Test {
		edits = append(edits, planner.SetTest{Session: s.ID})
	}
	if s.Load >= rule.MaximalLoad {
		edits = append(edits, planner.SetLoad{Session: s.ID, Percent: belowMax})
	}
	return append(edits, relist(s, func(lifts []planner.Lift) []planner.Lift {
		for i := range lifts {
			if lifts[i].Percent >= rule.MaximalLoad {
				lifts[i].Percent = belowMax
			}
		}
		return lifts
	})...)
}
