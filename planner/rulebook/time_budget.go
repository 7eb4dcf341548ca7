package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var timeBudget = &rule.Rule{
	ID:      "time-budget",
	Area:    rule.Frequency,
	Span:    rule.Day,
	Placing: rule.Grows(),
	Sources: []rule.Source{carlson, strengthCoach, ours},
	Example: rule.Example{
		Before: "open Tue 60\nweek 1\nTue AM run-easy 40; PM str-moderate 40",
		After:  "open Tue 60\nweek 1\nTue AM run-easy 40\nWed PM str-moderate 40",
	},
	Run: func(p *rule.Pass) {
		var takes [7]dayTime
		var said [7]bool // a day is one place, however many sessions it has
		for i := range p.This {
			takes[p.This[i].Day].add(p.This[i].Session)
		}
		for i := range p.This {
			it := &p.This[i]
			open := &p.Athlete.Open[it.Day]
			if !open.Has(it.Session.Slot) {
				p.Report(rule.Hit{Severity: rule.Warning, Say: 1, A: it})
				continue
			}
			if !open.Minutes.Known {
				continue
			}
			t := &takes[it.Day]
			if need := t.all(); need > open.Minutes.N {
				p.Report(rule.Hit{
					Severity: rule.Warning, Say: 2 * one(t.changes() > 0), A: it, N: need, Limit: open.Minutes.N,
					Over: over(need, open.Minutes.N), Part: said[it.Day],
				})
				said[it.Day] = true
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Any), rule.Func(shortenToFit), rule.Func(smallInstead), rule.Remove(rule.Micro | rule.EasyRun | rule.Cross),
	},
}

// smallInstead proposes a small session in place of a strength session that has less
// than littleTime (some-better-than-none).
func smallInstead(t *rule.Trial) {
	for _, id := range t.Sessions(rule.Main) {
		_, s, _ := t.Plan.Find(id)
		if rest, known := timeFor(t.Plan, t.Finding.Week, s); !known || rest >= littleTime {
			continue
		}
		drop := planner.Drop{Session: id}
		without, err := planner.Apply(*t.Plan, drop)
		if err != nil {
			continue
		}
		if offer, ok := SmallStrength(&without, t.Finding.Week); ok {
			t.Try(drop, offer)
		}
	}
}

// shortenToFit proposes to shorten one session to the time of its day.
func shortenToFit(t *rule.Trial) {
	for _, id := range t.Sessions(rule.Any) {
		_, s, _ := t.Plan.Find(id)
		if rest, known := timeFor(t.Plan, t.Finding.Week, s); known && rest >= least && rest < s.Minutes {
			t.Try(planner.Resize{Session: id, Minutes: rest})
		}
	}
}
