package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// longShareOf is how many percent of the week's running the long run may be, by the
// number of runs.
var longShareOf = [...]int{50, 50, 50, 50, 40, 35, 30}

const shareTooMuch = 10 // points above the limit

var longRunShare = &rule.Rule{
	ID:      "long-run-share",
	Area:    rule.Progression,
	Span:    rule.Week,
	Placing: rule.ButStrides(),
	Sources: []rule.Source{longShares, ours},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 35\nTue AM run-easy 35\nThu AM run-easy 35\nSun AM run-long 90",
		After:  "week 1\nMon AM run-easy 35\nTue AM run-easy 35\nThu AM run-easy 35\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		long := longestLong(p)
		if long == nil || p.Sum().Runs < 2 {
			return
		}
		n, limit := percentOfWeek(p.Sum(), load.Minutes(long.Session)), longShareLimit(p.Sum())
		if n <= limit {
			return
		}
		hit := rule.Hit{Severity: rule.Advice, A: long, N: n, Limit: limit, Over: over(n, limit)}
		if n > limit+shareTooMuch {
			hit.Severity = rule.Warning
		}
		p.Report(hit)
	},
	Fixes: []rule.Proposal{rule.Func(shortenLongRun), rule.Func(lengthenEasyRuns)},
}

func longestLong(p *rule.Pass) (long *rule.Item) {
	for it := range p.Each(rule.LongRun) {
		if long == nil || load.Minutes(it.Session) > load.Minutes(long.Session) {
			long = it
		}
	}
	return long
}

func longShareLimit(w *load.Week) int { return longShareOf[min(w.Runs, len(longShareOf)-1)] }

// percentOfWeek is a run's share of the week's minutes, rounded.
func percentOfWeek(w *load.Week, minutes int) int {
	if w.RunMinutes == 0 {
		return 0
	}
	return (200*minutes + w.RunMinutes) / (2 * w.RunMinutes)
}

// shortenLongRun proposes the longest length that the limit allows.
func shortenLongRun(t *rule.Trial) {
	for _, id := range t.Sessions(rule.LongRun) {
		_, s, _ := t.Plan.Find(id)
		for n := (s.Minutes - 1) / 5 * 5; n >= least; n -= 5 {
			if longShareFits(t, planner.Resize{Session: id, Minutes: n}) {
				t.Try(planner.Resize{Session: id, Minutes: n})
				break
			}
		}
	}
}

// lengthenEasyRuns proposes to add the same to each easy run, at most 20 min.
func lengthenEasyRuns(t *rule.Trial) {
	for more := 5; more <= 20; more += 5 {
		var edits []planner.Edit
		eachOpen(t, rule.EasyRun, func(s *planner.Session) {
			edits = append(edits, planner.Resize{Session: s.ID, Minutes: s.Minutes + more})
		})
		if len(edits) > 0 && longShareFits(t, edits...) {
			t.Try(edits...)
			return
		}
	}
}

func longShareFits(t *rule.Trial, edits ...planner.Edit) bool {
	next, err := planner.Apply(*t.Plan, edits...)
	if err != nil {
		return false
	}
	w := &next.Weeks[t.Finding.Week]
	sum := load.OfWeek(w)
	for i := range w.Sessions {
		s := &w.Sessions[i]
		if rule.KindOf(s)&rule.LongRun != 0 && percentOfWeek(&sum, load.Minutes(s)) > longShareLimit(&sum) {
			return false
		}
	}
	return true
}
