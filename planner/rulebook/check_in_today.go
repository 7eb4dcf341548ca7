package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	worstSleep = 50 // tenths of an hour; less is too short for hard work
	worstMood  = 1
)

const (
	sayTodaySleep = iota
	sayTodaySore
	sayTodayMood
)

var checkInToday = &rule.Rule{
	ID:      "check-in-today",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Lone(rule.Demanding),
	Sources: []rule.Source{meeusen2013, carlson, ours},
	Example: rule.Example{
		Before: "check 2026-11-25 sleep=4.5\nweek 2026-11-23\nWed AM run-intervals 60\nFri AM run-easy 40",
		After:  "check 2026-11-25 sleep=4.5\nweek 2026-11-23\nWed AM run-easy 45\nFri AM run-easy 40",
		Today:  20782, // 2026-11-25
	},
	YieldsOnDate: []string{"pain-traffic-light"},
	Run: func(p *rule.Pass) {
		today, known := p.Today()
		if !known || today < 0 || today > 6 {
			return
		}
		checks := checksOf(p, today, today)
		if len(checks) == 0 || checks[0].Pain.Known && checks[0].Pain.N >= painModify {
			return // pain-traffic-light speaks of pain, and alone
		}
		for it := range p.Each(rule.Demanding) {
			if it.Day == today && !it.Session.Done && !it.Is(rule.RaceRun) {
				reportToday(p, it, &checks[0])
			}
		}
	},
	Fixes: []rule.Proposal{rule.Rework(rule.Demanding, easyToday)},
}

// reportToday says of a session what speaks against it, the plainest sign first.
func reportToday(p *rule.Pass, it *rule.Item, c *planner.Check) {
	switch sore := soreBefore(p, it); {
	case c.Sleep.Known && c.Sleep.N < worstSleep:
		p.Report(rule.Hit{Severity: rule.Warning, Say: sayTodaySleep, A: it, N: c.Sleep.N * hour / 10})
	case sore.Known && sore.N >= soreMuch:
		p.Report(rule.Hit{Severity: rule.Warning, Say: sayTodaySore, A: it, N: sore.N})
	case c.Mood.Known && c.Mood.N <= worstMood:
		p.Report(rule.Hit{Severity: rule.Warning, Say: sayTodayMood, A: it})
	}
}

// easyToday makes a session something easy that is no longer: a run easy, a lift core
// and mobility.
func easyToday(_ *planner.Plan, s *planner.Session) []planner.Edit {
	switch kind := rule.KindOf(s); {
	case kind&rule.Run != 0:
		return become(s, catalog.RunEasy)
	case kind&rule.Strength != 0:
		return become(s, catalog.StrCoreMobility)
	}
	return nil
}
