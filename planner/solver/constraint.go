package solver

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Constraint is something that a person wants of a week and could give up.
type Constraint struct {
	Session   planner.SessionID // to be in the week or, with Pin, to stay where it is; 0 = none
	Pin       bool
	Closed    *Closed      // a part of a weekday to be kept free; its Week says nothing
	Rule      *rule.Rule   // a rule to be satisfied
	Measured  bool         // the rest is known
	Without   rule.Score   // the errors and warnings of the best week when this alone is given up
	Satisfied []*rule.Rule // only when it is given up; not the rule that is given up
}

// constraintsOf are what could be given up, the least important first: that a
// session is there, that one stays where it is, that a part of a weekday is kept
// free, that a rule that reports something of the best week is satisfied.
func constraintsOf(t *Task, best *planner.Plan, at rule.Severity) (all []Constraint) {
	sessions := byPriority(t)
	for _, s := range sessions {
		all = append(all, Constraint{Session: s.ID})
	}
	for _, s := range sessions {
		if s.Pin {
			all = append(all, Constraint{Session: s.ID, Pin: true})
		}
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		slots := uint8(0)
		for _, s := range [...]planner.Slot{planner.AM, planner.PM} { // nobody is asked to give up lunch
			if !t.Plan.Athlete.Open[d].Has(s) {
				slots |= 1 << s
			}
		}
		if slots != 0 {
			all = append(all, Constraint{Closed: &Closed{Day: d, Slots: slots}})
		}
	}
	own := neighbourReports(t)
	for w := max(0, t.From-1); w <= t.To+1 && w < len(t.Plan.Weeks); w++ {
		for _, s := range reports(t.Suite, best, w) {
			if s.beyond(sameIn(own, s), at) && !s.rule.AlwaysOn &&
				!slices.ContainsFunc(all, func(c Constraint) bool { return c.Rule == s.rule }) {
				all = append(all, Constraint{Rule: s.rule})
			}
		}
	}
	return all[max(0, len(all)-maxConstraints):]
}

// byPriority are the sessions of a task that are still to be trained, races left
// out, week by week, the least important first.
func byPriority(t *Task) (all []*planner.Session) {
	for w := t.From; w <= t.To; w++ {
		var here []*planner.Session
		for i := range t.Plan.Weeks[w].Sessions {
			s := &t.Plan.Weeks[w].Sessions[i]
			free := *s
			if free.Pin = false; !Stays(&free) {
				here = append(here, s)
			}
		}
		planner.Sort(here, func(a, b *planner.Session) int {
			return cmp.Compare(Priority(&t.Plan.Athlete, a), Priority(&t.Plan.Athlete, b))
		})
		all = append(all, here...)
	}
	return all
}

// without is the task with some constraints given up.
func (t Task) without(given []Constraint) (Task, error) {
	var edits []planner.Edit
	a := t.Plan.Athlete
	gone := func(id planner.SessionID) bool {
		return slices.ContainsFunc(given, func(c Constraint) bool { return c.Session == id && !c.Pin })
	}
	for _, c := range given {
		switch {
		case c.Rule != nil:
			edits = append(edits, mute(c.Rule))
		case c.Closed != nil:
			a.Open[c.Closed.Day] = c.Closed.Opened(a.Open[c.Closed.Day])
		case c.Pin && !gone(c.Session):
			edits = append(edits, planner.Pin{Session: c.Session})
		case !c.Pin:
			edits = append(edits, planner.Drop{Session: c.Session})
		}
	}
	if a != t.Plan.Athlete {
		edits = append(edits, planner.SetAthlete{Athlete: a})
	}
	var err error
	t.Plan, err = planner.Apply(t.Plan, edits...)
	return t, err
}

func mute(r *rule.Rule) planner.Edit {
	return planner.SetRuling{Ruling: planner.Ruling{Rule: r.ID, Mute: true}}
}

// Opened is the day with what is closed of it open, too.
func (c *Closed) Opened(o planner.Opening) planner.Opening {
	if o.Minutes.Known && o.Minutes.N == 0 {
		o = planner.Opening{} // closed by its minutes; from here on, by its slots
	}
	o.Slots |= c.Slots
	return o
}

// Priority is how important a session is: the least is dropped first. Key
// runs are protected, and heavy legs when strength is the goal (key-run-protected).
func Priority(a *planner.Athlete, s *planner.Session) int {
	k := rule.KindOf(s)
	protect := rule.HardRun | rule.LongRun
	if a.Goal == planner.Strength {
		protect = rule.LegHeavy
	}
	n := 0
	switch {
	case k&protect != 0:
		n = 6
	case k&(rule.HardRun|rule.LongRun|rule.LegHeavy) != 0:
		n = 5
	case k&(rule.HeavyUpper|rule.Moderate|rule.Power) != 0:
		n = 4
	case k&rule.MediumRun != 0:
		n = 3
	case k&(rule.Run|rule.Main) != 0:
		n = 2
	case k&rule.Cross != 0:
		n = 1
	}
	return n<<12 + min(s.Minutes, 1<<12-1)
}
