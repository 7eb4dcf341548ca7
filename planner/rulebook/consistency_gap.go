package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	longGap  = 14 // days without strength
	freshGap = 21 // days after which one begins anew
)

var consistencyGap = &rule.Rule{
	ID:    "consistency-gap",
	Title: "No long gaps without strength",
	Why: "A few weeks off are no disaster: in a small study four weeks without it did not make running costlier. But the " +
		"first sessions after a gap make you sore again, as if you were new to it.",
	Ladder: "Advice when more than 14 days pass without a strength session. After 21 days or more you begin anew, and the " +
		"weeks of lifting are counted from 1 again.",
	Choice: "Days are counted from the last strength session to the first of this week, or to the week's end. A typed " +
		"number of weeks without strength counts 7 days each. Weeks of recovery after a race do not count; an illness you " +
		"can give as the reason for an override. After 21 days the rule is satisfied when your weeks of lifting begin with " +
		"this one.",
	Area: rule.Frequency,
	Span: rule.Season,
	Sources: []rule.Source{
		fitzgerald("small and regular beats big and rare"),
		cessation,
		ours("14 and 21 days"),
	},
	Needs: []*rule.Need{lastStrength},
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
	Says: []string{
		"By the end of this week you are {n} days without strength work, and from {limit} on it fades. Add a session; 25 min " +
			"of bodyweight work are enough.",
		"Your first strength session of this week, on {when}, comes after {n} days without one. Do it earlier in the week, and " +
			"lift a little less than before the break.",
		"{n} days without strength work lie before {a} on {when}, and from {limit} on you begin anew. Count your weeks of " +
			"lifting from 1 again, and start small.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Main),
		rule.When{May: emptyWeek, Try: rule.Plan(catalog.StrModerate, 40)},
		rule.When{May: emptyWeek, Try: rule.Plan(catalog.StrBodyweight, 25)},
		rule.When{May: emptyWeek, Try: rule.Plan(catalog.StrBodyweight, 20)},
		rule.Func(beginAnew),
	},
}

// emptyWeek says that the finding is about a week without sessions to lift in.
func emptyWeek(t *rule.Trial) bool { return len(t.Finding.Pairs) == 0 }

func firstMain(p *rule.Pass) *rule.Item {
	for it := range p.Each(rule.Main) {
		return it
	}
	return nil
}

// beginAnew counts the weeks of lifting from the finding's week on. The
// profile holds the count of the plan's first week, which must not be negative.
func beginAnew(t *rule.Trial) {
	if t.Finding.Limit == freshGap && t.Finding.Week <= 1 {
		a := t.Plan.Athlete
		a.LiftWeek = 1 - t.Finding.Week
		t.Try(planner.SetAthlete{Athlete: a})
	}
}
