package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// calm makes hard and long runs easy, and heavy legs and power moderate. It leaves
// races alone.
func calm(_ *planner.Plan, s *planner.Session) []planner.Edit {
	switch kind := rule.KindOf(s); {
	case kind&rule.RaceRun != 0:
		return nil
	case kind&(rule.HardRun|rule.LongRun) != 0:
		return become(s, catalog.RunEasy)
	case kind&(rule.LegHeavy|rule.Power) != 0:
		return become(s, catalog.StrModerate)
	}
	return nil
}

// calmAll is calm, and removes jumps.
func calmAll(p *planner.Plan, s *planner.Session) []planner.Edit {
	if edits := calm(p, s); edits != nil {
		return edits
	}
	return withoutJumps(p, s)
}

// rideInstead makes runs cross-training, and lifts for the legs bodyweight work.
func rideInstead(_ *planner.Plan, s *planner.Session) []planner.Edit {
	switch kind := rule.KindOf(s); {
	case kind&rule.RaceRun != 0:
		return nil
	case kind&rule.Run != 0:
		return become(s, catalog.XCross)
	case kind&(rule.LegHeavy|rule.Power) != 0:
		return become(s, catalog.StrBodyweight)
	}
	return nil
}

// runEasily proposes to run the finding's runs of the kinds easily.
type runEasily rule.Kind

func (k runEasily) Propose(t *rule.Trial) {
	for _, id := range t.Sessions(rule.Kind(k)) {
		if _, s, _ := t.Plan.Find(id); s.Type == catalog.RunEasy {
			t.Try(planner.SetEffort{Session: id})
		} else {
			t.Try(planner.Retype{Session: id, Type: catalog.RunEasy})
		}
	}
}

// become gives a session another type; it gets no longer. One that is of the type already
// gets the usual effort.
func become(s *planner.Session, to catalog.ID) []planner.Edit {
	if s.Type == to {
		return []planner.Edit{planner.SetEffort{Session: s.ID}}
	}
	edits := []planner.Edit{planner.Retype{Session: s.ID, Type: to}}
	if s.Minutes < to.Info().Minutes {
		edits = append(edits, planner.Resize{Session: s.ID, Minutes: s.Minutes})
	}
	return edits
}

// becomeModerate makes a session moderate; it gets no longer.
func becomeModerate(_ *planner.Plan, s *planner.Session) []planner.Edit {
	edits := []planner.Edit{planner.Retype{Session: s.ID, Type: catalog.StrModerate}}
	if s.Minutes < catalog.StrModerate.Info().Minutes {
		edits = append(edits, planner.Resize{Session: s.ID, Minutes: s.Minutes})
	}
	return edits
}

// shortenAll cuts all of the finding's strength sessions to n minutes.
type shortenAll int

func (n shortenAll) Propose(t *rule.Trial) {
	rule.Rework(rule.Main, func(_ *planner.Plan, s *planner.Session) []planner.Edit {
		if s.Minutes <= int(n) {
			return nil
		}
		return []planner.Edit{planner.Resize{Session: s.ID, Minutes: int(n)}}
	}).Propose(t)
}

// addStrength proposes a strength session on a day that has none. Days next to one
// with strength come last. Near a race, and while somebody recovers from one, it
// proposes none.
type addStrength struct {
	what    catalog.ID
	minutes int
}

func (p addStrength) Propose(t *rule.Trial) {
	if !awayFromRaces(t) {
		return
	}
	var lifts, taken [7]bool
	sessions := t.Plan.Weeks[t.Finding.Week].Sessions
	for i := range sessions {
		s := &sessions[i]
		lifts[s.Day] = lifts[s.Day] || rule.KindOf(s)&rule.Main != 0
		taken[s.Day] = taken[s.Day] || s.Slot == planner.PM
	}
	apart := func(day int) bool { return (day == 0 || !lifts[day-1]) && (day == 6 || !lifts[day+1]) }
	for _, wanted := range [...]bool{true, false} {
		for day := range lifts {
			if lifts[day] || apart(day) != wanted || nearA(t.Plan, 7*t.Finding.Week+day) {
				continue
			}
			slots := [...]planner.Slot{planner.PM, planner.AM}
			if taken[day] {
				slots = [...]planner.Slot{planner.AM, planner.PM}
			}
			for _, slot := range slots {
				to := planner.Place{Week: t.Finding.Week, Day: planner.Weekday(day), Slot: slot, Index: planner.AtEnd}
				if t.Plan.OpenIn(t.Finding.Week, planner.Weekday(day)).Has(slot) {
					t.Try(planner.Add{Session: planner.Session{Type: p.what, Minutes: p.minutes}, To: to})
				}
			}
		}
	}
}

// moveWhere proposes to move the finding's sessions of the kinds to the days of their
// week for which may returns true.
type moveWhere struct {
	kinds rule.Kind
	may   func(p *planner.Plan, s *planner.Session, week int, day planner.Weekday) bool
}

func (p moveWhere) Propose(t *rule.Trial) {
	for _, id := range t.Sessions(p.kinds) {
		w, s, _ := t.Plan.Find(id)
		for day := planner.Mon; day <= planner.Sun; day++ {
			if day == s.Day || !p.may(t.Plan, s, w, day) {
				continue
			}
			for _, slot := range [...]planner.Slot{planner.AM, planner.PM} {
				if t.Plan.OpenIn(w, day).Has(slot) {
					t.Try(planner.Move{Session: id, To: planner.Place{Week: w, Day: day, Slot: slot, Index: planner.AtEnd}})
				}
			}
		}
	}
}

// noRun reports whether a day has no run, and is not one of an injury that stops running.
func noRun(p *planner.Plan, _ *planner.Session, w int, day planner.Weekday) bool {
	if p.On(7*w+int(day)).Injury == planner.Limited {
		return false
	}
	for i := range p.Weeks[w].Sessions {
		if s := &p.Weeks[w].Sessions[i]; s.Day == day && rule.KindOf(s)&rule.Run != 0 {
			return false
		}
	}
	return true
}

// laterOn reports whether a day comes after the session's.
func laterOn(_ *planner.Plan, s *planner.Session, _ int, day planner.Weekday) bool {
	return day > s.Day
}
