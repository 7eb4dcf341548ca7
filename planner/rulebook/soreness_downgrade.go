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
	ID:    "soreness-downgrade",
	Title: "Sore legs do no key work",
	Why:   "A key run on sore legs is slower, costs more and teaches little. A day or two later it is worth its name again.",
	Ladder: "On the day of a hard or long run, leg soreness of 4 or 5 out of 10 is advice to swap it with the next easy day, 6 " +
		"or more a warning to run easy or rest.",
	Choice: "Soreness is what you note in the day's check-in or with the session, the higher of the two. Races are left out: " +
		"they cannot wait.",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Lone(rule.HardRun | rule.LongRun),
	Sources: []rule.Source{
		doma2017,
		carlson("train with stress you can recover from"),
		ours("the limits of 4 and 6"),
	},
	Example: rule.Example{
		Before: "check week=1 Wed sore=5\nweek 1\nWed AM run-intervals 60\nThu AM run-easy 40",
		After:  "check week=1 Wed sore=5\nweek 1\nWed AM run-easy 40\nThu AM run-intervals 60",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.HardRun | rule.LongRun) {
			sore := it.Session.Log.Soreness
			if c := checksOf(p, it.Day, it.Day); len(c) > 0 && c[0].Soreness.N >= sore.N {
				sore = c[0].Soreness
			}
			if it.Is(rule.RaceRun) || skipped(it) || !sore.Known || sore.N < soreSome {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: it, N: sore.N, Over: over(sore.N, soreSome)}
			if sore.N >= soreMuch {
				hit.Severity, hit.Say, hit.Over = rule.Warning, 1, over(sore.N, soreMuch)
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"Your legs are sore, {n} out of 10, on the day of the {a}. Swap it with the next easy day.",
		"Your legs are very sore, {n} out of 10, on the day of the {a}. Run easily or rest, and come back to it when they are " +
			"fresh.",
	},
	Fixes: []rule.Proposal{
		rule.Func(swapLater),
		moveWhere{rule.HardRun | rule.LongRun, laterOn},
		rule.Become(rule.HardRun|rule.LongRun, catalog.RunEasy),
		rule.Become(rule.HardRun|rule.LongRun, catalog.RunRecovery),
	},
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
