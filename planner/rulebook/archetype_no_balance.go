package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	heavyManyDays = 4 // heavy sessions that are always too many
	heavySomeDays = 3 // heavy sessions that are too many when one also spoils a hard run
	soreLegs      = 6 // of 10
	soreRuns      = 2 // in 14 days
)

var archetypeNoBalance = &rule.Rule{
	ID:      "archetype-no-balance",
	Area:    rule.Progression,
	Span:    rule.Season,
	Sources: []rule.Source{carlson, strengthCoach, doma2017},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nTue PM str-heavy-upper 45\nThu PM str-heavy-full 50\nSat PM str-heavy-upper 45",
		After:  "week 1\nMon PM str-heavy-lower 50\nThu PM str-heavy-full 50",
	},
	Hears: []string{"heavy-on-hard-run-day", "no-heavy-before-hard-run"},
	Run: func(p *rule.Pass) {
		n := p.Count(rule.Heavy)
		spoilt := p.Heard("heavy-on-hard-run-day", rule.Error) || p.Heard("no-heavy-before-hard-run", rule.Error)
		if n >= heavyManyDays || n >= heavySomeDays && spoilt {
			say := 0
			if n < heavyManyDays {
				say = 1
			}
			for it := range p.Each(rule.Heavy) {
				p.Report(rule.Hit{Severity: rule.Warning, Say: say, A: it, N: n, Limit: heavyUsual, Over: over(n, heavyUsual)})
			}
			return
		}
		if runs := sorelyRun(p); runs >= soreRuns {
			p.Report(rule.Hit{Severity: rule.Warning, Say: 2, N: runs})
			for it := range p.Each(rule.Heavy) {
				p.Report(rule.Hit{Severity: rule.Warning, Say: 2, A: it, N: runs})
			}
		}
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		n := p.Count(rule.Heavy)
		for i := range unplaced.Items {
			n += one(unplaced.Items[i].Is(rule.Heavy))
		}
		if n >= heavyManyDays {
			for range n {
				p.Report(rule.Hit{Severity: rule.Warning, Over: over(n, heavyUsual)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(keepTwoHeavy),
		rule.Become(rule.Heavy, catalog.StrModerate),
		rule.MoveTo(rule.Heavy),
	},
}

// sorelyRun is the largest number of key runs on sore legs within 14 days. The days end
// on this week's Sunday, or on a day of this week with such a run.
func sorelyRun(p *rule.Pass) (most int) {
	monday := 7 * p.Week
	most = soreRunsOf(p.Plan, monday-7, monday+6)
	for end := monday; end < monday+6; end++ {
		if soreRunsOf(p.Plan, end, end) > 0 {
			most = max(most, soreRunsOf(p.Plan, end-13, end))
		}
	}
	return most
}

// soreRunsOf counts the key runs on sore legs from one day to another, both included.
func soreRunsOf(p *planner.Plan, from, to int) (n int) {
	for w := max(0, from/7); w <= to/7 && w < len(p.Weeks); w++ {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			day := 7*w + int(s.Day)
			if day < from || day > to || rule.KindOf(s)&(rule.HardRun|rule.LongRun) == 0 {
				continue
			}
			if sore := sorenessAt(p, s, day); sore.Known && sore.N >= soreLegs {
				n++
			}
		}
	}
	return n
}

// sorenessAt is the leg soreness that was logged before a session.
func sorenessAt(p *planner.Plan, s *planner.Session, day int) planner.Opt {
	if s.Log.Soreness.Known {
		return s.Log.Soreness
	}
	for i := range p.Checks {
		if c := &p.Checks[i]; c.Day == day {
			return c.Soreness
		}
	}
	return planner.Opt{}
}

// keepTwoHeavy proposes, for any two heavy sessions, to keep these and make the others
// moderate.
func keepTwoHeavy(t *rule.Trial) {
	ids := t.Sessions(rule.Heavy)
	for i := range ids {
		for j := range i {
			var edits []planner.Edit
			for k, id := range ids {
				if k != i && k != j {
					edits = append(edits, planner.Retype{Session: id, Type: catalog.StrModerate})
				}
			}
			if len(edits) > 0 {
				t.Try(edits...)
			}
		}
	}
}
