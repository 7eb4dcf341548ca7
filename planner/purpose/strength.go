package purpose

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

const (
	lightDays = 14 // before an A race
	built     = 4  // main lifts of earlier weeks that have built something
)

func (v *view) strength() Reason {
	s := v.s
	own := Reason{Kind: HeavyLower + Kind(s.Type-catalog.StrHeavyLower)}
	if !s.Type.IsMainStrength(s.Minutes) {
		return own
	}
	switch _, tomorrow := v.on(v.day+1, demanding); {
	case v.hurt():
		return Reason{Kind: LiftHurt}
	case v.toGoal <= lightDays && v.toGoal > 0 && !s.Type.IsHeavy():
		return Reason{Kind: LiftLight}
	case v.keeps():
		return Reason{Kind: Keeps, N: v.lifts(v.week)}
	case !tomorrow:
		if id, ok := v.earlier(); ok {
			return Reason{Kind: HardDay, Session: id}
		}
	}
	return own
}

// keeps reports whether the week is one of those before a race that keep what earlier ones built.
func (v *view) keeps() bool {
	if phase := v.plan.PhaseOf(v.week); phase != planner.Peak && phase != planner.Taper || v.toGoal == far {
		return false
	}
	n := 0
	for w := range v.week {
		n += v.lifts(w)
	}
	return n >= built
}

// earlier is a hard or long run of the day that stands before the session.
func (v *view) earlier() (id catalog.ID, ok bool) {
	for i := range v.plan.Weeks[v.week].Sessions {
		s := &v.plan.Weeks[v.week].Sessions[i]
		if s == v.s {
			break
		}
		if s.Day == v.s.Day && demanding.has(s) && v.stands(s, v.day) {
			id, ok = s.Type, true
		}
	}
	return id, ok
}

func (v *view) cross() Reason {
	switch {
	case v.s.Type == catalog.XWalk:
		return Reason{Kind: Walk}
	case v.hurt():
		return Reason{Kind: CrossHurt}
	}
	return Reason{Kind: Cross}
}
