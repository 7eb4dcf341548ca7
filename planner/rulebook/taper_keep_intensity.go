package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const taperRunsPercent = 80 // of the usual number of runs

var taperKeepIntensity = &rule.Rule{
	ID:      "taper-keep-intensity",
	Area:    rule.SeasonAndRace,
	Span:    rule.Season,
	Sources: []rule.Source{bosquet2007, ours},
	Needs: []*rule.Need{{
		ID: "usual-runs",
		Known: func(p *rule.Pass) bool {
			if !keepsPace(p) {
				return true
			}
			touched, seen := paceTouched(p)
			_, weeks := usualRuns(p)
			return seen && !touched || seen && weeks > 0
		},
	}},
	Example: rule.Example{
		Before: beforeTaper + "Mon AM run-easy 40\nWed AM run-easy 40\nSat AM run-long 70",
		After:  beforeTaper + "Mon AM run-easy 40\nWed AM run-tempo 35\nSat AM run-long 70",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		if !keepsPace(p) {
			return
		}
		touched, _ := paceTouched(p)
		runs, usual, upTo := tooFewRuns(p)
		if (!touched || usual > 0) && outOfReach(p) {
			return
		}
		if !touched {
			p.Report(rule.Hit{Severity: rule.Advice})
		}
		if usual > 0 {
			p.Report(rule.Hit{Severity: rule.Advice, Say: 1 + one(upTo), N: runs, Limit: usual, Over: short(runs, usual)})
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(stride),
		rule.Func(quicken),
		rule.Func(runMore),
	},
}

// tooFewRuns is how many runs there are and how many are usual in as many days: those of the
// week, or upTo the race, which is one of them whether or not a session stands there. usual is
// 0 when there are enough, or when nobody knows what is usual.
func tooFewRuns(p *rule.Pass) (runs, usual int, upTo bool) {
	sum, weeks := usualRuns(p)
	days := 7
	if race, ok := raceOfWeek(p); ok {
		days, upTo = race.day+1, true
		runs = one(race.item == nil)
	}
	for it := range p.Each(rule.Run) {
		if it.Day < days && !isAddOn(p, it) {
			runs++
		}
	}
	if weeks == 0 || runs*100*7*weeks >= taperRunsPercent*sum*days {
		return runs, 0, upTo
	}
	if usual = (sum*days + 7*weeks/2) / (7 * weeks); usual <= runs {
		usual = 0 // not a whole run is missing
	}
	return runs, usual, upTo
}

// keepsPace reports whether the week is one of a taper that keeps race pace alive. A beginner
// has none to keep, and a first race is run at the effort of the day.
func keepsPace(p *rule.Pass) bool { return tapers(p) && p.Athlete.RunLevel > planner.Beginner }

// beforeTaper is the week before, for the example.
const beforeTaper = "week 1 phase=peak\nMon AM run-easy 60\nWed AM run-tempo 50\nSat AM run-long 100\nweek 2 phase=taper\n"

// raceOfWeek is the week's A race.
func raceOfWeek(p *rule.Pass) (race, bool) {
	var room [raceRoom]race
	next, ok := nextA(racesAround(p, room[:0]))
	return next, ok && next.day <= 6
}

// paceTouched reports whether the 7 days that count have a run at race pace. seen says
// whether the plan shows all of these days.
func paceTouched(p *rule.Pass) (touched, seen bool) {
	from, to, steady := 0, 6, false
	var room [raceRoom]race
	if next, ok := nextA(racesAround(p, room[:0])); ok {
		steady = next.distance >= planner.Marathon
		if next.day <= 6 {
			from, to = next.day-6, next.day-1
		}
	}
	for i := range p.All {
		it := &p.All[i]
		if it.Day < from || it.Day > to {
			continue
		}
		if it.Is(rule.HardRun) || rule.IsStrides(it.Session) || it.Session.Quality > 0 ||
			steady && it.Is(rule.MediumRun) {
			return true, true
		}
	}
	before := p.Plan.Week(p.Week - 1)
	return false, from >= 0 || before != nil && len(before.Sessions) > 0
}

// stride proposes strides after one of the week's easy runs.
func stride(t *rule.Trial) {
	if t.Finding.Say != 0 {
		return
	}
	for i := range t.Plan.Weeks[t.Finding.Week].Sessions {
		s := &t.Plan.Weeks[t.Finding.Week].Sessions[i]
		if rule.KindOf(s)&rule.EasyRun == 0 || s.Done {
			continue
		}
		at, _ := t.Plan.Where(s.ID)
		at.Index++
		t.Try(planner.Add{Session: planner.Session{Type: catalog.RunStrides, Minutes: 10}, To: at})
	}
}

// runMore proposes another short easy run, on a day without one.
func runMore(t *rule.Trial) {
	if t.Finding.Say == 0 {
		return
	}
	var ran [7]bool
	for i := range t.Plan.Weeks[t.Finding.Week].Sessions {
		s := &t.Plan.Weeks[t.Finding.Week].Sessions[i]
		ran[s.Day] = ran[s.Day] || s.Type.IsRun()
	}
	for day := planner.Mon; day <= planner.Sun; day++ {
		if ran[day] || raceOn(t.Plan, 7*t.Finding.Week+int(day)) {
			continue
		}
		for _, slot := range [...]planner.Slot{planner.AM, planner.PM} {
			if t.Plan.Athlete.Open[day].Has(slot) {
				to := planner.Place{Week: t.Finding.Week, Day: day, Slot: slot, Index: planner.AtEnd}
				t.Try(planner.Add{Session: planner.Session{Type: catalog.RunEasy, Minutes: 25}, To: to})
			}
		}
	}
}

// quicken proposes to make one of the week's easy or steady runs a short tempo run.
func quicken(t *rule.Trial) {
	if t.Finding.Say != 0 {
		return
	}
	for i := range t.Plan.Weeks[t.Finding.Week].Sessions {
		s := &t.Plan.Weeks[t.Finding.Week].Sessions[i]
		if rule.KindOf(s)&(rule.EasyRun|rule.MediumRun) == 0 || s.Done {
			continue
		}
		t.Try(
			planner.Retype{Session: s.ID, Type: catalog.RunTempo},
			planner.Resize{Session: s.ID, Minutes: min(max(s.Minutes, least), qualityShort-5)},
		)
	}
}
