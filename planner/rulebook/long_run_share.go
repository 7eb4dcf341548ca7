package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// longShareOf is how many percent of the week's running the long run may be, by the
// number of runs; with fewer it is a style. Published plans, from Hansons and Daniels to
// Higdon, stay within it (review 1.3), and three points of slack are in it.
var longShareOf = [...]int{4: 53, 5: 45, 6: 38}

const (
	shareFrom    = 4  // runs a week
	shareLong    = 75 // minutes; a shorter run is no load to speak of
	shareTooMuch = 15 // points above the limit
	shareLeast   = 80 // percent that a fix leaves of a long run
)

var longRunShare = &rule.Rule{
	ID:       "long-run-share",
	Area:     rule.Progression,
	Span:     rule.Week,
	Placing:  rule.ButStrides(),
	Sources:  []rule.Source{longShares, ours},
	YieldsTo: []string{"single-run-spike"},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 30\nTue AM run-easy 30\nThu AM run-easy 30\nSun AM run-long 120",
		After:  "week 1\nMon AM run-easy 40\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 120",
	},
	Run: func(p *rule.Pass) {
		long := longestLong(p)
		if long == nil || load.Minutes(long.Session) < shareLong || p.Sum().Runs < shareFrom ||
			goalDistance(p.Plan, p.Week) == planner.Ultra {
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

// shortenLongRun proposes the longest length that the limit allows, down to shareLeast.
func shortenLongRun(t *rule.Trial) {
	for _, id := range t.Sessions(rule.LongRun) {
		_, s, _ := t.Plan.Find(id)
		for n := (s.Minutes - 1) / 5 * 5; 100*n >= shareLeast*s.Minutes; n -= 5 {
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
