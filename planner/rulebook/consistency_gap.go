package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
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
		hit := rule.Hit{Severity: rule.Advice, A: firstMain(p), N: days / 7, Limit: longGap / 7, Over: over(days, longGap)}
		switch {
		case hit.A == nil || days <= longGap || p.Phase == planner.Recovery || isSmallStart(hit.A):
		case days < freshGap:
			p.Report(hit)
		case p.Athlete.LiftWeek+p.Week > 1:
			hit.Say, hit.Limit = 1, freshGap/7
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Main),
		rule.Func(beginAnew),
	},
}

// isSmallStart reports whether a session is what one begins anew with.
func isSmallStart(it *rule.Item) bool {
	return !worksHeavy(it) && !it.Is(rule.Power) && it.Minutes <= starterMinutes
}

func firstMain(p *rule.Pass) *rule.Item {
	for it := range p.Each(rule.Main) {
		if load.Minutes(it.Session) > 0 {
			return it
		}
	}
	return nil
}

// beginAnew proposes to count the weeks of lifting from the finding's week. The
// profile holds the count at the plan's first week, which cannot be negative.
func beginAnew(t *rule.Trial) {
	if t.Finding.Limit == freshGap/7 && t.Finding.Week <= 1 {
		a := t.Plan.Athlete
		a.LiftWeek = 1 - t.Finding.Week
		t.Try(planner.SetAthlete{Athlete: a})
	}
}

var lastStrength = &rule.Need{
	ID: "last-strength",
	Known: func(p *rule.Pass) bool {
		days, known := strengthGap(p)
		return known || days > longGap || p.Phase == planner.Recovery || firstMain(p) == nil
	},
}
