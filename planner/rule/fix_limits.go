package rule

import "hardeasy/planner"

// What no fix does (rulebook-2, 5).

// LeastKept is how many percent of its minutes a run keeps.
const LeastKept = 80

// NoNewStrength is how many days before an A race nobody is told to begin with strength: its
// soreness comes at once, and what it gives after weeks.
const NoNewStrength = 21

// tooMuch reports whether the edits shorten a run by more than a fifth of what it was before
// the fix, unless that is what the rule is about, make a session what it is, or add strength
// shortly before an A race.
func (ts *trials) tooMuch(plan *planner.Plan, edits []planner.Edit) bool {
	for _, e := range edits {
		switch e := e.(type) {
		case planner.Resize:
			if !ts.finding.Rule.Cuts && cutsRun(ts.plan, edits, e) {
				return true
			}
		case planner.Retype:
			if _, s, ok := plan.Find(e.Session); ok && s.Type == e.Type {
				return true // it would say that it changes nothing
			}
		case planner.Add:
			if KindOf(&e.Session)&Main != 0 && plan.GoalWithin(7*e.To.Week+int(e.To.Day), NoNewStrength) {
				return true
			}
		}
	}
	return false
}

// cutsRun reports whether a run that stays what it is loses more than a fifth.
func cutsRun(plan *planner.Plan, edits []planner.Edit, e planner.Resize) bool {
	_, s, ok := plan.Find(e.Session)
	if !ok || KindOf(s)&Run == 0 || e.Minutes*100 >= s.Minutes*LeastKept {
		return false
	}
	for _, other := range edits {
		if r, is := other.(planner.Retype); is && r.Session == e.Session {
			return false
		}
	}
	return true
}

// uprootsLongRun reports whether the edits take a long run off its day. One that becomes
// another session is gone, too.
func uprootsLongRun(plan *planner.Plan, edits []planner.Edit) bool {
	is := func(id planner.SessionID) bool {
		_, s, ok := plan.Find(id)
		return ok && KindOf(s)&LongRun != 0
	}
	for _, e := range edits {
		switch e := e.(type) {
		case planner.Move:
			if from, _ := plan.Where(e.Session); is(e.Session) && (from.Week != e.To.Week || from.Day != e.To.Day) {
				return true
			}
		case planner.Swap:
			a, _ := plan.Where(e.A)
			b, _ := plan.Where(e.B)
			if (is(e.A) || is(e.B)) && (a.Week != b.Week || a.Day != b.Day) {
				return true
			}
		case planner.Drop, planner.Retype:
			if is(e.Sessions()[0]) {
				return true
			}
		}
	}
	return false
}

// piles reports whether a step puts more demanding sessions into one slot, or on one date
// while a date without any is open.
func (ts *trials) piles(was, is *planner.Plan) bool {
	for w := max(0, ts.from); w <= ts.to && w < len(is.Weeks); w++ {
		slotsBefore, datesBefore, _ := pilesIn(was, w)
		slots, dates, free := pilesIn(is, w)
		if slots > slotsBefore || dates > datesBefore && free {
			return true
		}
	}
	return false
}

// pilesIn counts the pairs of demanding sessions in one slot of a week, and those on one
// date that the chosen school does not want, and tells whether a date without one is open.
func pilesIn(p *planner.Plan, week int) (slots, dates int, free bool) {
	var taken days
	sessions := p.Weeks[week].Sessions
	for i := range sessions {
		s := &sessions[i]
		kind := KindOf(s)
		if kind&Demanding == 0 {
			continue
		}
		taken.add(s.Day)
		for j := range sessions[:i] {
			o := &sessions[j]
			switch is := KindOf(o); {
			case is&Demanding == 0 || o.Day != s.Day:
			case o.Slot == s.Slot:
				slots++
				dates++
			case !togetherBySchool(&p.Athlete, kind, is):
				dates++
			}
		}
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		free = free || taken>>d&1 == 0 && p.OpenIn(week, d).Any()
	}
	return slots, dates, free
}
