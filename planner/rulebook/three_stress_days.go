package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// stressRun is how many stress days on dates in a row are advice and how many are a
// warning, by running level.
var stressRun = [...]struct{ advice, warning int }{
	planner.None:         {3, 3},
	planner.Beginner:     {3, 3},
	planner.Intermediate: {3, 4},
	planner.Advanced:     {4, 5},
}

// stressRunFrail is the same for those of 50 and above and for those with an injury.
const stressRunFrail = 3

var threeStressDays = &rule.Rule{
	ID:      "three-stress-days",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Dated(),
	Round:   true,
	Sources: []rule.Source{bosak2009, strengthCoach, carlson, ours},
	Example: rule.Example{
		Before: "week 1\nTue PM str-heavy-lower 50\nThu AM run-tempo 45\nFri PM str-heavy-full 50\nSat AM run-long 90",
		After:  "week 1\nTue PM str-heavy-lower 50\nThu AM run-tempo 45\nSat AM run-long 90",
	},
	DependsOn:    []string{"stress-days-cap"},
	YieldsOnDate: []string{"long-run-sandwich"}, // three stress days with a cause of their own
	Run: func(p *rule.Pass) {
		advice, warning := stressRunLimits(p.Athlete)
		for i := range p.All {
			// The last stress session of a row: the row belongs to its week.
			last := &p.All[i]
			if !last.Is(rule.Stress) || stressAfter(p, last) {
				continue
			}
			first, n := last, 1
			for {
				before := stressOn(p, first.Day-1)
				if before == nil {
					break
				}
				first, n = before, n+1
			}
			if n < advice || !endsHere(p, first, last) {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: first, B: last, N: n, Limit: advice - 1, Over: over(n, advice-1)}
			if n >= warning {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		onDates{0, rule.MoveTo(rule.LegHeavy)},
		onDates{0, rule.Become(rule.LegHeavy, catalog.StrModerate)},
		onDates{0, rule.MoveTo(rule.HardRun)},
		onDates{0, runEasily(rule.HardRun)},
	},
}

func stressRunLimits(a *planner.Athlete) (advice, warning int) {
	if a.Age >= masters || a.Injury != planner.NoInjury {
		return stressRunFrail, stressRunFrail
	}
	limits := stressRun[a.RunLevel]
	return limits.advice, limits.warning
}

// stressOn is the first stress session of a day, nil when it has none.
func stressOn(p *rule.Pass, day int) *rule.Item {
	for i := range p.All {
		if it := &p.All[i]; it.Day == day && it.Is(rule.Stress) {
			return it
		}
	}
	return nil
}

// stressAfter reports whether another stress session follows on the same date or the next.
func stressAfter(p *rule.Pass, it *rule.Item) bool {
	for i := range p.All {
		o := &p.All[i]
		if o.Is(rule.Stress) && (o.Day == it.Day+1 || o.Day == it.Day && o.Start > it.Start) {
			return true
		}
	}
	return false
}
