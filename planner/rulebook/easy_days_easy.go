package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	easyDayShare  = 60 // percent of a stress day's load
	easyDayEffort = 6  // RPE from which a session is not easy
)

var easyDaysEasy = &rule.Rule{
	ID:      "easy-days-easy",
	Area:    rule.SameDay,
	Span:    rule.Week,
	Sources: []rule.Source{fitzgerald, ours},
	Example: rule.Example{
		Before: "athlete school=medium_days\nweek 1\nTue AM run-easy 40; PM str-moderate 45\nThu AM run-tempo 50",
		After:  "athlete school=medium_days\nweek 1\nTue AM run-easy 40; PM str-core-mobility 8\nThu AM run-tempo 50",
	},
	Hears: []string{"lift-day-preference"},
	Run: func(p *rule.Pass) {
		if !keepsEasyDays(p.Athlete) {
			return
		}
		limit, known := easyDayLimit(p, 0)
		judgeEasyDays(p, limit, known, [7]bool{}, p.Heard("lift-day-preference", rule.Advice))
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		if !keepsEasyDays(p.Athlete) {
			return
		}
		// What is placed later may make hard days harder, and give easy days a second run.
		more, stress, runs := 0, false, false
		for i := range unplaced.Items {
			it := &unplaced.Items[i]
			more += load.Of(it.Session)
			stress = stress || it.Is(rule.Stress)
			runs = runs || it.Is(rule.Run)
		}
		var open [7]bool
		for d := range open {
			open[d] = runs && unplaced.Free[d] > 0
		}
		limit, known := easyDayLimit(p, more)
		judgeEasyDays(p, limit, known && !stress, open, true)
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Strength | rule.Cross),
		rule.SwapWith(rule.Strength | rule.Cross),
		rule.Become(rule.Strength, catalog.StrCoreMobility),
		rule.Func(usualEffort),
		rule.Func(shortenEasyDay),
	},
}

// keepsEasyDays reports whether the athlete chose a school of truly easy days.
func keepsEasyDays(a *planner.Athlete) bool {
	school := a.ChosenSchool()
	return school == planner.MediumDays || school == planner.Consolidate
}

// judgeEasyDays judges the days that are not in open. Those get no more runs. Of heavy
// work it says nothing where lift-day-preference may have spoken of the same pair.
func judgeEasyDays(p *rule.Pass, limit int, known bool, open [7]bool, butHeavy bool) {
	for i := range p.This {
		run := &p.This[i]
		if !run.Is(rule.EasyRun) || open[run.Day] || !onlyRun(p, run) {
			continue
		}
		sum, heaviest := load.Of(run.Session), run
		own := sum // with the strides beside it
		for j := range p.This {
			it := &p.This[j]
			if it.Day != run.Day || it == run || butHeavy && it.Is(rule.Heavy) {
				continue
			}
			sum += load.Of(it.Session)
			switch {
			case it.Is(rule.Run):
				own += load.Of(it.Session)
			case heaviest == run || load.Of(it.Session) > load.Of(heaviest.Session):
				heaviest = it
			}
			if load.Effort(it.Session) >= easyDayEffort && load.Minutes(it.Session) > 0 {
				reportEasyDay(p, it, run, rule.Hit{Say: tooHard, N: load.Effort(it.Session), Limit: easyDayEffort - 1})
			}
		}
		if known && sum > limit {
			if own > limit {
				heaviest = run // it is too much by itself
			}
			reportEasyDay(p, heaviest, run, rule.Hit{Say: tooMuch, N: sum, Limit: limit, Over: over(sum, limit)})
		}
	}
}

// The sentences, for medium days; those of consolidate follow in the same order.
const (
	tooMuch = iota
	tooHard
	ofConsolidate // from here on
	runTooMuch    = 2 * ofConsolidate
)

// reportEasyDay names the session that is too much, and the run beside it.
func reportEasyDay(p *rule.Pass, it, run *rule.Item, h rule.Hit) {
	h.Severity, h.A = rule.Advice, it
	switch {
	case it == run:
		h.Say = runTooMuch // whatever the school
	case p.Athlete.School == planner.Consolidate:
		h.B, h.Say = run, h.Say+ofConsolidate
	default:
		h.B = run
	}
	p.Report(h)
}

// easyDayLimit is the load that an easy day may have: a share of the mean load of the
// stress days, when these get more load on top. It is known when the week has any.
func easyDayLimit(p *rule.Pass, more int) (limit int, known bool) {
	var stress [7]bool
	var loads [7]int
	for i := range p.This {
		it := &p.This[i]
		stress[it.Day] = stress[it.Day] || it.Is(rule.Stress)
		loads[it.Day] += load.Of(it.Session)
	}
	sum, n := more, 0
	for d, is := range stress {
		if is {
			sum, n = sum+loads[d], n+1
		}
	}
	if n == 0 {
		return 0, false
	}
	return easyDayShare * sum / (100 * n), true
}

// onlyRun reports whether a day has no other run; strides after it do not count.
func onlyRun(p *rule.Pass, run *rule.Item) bool {
	if isAddOn(p, run) {
		return false
	}
	for i := range p.This {
		it := &p.This[i]
		if it != run && it.Day == run.Day && it.Is(rule.Run) && !isAddOn(p, it) {
			return false
		}
	}
	return true
}

// usualEffort proposes the effort of the type for sessions that were given another.
func usualEffort(t *rule.Trial) {
	for _, id := range t.Sessions(rule.EasyRun | rule.Micro | rule.Cross) {
		if _, s, _ := t.Plan.Find(id); s.RPE > s.Type.Info().RPE {
			t.Try(planner.SetEffort{Session: id})
		}
	}
}

// shortenEasyDay proposes to shorten the session that is too much.
func shortenEasyDay(t *rule.Trial) {
	for _, id := range t.Sessions(rule.Any) {
		_, s, _ := t.Plan.Find(id)
		for n := (s.Minutes - 1) / 5 * 5; n >= least; n -= 5 {
			t.Try(planner.Resize{Session: id, Minutes: n})
		}
	}
}
