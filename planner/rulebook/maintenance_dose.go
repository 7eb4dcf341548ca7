package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	keepSessions, keepSessionsMasters = 1, 2 // a week
	keepSets, keepSetsMasters         = 2, 3 // of a main lift
	timeShort                         = 90   // percent of the free minutes that training takes
)

var maintenanceDose = &rule.Rule{
	ID:      "maintenance-dose",
	Area:    rule.SeasonAndRace,
	Span:    rule.Week,
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{spiering2021, beattie2017, runExperience, fitzgerald, ours},
	Example: rule.Example{
		Before: "open Mon 50\nopen Tue 50\nopen Wed 50\nopen Thu 50\nopen Fri none\nopen Sat none\nopen Sun 80\nweek 1 phase=peak\n" +
			"Mon PM str-moderate 50\nTue AM run-tempo 50\nWed AM run-easy 50\nThu PM str-moderate 50\nSun AM run-long 80",
		After: "open Mon 50\nopen Tue 50\nopen Wed 50\nopen Thu 50\nopen Fri none\nopen Sat none\nopen Sun 80\nweek 1 phase=peak\n" +
			"Mon PM str-moderate 30\nTue AM run-tempo 50\nWed AM run-easy 50\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		inSeason := p.Phase == planner.Peak || p.Phase == planner.Maintenance
		if !inSeason || p.Athlete.Injury == planner.Limited || p.Athlete.Goal == planner.Strength || !shortOfTime(p) {
			return
		}
		sessions, sets := keepSessions, keepSets
		if p.Athlete.Age >= masters {
			sessions, sets = keepSessionsMasters, keepSetsMasters
		}
		if p.Athlete.BoneStress {
			sessions = max(sessions, boneSessions)
		}
		n := p.Count(rule.Main)
		for it := range p.Each(rule.Main) {
			switch most := mostSets(it); {
			case n > sessions:
				p.Report(rule.Hit{Severity: rule.Advice, A: it, N: n, Limit: sessions, Over: over(n, sessions)})
			case most > sets:
				p.Report(rule.Hit{Severity: rule.Advice, Say: 1, A: it, N: most, Limit: sets, Over: over(most, sets)})
			case n < sessions:
				p.Report(rule.Hit{Severity: rule.Advice, Say: 2, A: it, N: n, Limit: sessions})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.When{May: tooMuchDone, Try: rule.Rework(rule.Main, fewerSets)},
		rule.When{May: tooMuchDone, Try: rule.Remove(rule.Main)},
		rule.When{May: tooMuchDone, Try: rule.Become(rule.Main, catalog.StrCoreMobility)},
		rule.When{May: tooMuchDone, Try: rule.Shorten(rule.Main, 30)},
		rule.Func(split),
	},
}

// shortOfTime reports whether the athlete's minutes are known on every day, and that
// training takes nearly all of them.
func shortOfTime(p *rule.Pass) bool {
	var takes [7]dayTime
	for i := range p.This {
		takes[p.This[i].Day].add(p.This[i].Session)
	}
	free, need := 0, 0
	for d := range takes {
		switch open := &p.Athlete.Open[d]; {
		case open.Slots == 0: // closed
		case !open.Minutes.Known:
			return false
		default:
			free += open.Minutes.N
		}
		need += takes[d].all()
	}
	return need > 0 && need*100 > timeShort*free
}

// mostSets is the largest number of sets among a session's main lifts.
func mostSets(it *rule.Item) int {
	n := 0
	for i := range it.List {
		if it.List[i].Exercise.Roles.Has(catalog.RoleMain) {
			n = max(n, it.List[i].Planned.Sets)
		}
	}
	return n
}

// fewerSets cuts main lifts to the sets that are enough to keep strength.
func fewerSets(p *planner.Plan, s *planner.Session) []planner.Edit {
	most := keepSets
	if p.Athlete.Age >= masters {
		most = keepSetsMasters
	}
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i := range lifts {
			if e, ok := catalog.FindExercise(lifts[i].ID); ok && e.Roles.Has(catalog.RoleMain) {
				lifts[i].Sets = min(lifts[i].Sets, most)
			}
		}
		return lifts
	})
}

// tooMuchDone reports whether the finding is not about too little.
func tooMuchDone(t *rule.Trial) bool { return t.Finding.N >= t.Finding.Limit }

// split makes one strength session two of half its length.
func split(t *rule.Trial) {
	if tooMuchDone(t) {
		return
	}
	for _, id := range t.Sessions(rule.Main) {
		at, _ := t.Plan.Where(id)
		_, s, _ := t.Plan.Find(id)
		half := s.Minutes / 2
		if half < least {
			continue
		}
		other := planner.Session{Type: s.Type, Minutes: half, RPE: s.RPE}
		for day := planner.Mon; day <= planner.Sun; day++ {
			for _, slot := range [...]planner.Slot{planner.AM, planner.PM} {
				if day != s.Day && t.Plan.OpenIn(at.Week, day).Has(slot) {
					to := planner.Place{Week: at.Week, Day: day, Slot: slot, Index: planner.AtEnd}
					t.Try(planner.Resize{Session: id, Minutes: half}, planner.Add{Session: other, To: to})
				}
			}
		}
	}
}
