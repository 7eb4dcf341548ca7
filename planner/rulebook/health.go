package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Pain and soreness, 0-10 (rulebook 2.8).
const (
	painModify = 4 // from here on less
	painStop   = 6 // from here on stop
)

// Weeks of coming back from an injury. The week that hurt_weeks counts is that
// of the plan's first week; 1 is the first one back, and the plan begins with it
// where nobody said another: coming back is what the person says of now.
const (
	backEasy      = 4 // weeks without speed
	backAlternate = 3 // weeks with a day between runs
)

// hurtWeek is which week of the injury the week in view is, at least.
func hurtWeek(p *rule.Pass) int { return p.Athlete.HurtWeeks.N + p.Week }

// backWeek is which week of coming back the week in view is.
func backWeek(p *rule.Pass) int {
	if !p.Athlete.HurtWeeks.Known {
		return 1 + p.Week
	}
	return hurtWeek(p)
}

// checksOf are the checks from one day to another, both included, counted from
// the Monday of the week in view.
func checksOf(p *rule.Pass, from, to int) []planner.Check {
	checks := p.Plan.Checks
	first := 0
	for first < len(checks) && checks[first].Day < 7*p.Week+from {
		first++
	}
	last := first
	for last < len(checks) && checks[last].Day <= 7*p.Week+to {
		last++
	}
	return checks[first:last]
}

// skipped says that a session is logged with 0 min: it did not happen.
func skipped(it *rule.Item) bool { return it.Minutes > 0 && load.Minutes(it.Session) == 0 }

// jumping is the first exercise of a session that jumps, nil when none does.
func jumping(it *rule.Item) *catalog.Exercise {
	for i := range it.List {
		if e := it.List[i].Exercise; e.IsJump() {
			return e
		}
	}
	return nil
}

// calmAll does what calm does and leaves jumps out.
func calmAll(p *planner.Plan, s *planner.Session) []planner.Edit {
	if edits := calm(p, s); edits != nil {
		return edits
	}
	return restJumps(p, s)
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

// lacking is how much n sessions stay below the limit, in steps that a score
// tells apart: each one that is added helps.
func lacking(n, limit int) int { return 50 * (limit - n) }

// become makes a session another kind that is no longer than it was.
func become(s *planner.Session, to catalog.ID) []planner.Edit {
	edits := []planner.Edit{planner.Retype{Session: s.ID, Type: to}}
	if s.Minutes < to.Info().Minutes {
		edits = append(edits, planner.Resize{Session: s.ID, Minutes: s.Minutes})
	}
	return edits
}

// addStrength proposes a strength session on a day that has none, first on
// those with a day between.
type addStrength struct {
	what    catalog.ID
	minutes int
}

func (p addStrength) Propose(t *rule.Trial) {
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
			if lifts[day] || apart(day) != wanted {
				continue
			}
			slots := [...]planner.Slot{planner.PM, planner.AM}
			if taken[day] {
				slots = [...]planner.Slot{planner.AM, planner.PM}
			}
			for _, slot := range slots {
				to := planner.Place{Week: t.Finding.Week, Day: planner.Weekday(day), Slot: slot, Index: planner.AtEnd}
				if t.Plan.Athlete.Open[day].Has(slot) {
					t.Try(planner.Add{Session: planner.Session{Type: p.what, Minutes: p.minutes}, To: to})
				}
			}
		}
	}
}

// moveWhere proposes to move the finding's sessions of the kinds to the days
// of their week that may have them.
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
				if t.Plan.Athlete.Open[day].Has(slot) {
					t.Try(planner.Move{Session: id, To: planner.Place{Week: w, Day: day, Slot: slot, Index: planner.AtEnd}})
				}
			}
		}
	}
}

// noRun says that a day has no run.
func noRun(p *planner.Plan, _ *planner.Session, w int, day planner.Weekday) bool {
	for i := range p.Weeks[w].Sessions {
		if s := &p.Weeks[w].Sessions[i]; s.Day == day && rule.KindOf(s)&rule.Run != 0 {
			return false
		}
	}
	return true
}

// laterOn says that a day comes after the session's: what is past is past.
func laterOn(_ *planner.Plan, s *planner.Session, _ int, day planner.Weekday) bool {
	return day > s.Day
}
