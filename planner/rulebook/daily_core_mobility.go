package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	coreDays    = 5 // of seven
	coreMinutes = 8
)

var dailyCoreMobility = &rule.Rule{
	ID:      "daily-core-mobility",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Sources: []rule.Source{fitzgerald, strengthCoach, taddei2020},
	Example: rule.Example{
		Before: "week 1\nMon AM str-core-mobility 8\nTue AM run-easy 40\nWed PM str-moderate 45\nThu AM run-easy 40\n" +
			"Fri PM str-moderate 45\nSun AM run-long 70",
		After: "week 1\nMon AM str-core-mobility 8\nTue AM run-easy 40; PM str-core-mobility 8\nWed PM str-moderate 45\n" +
			"Thu AM run-easy 40; PM str-core-mobility 8\nFri PM str-moderate 45\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		if p.Phase == planner.RaceWeek || p.Phase == planner.Recovery {
			return
		}
		if n := strengthDays(p.This); n < coreDays {
			p.Report(rule.Hit{Severity: rule.Advice, N: n, Limit: coreDays, Over: lacking(n, coreDays)})
		}
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		if p.Phase == planner.RaceWeek || p.Phase == planner.Recovery {
			return
		}
		if n := strengthDays(p.This) + newDays(p.This, unplaced, rule.Main|rule.Micro); n < coreDays {
			p.Report(rule.Hit{Severity: rule.Advice, Over: lacking(n, coreDays)})
		}
	},
	Fixes: []rule.Proposal{rule.Func(addDailyCore)},
}

// strengthDays counts the dates with strength work of any size.
func strengthDays(week []rule.Item) int {
	n, last := 0, -1
	for i := range week {
		if it := &week[i]; it.Is(rule.Main|rule.Micro) && it.Day != last {
			n, last = n+1, it.Day
		}
	}
	return n
}

// addDailyCore proposes a few minutes on as many days as are missing. Days with
// training come first, so that free days stay free, and race days are left out.
func addDailyCore(t *rule.Trial) {
	var trained, cored, raced [7]bool
	var used [7]int
	week := &t.Plan.Weeks[t.Finding.Week]
	for i := range week.Sessions {
		s := &week.Sessions[i]
		k := rule.KindOf(s)
		trained[s.Day] = true
		cored[s.Day] = cored[s.Day] || k&(rule.Main|rule.Micro) != 0
		raced[s.Day] = raced[s.Day] || k&rule.RaceRun != 0
		used[s.Day] += s.Minutes
	}
	missing := t.Finding.Limit - t.Finding.N
	var edits []planner.Edit
	for _, busy := range [2]bool{true, false} {
		for day := planner.Mon; day <= planner.Sun && len(edits) < missing; day++ {
			open := t.Plan.Athlete.Open[day]
			slot, free := lastSlot(open)
			fits := !open.Minutes.Known || used[day]+coreMinutes+changeover <= open.Minutes.N
			if trained[day] == busy && !cored[day] && !raced[day] && free && fits {
				edits = append(edits, planner.Add{
					Session: planner.Session{Type: catalog.StrCoreMobility, Minutes: coreMinutes},
					To:      planner.Place{Week: t.Finding.Week, Day: day, Slot: slot, Index: planner.AtEnd},
				})
			}
		}
	}
	if len(edits) == missing {
		t.Try(edits...)
	}
}
