package rulebook_test

import (
	"slices"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// scope is about what a cause and its consequences would both speak.
type scope int

const (
	ofWeek scope = iota
	ofPair       // the same two sessions, or one
	ofDate
	ofPlan
)

// voices is section 1 of the second rulebook, row by row: while one of the causes speaks,
// its consequences are silent. It knows nothing of what the rules say of themselves.
var voices = []struct {
	scope        scope
	causes       []string
	consequences []string
}{
	{ofWeek, []string{"archetype-nothing"}, []string{"strength-every-week"}},
	{ofWeek, []string{"archetype-nothing", "strength-every-week"}, []string{"consistency-gap", "cross-training-balance", "round-off-week", "strength-freq-target"}},
	{ofWeek, []string{"heavy-cap"}, []string{"strength-freq-cap"}},
	{ofWeek, []string{"weekly-rest-day"}, []string{"monotony-high"}},
	{ofWeek, []string{"stress-days-cap"}, []string{"three-stress-days"}},
	{ofPair, []string{"heavy-on-hard-run-day"}, []string{"heavy-on-long-run-day", "long-run-alone"}},
	{ofPair, []string{"heavy-on-long-run-day"}, []string{"long-run-alone"}},
	{ofDate, []string{"two-key-runs-one-day"}, []string{"two-demanding-runs-one-day"}},
	// About that date is what stands on it: a lift beside the two runs, or a hard run the evening before, is another cause.
	{ofPair, []string{"two-key-runs-one-day", "two-demanding-runs-one-day"}, []string{"long-run-alone", "hard-run-spacing", "session-purpose"}},
	{ofDate, []string{"two-key-runs-one-day", "two-demanding-runs-one-day"}, []string{"hard-pile"}},
	{ofPair, []string{"no-lift-run-same-workout"}, []string{"same-day-order", "same-day-min-gap", "hard-pile"}},
	{ofPair, []string{"no-heavy-before-hard-run"}, []string{"novice-doms-window", "easy-day-after-heavy"}},
	{ofPair, []string{"lift-day-preference"}, []string{"easy-days-easy"}},
	{ofPair, []string{"single-run-spike"}, []string{"long-run-share", "long-run-duration-cap"}},
	{ofPlan, []string{"race-readiness"}, []string{"goal-at-risk", "no-long-run", "taper-volume", "taper-keep-intensity"}},
	{ofDate, []string{"check-in-today"}, []string{"soreness-downgrade"}},
	{ofDate, []string{"pain-traffic-light"}, []string{"check-in-today", "soreness-downgrade"}},
}

// never are no findings: one speaks for them, or nobody.
var never = []string{
	"daily-core-mobility", "pattern-coverage", "upper-body-weekly", "hamstring-weekly", "ankle-weekly", "hip-glute-weekly",
	"unilateral-weekly", "core-anti-extension-weekly", "core-anti-rotation-weekly", "core-quality",
}

func TestWeeksNameNoCauseTwice(t *testing.T) {
	spoke := map[string]bool{}
	for seed := range weeksAsked() {
		p := seeded(seed).person()
		whole := rulebook.Suite.Whole(&p)
		for _, report := range rulebook.Suite.CheckAll(&p) {
			said := slices.Concat(whole, report.Findings)
			for i := range said {
				spoke[said[i].Rule.ID] = true
				if slices.Contains(never, said[i].Rule.ID) {
					t.Errorf("seed %d, week %d: %s is a finding", seed, report.Week+1, said[i].Rule.ID)
				}
				for j := range said {
					if twice(&p, &said[i], &said[j]) {
						t.Errorf("seed %d, week %d: %s and %s\n%s", seed, report.Week+1, said[i].Rule.ID, said[j].Rule.ID, notation.Format(p))
					}
				}
			}
		}
	}
	t.Logf("%d rules spoke", len(spoke))
}

// twice reports whether two findings name one cause.
func twice(p *planner.Plan, cause, consequence *rule.Finding) bool {
	for _, v := range voices {
		if !slices.Contains(v.causes, cause.Rule.ID) || !slices.Contains(v.consequences, consequence.Rule.ID) {
			continue
		}
		switch v.scope {
		case ofPair:
			return slices.ContainsFunc(cause.Pairs, func(a rule.Pair) bool {
				return slices.ContainsFunc(consequence.Pairs, func(b rule.Pair) bool {
					return a == b || a == rule.Pair{A: b.B, B: b.A} || b.B == 0 && b.A == a.A
				})
			})
		case ofDate:
			dates := datesOf(p, cause)
			return slices.ContainsFunc(datesOf(p, consequence), func(d int) bool { return slices.Contains(dates, d) })
		case ofPlan:
			race := p.Races[cause.Race-1] // a taper and its long runs are for an A race
			return race.Priority == planner.PriorityA && (consequence.Week == rule.NoWeek || 7*consequence.Week <= race.Day)
		}
		return true
	}
	return false
}

// datesOf are the days of the plan of the sessions of a finding.
func datesOf(p *planner.Plan, f *rule.Finding) (dates []int) {
	for _, id := range f.Sessions() {
		w, s, _ := p.Find(id)
		dates = append(dates, 7*w+int(s.Day))
	}
	return dates
}
