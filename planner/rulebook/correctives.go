package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

const (
	correctiveShare = 80 // percent of the week's strength exercises
	correctiveWeeks = 4
)

// isCorrective reports whether an exercise is a preparation for others rather than a lift.
func isCorrective(e *catalog.Exercise) bool {
	switch e.ID {
	case "glute-bridge", "single-leg-bridge", "clamshell":
		return true
	}
	if e.Pattern == catalog.Balance {
		return true
	}
	for _, need := range e.Needs {
		if need&^(catalog.MiniBand|catalog.LongBand) != 0 {
			return false
		}
	}
	return len(e.Needs) > 0
}

// correctiveWeek reports whether nearly all exercises of a week are correctives. known is
// false when its sessions list none.
func correctiveWeek(week *planner.Week) (is, known bool) {
	var c correctives
	for i := range week.Sessions {
		s := &week.Sessions[i]
		if rule.KindOf(s)&rule.Strength == 0 {
			continue
		}
		for j := range s.Exercises {
			if e, ok := catalog.FindExercise(s.Exercises[j].ID); ok {
				c.add(e)
			}
		}
	}
	if c.all == 0 {
		return false, allListed(week)
	}
	return c.prevail(), true
}

// correctives counts exercises: all that are work, and the n correctives among them.
type correctives struct{ n, all int }

func (c *correctives) add(e *catalog.Exercise) {
	if !e.IsWork() {
		return
	}
	c.all++
	if isCorrective(e) {
		c.n++
	}
}

func (c *correctives) prevail() bool { return 100*c.n > correctiveShare*c.all }

// weeksCorrective is how many weeks in a row up to the one in view were corrective, at
// most one more than correctiveWeeks. known is false when it may be more. The week in
// view is counted from the Pass first: it is nearly always enough, and costs no lookup.
func weeksCorrective(p *rule.Pass) (n int, known bool) {
	var c correctives
	for it := range p.Each(rule.Strength) {
		for i := range it.List {
			c.add(it.List[i].Exercise)
		}
	}
	if !c.prevail() {
		return 0, true
	}
	for w := p.Week; w >= 0; w-- {
		is, sure := correctiveWeek(&p.Plan.Weeks[w])
		if !is {
			return n, sure || n == 0
		}
		if n++; n > correctiveWeeks {
			return n, true
		}
	}
	return n, false
}

// onward has for a corrective the lifts that follow it (rulebook 6.5).
var onward = [...]struct {
	from string
	to   []string
}{
	{"glute-bridge", []string{"hip-thrust", "romanian-deadlift", "deadlift"}},
	{"single-leg-bridge", []string{"hip-thrust", "romanian-deadlift", "deadlift"}},
	{"clamshell", []string{"side-lying-abduction", "step-down", "bulgarian-split-squat"}},
	{"lateral-band-walk", []string{"step-down", "bulgarian-split-squat"}},
	{"single-leg-balance", []string{"single-leg-rdl-bw", "single-leg-rdl"}},
	{"band-pulldown", []string{"assisted-pull-up", "pull-up"}},
}

// plainLifts are offered when the next step needs gear that the athlete lacks.
var plainLifts = [...]string{"single-leg-rdl-bw", "split-squat", "push-up", "inverted-row", "goblet-squat", "dead-bug", "side-plank"}

// stepOn replaces correctives by the lifts that follow them.
func stepOn(p *planner.Plan, s *planner.Session) []planner.Edit {
	a := &p.Athlete
	will := func(e *catalog.Exercise) bool { return within(a, e) && !isCorrective(e) }
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i := range lifts {
			e, ok := catalog.FindExercise(lifts[i].ID)
			if !ok || !isCorrective(e) {
				continue
			}
			if next := nextStep(a, e, lifts, will); next != nil {
				lifts[i] = strength.Instead(lifts[i], next)
			}
		}
		return lifts
	})
}

func nextStep(a *planner.Athlete, e *catalog.Exercise, lifts []planner.Exercise, will func(*catalog.Exercise) bool) *catalog.Exercise {
	fits := func(id string) *catalog.Exercise {
		if next, ok := catalog.FindExercise(id); ok && next.Possible(a.Equipment) && will(next) && !has(lifts, id) {
			return next
		}
		return nil
	}
	led := false
	for i := range onward {
		if onward[i].from != e.ID {
			continue
		}
		led = true
		for _, id := range onward[i].to {
			if next := fits(id); next != nil {
				return next
			}
		}
	}
	if !led {
		if next, ok := catalog.Substitute(e.ID, a.Equipment, will); ok && !has(lifts, next.ID) {
			return next
		}
	}
	for _, id := range plainLifts {
		if next := fits(id); next != nil {
			return next
		}
	}
	return nil
}
