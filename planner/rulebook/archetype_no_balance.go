package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	heavyMany  = 3  // heavy leg sessions that are many for a runner
	soreLegs   = 6  // of 10
	spoiltRuns = 2  // in 14 days
	muchLess   = 80 // percent of what was planned for a key run
)

// archetypeNoBalance is about runs that suffer, not about counts: heavy-cap counts. With
// strength as the goal the runs may give way.
var archetypeNoBalance = &rule.Rule{
	ID:      "archetype-no-balance",
	Area:    rule.Progression,
	Span:    rule.Season,
	Round:   true, // as the rules for hard runs are
	Sources: []rule.Source{carlson, strengthCoach, doma2017, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nWed PM str-heavy-full 45\nThu AM run-tempo 45\nSat PM str-heavy-lower 50",
		After:  "week 1\nMon PM str-heavy-lower 50\nThu AM run-tempo 45\nFri PM str-heavy-full 50",
	},
	Hears: []string{"heavy-on-hard-run-day"},
	Run: func(p *rule.Pass) {
		n := p.Count(rule.LegHeavy)
		if n < heavyMany || p.Athlete.Goal == planner.Strength {
			return
		}
		hit := rule.Hit{Severity: rule.Warning, N: n, Limit: heavyUsual, Over: over(n, heavyUsual)}
		run := hardRunAfterLift(p)
		switch sore, less := mostIn14Days(p, ranOnSoreLegs), mostIn14Days(p, ranLessAfterLift); {
		case p.Heard("heavy-on-hard-run-day", rule.Advice) || run != nil && !run.Repeat:
		case sore >= spoiltRuns:
			hit.Say, hit.N = 1, sore
		case less >= spoiltRuns:
			hit.Say, hit.N = 2, less
		case run != nil:
			hit.Again = true
		default:
			return
		}
		for it := range p.Each(rule.LegHeavy) {
			hit.A = it
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(keepTwoHeavy),
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.MoveTo(rule.LegHeavy),
	},
}

// hardRunAfterLift is the first hard run on the day after a heavy leg session of the week,
// which may be the next week's; nil = there is none. no-heavy-before-hard-run speaks of each
// such pair.
func hardRunAfterLift(p *rule.Pass) *rule.Item {
	for lift := range p.Each(rule.LegHeavy) {
		if run := p.OnDate(lift.Day+1, rule.HardRun); run != nil {
			return run
		}
	}
	return nil
}

// mostIn14Days is the largest number of key runs within 14 days of which is holds. The
// days end on this week's Sunday, or on a day of this week with such a run.
func mostIn14Days(p *rule.Pass, is func(*planner.Plan, *planner.Session, int) bool) (most int) {
	var days [13 + 7]int // the first is 13 days before the Monday
	first := 7*p.Week - 13
	for w := max(0, p.Week-2); w <= p.Week && w < len(p.Plan.Weeks); w++ {
		for i := range p.Plan.Weeks[w].Sessions {
			s := &p.Plan.Weeks[w].Sessions[i]
			day := 7*w + int(s.Day)
			if day >= first && rule.KindOf(s)&rule.KeyRun != 0 && is(p.Plan, s, day) {
				days[day-first]++
			}
		}
	}
	for end := 13; end < len(days); end++ {
		if days[end] == 0 && end < len(days)-1 {
			continue
		}
		sum := 0
		for _, n := range days[end-13 : end+1] {
			sum += n
		}
		most = max(most, sum)
	}
	return most
}

func ranOnSoreLegs(p *planner.Plan, s *planner.Session, day int) bool {
	sore := sorenessAt(p, s, day)
	return sore.Known && sore.N >= soreLegs
}

// ranLessAfterLift reports whether a run of the day after a lift was logged easier or
// shorter than planned.
func ranLessAfterLift(p *planner.Plan, s *planner.Session, day int) bool {
	shorter := 100*load.Minutes(s) <= muchLess*s.Minutes
	easier := 100*load.Effort(s) <= muchLess*s.Effort()
	if !s.Done || load.Minutes(s) == 0 || !shorter && !easier || day == 0 {
		return false
	}
	before := p.Weeks[(day-1)/7].Sessions
	for i := range before {
		if int(before[i].Day) == (day-1)%7 && rule.KindOf(&before[i])&rule.Main != 0 && load.Minutes(&before[i]) > 0 {
			return true
		}
	}
	return false
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
	ids := t.Sessions(rule.LegHeavy)
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
