package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// shorterDay is how much of a session a fix leaves, in percent, for a day to be an easier one.
const shorterDay = 66

var monotonyHigh = &rule.Rule{
	ID:      "monotony-high",
	Area:    rule.Progression,
	Span:    rule.Week,
	Sources: []rule.Source{foster1998, fosterLimit, strengthCoach, carlson, ours},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 45\nTue AM run-easy 45\nWed AM run-easy 45\nThu AM run-easy 45\nFri AM run-easy 45\n" +
			"Sat AM run-easy 45",
		After: "week 1\nMon AM run-recovery 20\nTue AM run-easy 45\nWed AM run-recovery 20\nThu AM run-easy 45\n" +
			"Fri AM run-recovery 20\nSat AM run-easy 75",
	},
	Hears: []string{"weekly-rest-day"},
	Run: func(p *rule.Pass) {
		if p.Heard("weekly-rest-day", rule.Advice) {
			return // a free day is what it lacks
		}
		sum := p.Sum()
		reportMonotony(p, sum.MonotonyAtLeast, sum.Monotony())
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		if mayFillEveryDay(p, unplaced) {
			return
		}
		sum, squares := monotonyBound(p.This, unplaced)
		reportMonotony(p, func(limit int) bool { return load.SurelyAtLeast(sum, squares, limit) }, load.LeastMonotony(sum, squares))
	},
	Fixes: []rule.Proposal{
		varyDays(func(s *planner.Session) planner.Edit {
			if s.Type == catalog.RunEasy {
				return planner.Retype{Session: s.ID, Type: catalog.RunRecovery}
			}
			return nil
		}),
		varyDays(func(s *planner.Session) planner.Edit {
			if n := cutTo(s, shorterDay); n < s.Minutes && n >= least {
				return planner.Resize{Session: s.ID, Minutes: n}
			}
			return nil
		}),
		rule.Func(moveTogether),
		varyDays(func(s *planner.Session) planner.Edit { return planner.Drop{Session: s.ID} }),
	},
}

// mayFillEveryDay reports whether the week may come to have no free day.
func mayFillEveryDay(p *rule.Pass, unplaced *rule.Unplaced) bool {
	if len(unplaced.Items) == 0 {
		return !hasFreeDay(p.This, 0)
	}
	var busy [7]bool
	left := 0
	for i := range p.This {
		busy[p.This[i].Day] = busy[p.This[i].Day] || !p.This[i].Is(rule.Micro)
	}
	for i := range unplaced.Items {
		left += one(!unplaced.Items[i].Is(rule.Micro))
	}
	return count(busy[:])+left >= len(busy)
}

// varyDays proposes a change to each session that is neither hard nor long.
type varyDays func(*planner.Session) planner.Edit

func (change varyDays) Propose(t *rule.Trial) {
	eachOpen(t, rule.EasyRun|rule.MediumRun|rule.Cross|rule.Main, func(s *planner.Session) {
		if e := change(s); e != nil {
			t.Try(e)
		}
	})
}

// moveTogether proposes to move a session to another day.
func moveTogether(t *rule.Trial) {
	eachOpen(t, rule.EasyRun|rule.Main|rule.Cross, func(s *planner.Session) {
		for day := planner.Mon; day <= planner.Sun; day++ {
			for _, slot := range [...]planner.Slot{planner.AM, planner.PM} {
				if day != s.Day && t.Plan.Athlete.Open[day].Has(slot) {
					t.Try(planner.Move{Session: s.ID, To: planner.Place{
						Week: t.Finding.Week, Day: day, Slot: slot, Index: planner.AtEnd,
					}})
				}
			}
		}
	})
}

func reportMonotony(p *rule.Pass, atLeast func(hundredths int) bool, n int) {
	hit := rule.Hit{Severity: rule.Advice, N: n, Limit: load.MonotonyAdvice}
	switch {
	case atLeast(load.MonotonyWarning):
		hit.Severity = rule.Warning
	case !atLeast(load.MonotonyAdvice):
		return
	default:
		hit.N = min(hit.N, load.MonotonyWarning-1) // 1.999 must not be shown as 2.00
	}
	hit.Over = over(hit.N, hit.Limit)
	p.Report(hit)
}
