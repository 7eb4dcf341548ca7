package purpose

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

// view is a session and what is around it.
type view struct {
	plan   *planner.Plan
	week   int
	day    int // from the first Monday
	s      *planner.Session
	today  planner.Opt
	marked bool         // the person marks what is done
	goal   planner.Race // the next A race
	toGoal int          // days to it; far = there is none
}

const far = 1 << 20

func newView(p *planner.Plan, week int, s *planner.Session) *view {
	v := &view{plan: p, week: week, day: 7*week + int(s.Day), s: s, today: p.DayToday(), marked: load.KeepsRecord(p), toGoal: far}
	for _, r := range p.Races {
		if r.Priority == planner.PriorityA && r.Day >= v.day && v.toGoal == far {
			v.goal, v.toGoal = r, r.Day-v.day
		}
	}
	return v
}

// stands reports whether a session was done or can still be.
func (v *view) stands(s *planner.Session, day int) bool {
	missed := v.marked && v.today.Known && day < v.today.N && !s.Done
	return s.Done || !missed && !load.Excused(v.plan, day)
}

// kind is what makes a session one that others make room for.
type kind uint8

const (
	demanding kind = iota // a hard or a long run
	heavyLegs
	longRun
	race
)

func (k kind) has(s *planner.Session) bool {
	switch t := s.Type; k {
	case demanding:
		return t.IsHardRun() || t.IsLongRun()
	case heavyLegs:
		return t.IsLegHeavy()
	case longRun:
		return t.IsLongRun()
	}
	return s.Type.IsRace()
}

// on is the first session of the kind that stands on a day.
func (v *view) on(day int, k kind) (id catalog.ID, ok bool) {
	week, weekday := planner.WeekOf(day)
	if w := v.plan.Week(week); w != nil {
		for i := range w.Sessions {
			if s := &w.Sessions[i]; s.Day == weekday && k.has(s) && v.stands(s, day) {
				return s.Type, true
			}
		}
	}
	return catalog.None, false
}

// ran are the minutes of running of a week without its races, and those of its longest run.
func (v *view) ran(week int) (sum, longest int) {
	if w := v.plan.Week(week); w != nil {
		for i := range w.Sessions {
			if s := &w.Sessions[i]; s.Type.IsRun() && !s.Type.IsRace() && v.stands(s, 7*week+int(s.Day)) {
				sum += load.Minutes(s)
				longest = max(longest, load.Minutes(s))
			}
		}
	}
	return sum, longest
}

// lifts is how many main strength sessions of a week stand.
func (v *view) lifts(week int) (n int) {
	w := v.plan.Week(week)
	for i := range w.Sessions {
		if s := &w.Sessions[i]; s.Type.IsMainStrength(s.Minutes) && v.stands(s, 7*week+int(s.Day)) {
			n++
		}
	}
	return n
}

// hurt reports whether the athlete can't run as usual on the day.
func (v *view) hurt() bool {
	a := v.plan.On(v.day)
	return a.Injury == planner.Limited
}
