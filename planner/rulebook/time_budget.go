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
		var used [7]int
		for i := range p.This {
			used[p.This[i].Day] += p.This[i].Minutes
		}
		for i := range p.This {
			it := &p.This[i]
			open := &p.Athlete.Open[it.Day]
			need := used[it.Day] + changeover
			switch {
			case !open.Has(it.Session.Slot):
				p.Report(rule.Hit{Severity: rule.Error, Say: 1, A: it})
			case open.Minutes.Known && need > open.Minutes.N:
				p.Report(rule.Hit{
					Severity: rule.Error, A: it, N: need, Limit: open.Minutes.N, Over: over(need, open.Minutes.N),
				})
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
