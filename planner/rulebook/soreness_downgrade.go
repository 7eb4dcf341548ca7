package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	soreSome = 4 // 0-10, of the legs
	soreMuch = 6
)

var sorenessDowngrade = &rule.Rule{
	ID:      "soreness-downgrade",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Lone(rule.HardRun | rule.LongRun),
	Sources: []rule.Source{doma2017, carlson, ours},
	Example: rule.Example{
		Before: "check week=1 Wed sore=5\nweek 1\nWed AM run-intervals 60\nThu AM run-easy 40",
		After:  "check week=1 Wed sore=5\nweek 1\nWed AM run-easy 40\nThu AM run-intervals 60",
	},
	YieldsOnDate: []string{"pain-traffic-light", "check-in-today"},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.HardRun | rule.LongRun) {
			sore := soreBefore(p, it)
			if it.Is(rule.RaceRun) || !sore.Known || sore.N < soreSome {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: it, N: sore.N, Over: over(sore.N, soreSome)}
			if sore.N >= soreMuch {
				hit.Severity, hit.Say, hit.Over = rule.Warning, 1, over(sore.N, soreMuch)
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(swapLater),
		moveWhere{rule.HardRun | rule.LongRun, laterOn},
		rule.Become(rule.HardRun|rule.LongRun, catalog.RunEasy),
		rule.Become(rule.HardRun|rule.LongRun, catalog.RunRecovery),
	},
}

// soreBefore is the soreness of the legs that was noted before a session, with it or in
// the day's check-in, the higher of the two.
func soreBefore(p *rule.Pass, it *rule.Item) planner.Opt {
	sore := it.Session.Log.Soreness
	if c := checksOf(p, it.Day, it.Day); len(c) > 0 && c[0].Soreness.N >= sore.N {
		sore = c[0].Soreness
	}
	return sore
}

// swapLater proposes the easy runs that come later in the week.
func swapLater(t *rule.Trial) {
	for _, id := range t.Sessions(rule.HardRun | rule.LongRun) {
		w, s, _ := t.Plan.Find(id)
		for i := range t.Plan.Weeks[w].Sessions {
			if x := &t.Plan.Weeks[w].Sessions[i]; x.Day > s.Day && rule.KindOf(x)&rule.EasyRun != 0 {
				t.Try(planner.Swap{A: id, B: x.ID})
			}
		}
	}
}
