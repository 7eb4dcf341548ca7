package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	longGap  = 14 // days without strength
	freshGap = 21 // days after which the person starts again as a beginner
)

var consistencyGap = &rule.Rule{
	ID:      "consistency-gap",
	Area:    rule.Frequency,
	Span:    rule.Season,
	Sources: []rule.Source{fitzgerald, cessation, ours},
	Needs:   []*rule.Need{lastStrength},
	Example: rule.Example{
		Before: "history weeks_without_strength=2\nweek 1\nTue AM run-easy 40\nFri PM str-moderate 40\nSun AM run-long 70",
		After:  "history weeks_without_strength=2\nweek 1\nMon PM str-moderate 40\nTue AM run-easy 40\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		days, _ := strengthGap(p)
		lifts := p.Count(rule.Main) > 0
		switch {
		case days <= longGap || p.Phase == planner.Recovery:
		case !lifts:
			p.Report(rule.Hit{Severity: rule.Advice, N: days, Limit: longGap, Over: over(days, longGap)})
		case days < freshGap:
			p.Report(rule.Hit{Severity: rule.Advice, Say: 1, A: firstMain(p), N: days, Limit: longGap, Over: over(days, longGap)})
		case p.Athlete.LiftWeek+p.Week > 1:
			p.Report(rule.Hit{Severity: rule.Advice, Say: 2, A: firstMain(p), N: days, Limit: freshGap, Over: over(days, longGap)})
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Main),
		rule.When{May: emptyWeek, Try: rule.AddSession(catalog.StrModerate, 40)},
		rule.When{May: emptyWeek, Try: rule.AddSession(catalog.StrBodyweight, 25)},
		rule.When{May: emptyWeek, Try: rule.AddSession(catalog.StrBodyweight, 20)},
		rule.Func(beginAnew),
	},
}

// emptyWeek reports whether the finding is about a week without strength sessions.
func emptyWeek(t *rule.Trial) bool { return len(t.Finding.Pairs) == 0 }

func firstMain(p *rule.Pass) *rule.Item {
	for it := range p.Each(rule.Main) {
		return it
	}
	return nil
}

// beginAnew proposes to count the weeks of lifting from the finding's week. The
// profile holds the count at the plan's first week, which cannot be negative.
func beginAnew(t *rule.Trial) {
	if t.Finding.Limit == freshGap && t.Finding.Week <= 1 {
		a := t.Plan.Athlete
		a.LiftWeek = 1 - t.Finding.Week
		t.Try(planner.SetAthlete{Athlete: a})
	}
}

var lastStrength = &rule.Need{
	ID: "last-strength",
	Known: func(p *rule.Pass) bool {
		days, known := strengthGap(p)
		return known || days > longGap || p.Phase == planner.Recovery
	},
}
