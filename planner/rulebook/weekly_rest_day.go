package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	lightMinutes = 40 // of a recovery run or a ride on a rest day
	walkMinutes  = 60 // of those and walks together
)

var weeklyRestDay = &rule.Rule{
	ID:      "weekly-rest-day",
	Area:    rule.Frequency,
	Span:    rule.Season, // the week before decides, too
	Shown:   rule.Once,
	Sources: []rule.Source{strengthCoach, oneDayOff, ours},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 40\nTue AM run-tempo 45\nWed AM run-easy 40\nThu PM str-moderate 45\n" +
			"Fri AM run-easy 40\nSat PM str-moderate 45\nSun AM run-long 80",
		After: "week 1\nMon AM run-easy 40\nTue AM run-tempo 45\nWed AM run-easy 40\nThu PM str-moderate 45\n" +
			"Fri AM str-core-mobility 10\nSat PM str-moderate 45\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		if hasFreeDay(p.This, 0) {
			return
		}
		hit := rule.Hit{Severity: rule.Advice, Say: 1}
		if needsRest(p.Athlete) || restedBefore(p) {
			hit.Severity, hit.Say = rule.Warning, 0
		}
		p.Report(hit)
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		light := 0 // sessions that a rest day may have beside small ones
		for _, items := range [...][]rule.Item{p.This, unplaced.Items} {
			for i := range items {
				it := &items[i]
				light += one(restsBeside(it) && it.Minutes <= walkMinutes && !it.Is(rule.Micro))
			}
		}
		if unplaced.Every && light == 0 || !hasFreeDay(p.This, 0) {
			hit := rule.Hit{Severity: rule.Advice}
			if needsRest(p.Athlete) {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{rule.Func(moveOffQuietDay), rule.Func(dropFromQuietDay), rule.Func(calmQuietDay)},
}

// needsRest reports whether the athlete is one for whom seven days are too many.
func needsRest(a *planner.Athlete) bool {
	return a.RunLevel <= planner.Beginner || a.Age >= masters || a.Injury != planner.NoInjury
}

// restedBefore reports whether the week before had a free day. An empty week is not known
// to be one of rest.
func restedBefore(p *rule.Pass) bool {
	before := p.Plan.Week(p.Week - 1)
	return before != nil && len(before.Sessions) > 0 && hasFreeDay(p.All, -7)
}

// hasFreeDay reports whether a day of the week that begins on a Monday asks nothing.
func hasFreeDay(items []rule.Item, monday int) bool {
	var light, walks [7]int
	var busy [7]bool
	for i := range items {
		it := &items[i]
		day := it.Day - monday
		switch {
		case day < 0 || day > 6 || it.Is(rule.Micro):
		case !restsBeside(it):
			busy[day] = true
		case it.Session.Type == catalog.XWalk:
			walks[day] += it.Minutes
		default:
			light[day] += it.Minutes
		}
	}
	for d := range busy {
		if !busy[d] && light[d] <= lightMinutes && light[d]+walks[d] <= walkMinutes {
			return true
		}
	}
	return false
}

// restsBeside reports whether a session may stand on a rest day if it is short.
func restsBeside(it *rule.Item) bool {
	return it.Is(rule.Micro) || it.Is(rule.Recovery|rule.Cross) && it.RPE <= lightEffort
}

// quietDays yields each session whose removal would make its day a rest day, but for the
// runs that the week is about.
func quietDays(t *rule.Trial, yield func(week int, s *planner.Session)) {
	w := t.Finding.Week
	sessions := t.Plan.Weeks[w].Sessions
	var count [7]int
	for i := range sessions {
		if rule.KindOf(&sessions[i])&rule.Micro == 0 {
			count[sessions[i].Day]++
		}
	}
	for i := range sessions {
		if s := &sessions[i]; count[s.Day] == 1 && rule.KindOf(s)&(rule.Micro|rule.LongRun|rule.HardRun) == 0 {
			yield(w, s)
		}
	}
}

func moveOffQuietDay(t *rule.Trial) {
	quietDays(t, func(w int, s *planner.Session) {
		for day := planner.Mon; day <= planner.Sun; day++ {
			for _, slot := range [2]planner.Slot{planner.AM, planner.PM} {
				if day != s.Day && t.Plan.Athlete.Open[day].Has(slot) {
					t.Try(planner.Move{Session: s.ID, To: planner.Place{Week: w, Day: day, Slot: slot, Index: planner.AtEnd}})
				}
			}
		}
	})
}

func dropFromQuietDay(t *rule.Trial) {
	quietDays(t, func(_ int, s *planner.Session) { t.Try(planner.Drop{Session: s.ID}) })
}

// calmQuietDay turns a day's run into a recovery run.
func calmQuietDay(t *rule.Trial) {
	quietDays(t, func(_ int, s *planner.Session) {
		if s.Type.IsRun() {
			t.Try(planner.Retype{Session: s.ID, Type: catalog.RunRecovery})
		}
	})
}
