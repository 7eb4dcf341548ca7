package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// smallMicro is how many minutes of core or mobility the day of the long run may have.
const smallMicro = 15

var longRunAlone = &rule.Rule{
	ID:       "long-run-alone",
	Area:     rule.SameDay,
	Span:     rule.Day,
	Placing:  rule.Clash(rule.LongRun, rule.Main|rule.Micro|rule.Run|rule.Cross, 0),
	YieldsTo: []string{"heavy-on-hard-run-day", "heavy-on-long-run-day", "two-key-runs-one-day", "two-demanding-runs-one-day"},
	Sources:  []rule.Source{runExperience, ours},
	Example: rule.Example{
		Before: "week 1\nSun AM run-long 90; PM str-bodyweight 30",
		After:  "week 1\nThu PM str-bodyweight 30\nSun AM run-long 90",
	},
	Run: func(p *rule.Pass) {
		for long, other := range p.SameDate(rule.LongRun, rule.Main|rule.Micro|rule.Run|rule.Cross) {
			if other.Is(rule.Micro) && other.Minutes <= smallMicro || isAddOn(p, other) {
				continue
			}
			p.Report(rule.Hit{Severity: rule.Advice, A: long, B: other})
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Strength | rule.Cross | rule.Run),
		rule.Become(rule.Strength, catalog.StrCoreMobility),
		rule.Shorten(rule.Micro, smallMicro),
		rule.Remove(rule.Micro | rule.Cross | rule.EasyRun),
	},
}
