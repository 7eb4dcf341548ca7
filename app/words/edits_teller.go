package words

import (
	"slices"

	"hardeasy/planner"
)

// A teller says edits that are made together.
type teller struct {
	before, after *planner.Plan
	edits         []planner.Edit
	week          int // which is not named
}

func tellerOf(p *planner.Plan, week int, edits []planner.Edit) *teller {
	if len(p.Weeks) == 1 {
		week = 0
	}
	after, _ := planner.Apply(*p, edits...)
	t := &teller{p, &after, slices.Clone(withoutChains(&after, edits)), week}
	planner.Sort(t.edits, func(a, b planner.Edit) int { return t.date(a) - t.date(b) })
	return t
}

// date is the day on which an edit is to be seen, as the plan is now.
func (t *teller) date(e planner.Edit) int {
	c := clauseOf(e)
	for _, id := range c.ids {
		if at, ok := t.before.Where(id); ok {
			return 7*at.Week + int(at.Day)
		}
	}
	for _, to := range c.to {
		return 7*to.Week + int(to.Day)
	}
	return 0
}

// withoutChains are the edits with moves in place of swaps that take a session further and
// further: what counts is where it is at last.
func withoutChains(after *planner.Plan, edits []planner.Edit) []planner.Edit {
	var swapped []planner.SessionID
	chain := false
	for _, e := range edits {
		if _, ok := e.(planner.Swap); ok {
			chain = chain || slices.ContainsFunc(e.Sessions(), func(id planner.SessionID) bool { return slices.Contains(swapped, id) })
			swapped = append(swapped, e.Sessions()...)
		}
	}
	if !chain {
		return edits
	}
	slices.Sort(swapped)
	edits = slices.DeleteFunc(slices.Clone(edits), func(e planner.Edit) bool { _, ok := e.(planner.Swap); return ok })
	for _, id := range slices.Compact(swapped) {
		if to, ok := after.Where(id); ok {
			edits = append(edits, planner.Move{Session: id, To: to})
		}
	}
	return edits
}

// A clause says a change that one or more sessions have in common.
type clause struct {
	e   planner.Edit
	ids []planner.SessionID
	to  []planner.Place // of new sessions
}

func clauseOf(e planner.Edit) clause {
	c := clause{e: e, ids: e.Sessions()}
	if add, ok := e.(planner.Add); ok {
		c.to = []planner.Place{add.To}
	}
	return c
}

// clauses puts equal changes together, and those with the same verb side by side.
func (t *teller) clauses() (all []clause) {
	for _, e := range t.edits {
		if r, ok := e.(planner.Resize); ok && t.becomes(r.Session) {
			continue // said with what it becomes
		}
		c := clauseOf(e)
		verb, _ := t.aim(e, 1)
		at := len(all)
		for i := range all {
			if t.equal(&all[i], &c) {
				all[i].ids, all[i].to = append(all[i].ids, c.ids...), append(all[i].to, c.to...)
				at = -1
				break
			}
			if v, _ := t.aim(all[i].e, 1); verb != 0 && v == verb {
				at = i + 1
			}
		}
		if at >= 0 {
			all = slices.Insert(all, at, c)
		}
	}
	return all
}

// equal reports whether two clauses say the same of different sessions.
func (t *teller) equal(a, b *clause) bool {
	_, pair := b.e.(planner.Swap)
	return !pair && len(b.ids)+len(b.to) > 0 && len(a.to) > 0 == (len(b.to) > 0) && t.edit(a.e, "", 1) == t.edit(b.e, "", 1)
}

// mostNamed is how many sessions, or kinds of them, a label names. Of more it names two.
const mostNamed = 3

// first are the clauses that a label has room for, and how many sessions it leaves out.
func (t *teller) first(clauses []clause) (said []clause, more int) {
	named := 0
	for i := range clauses {
		named += len(t.named(&clauses[i]))
	}
	if named <= mostNamed {
		return clauses, 0
	}
	room := 2
	for i := range clauses {
		c := &clauses[i]
		for j, kind := range t.named(c) {
			if room == 0 {
				more += max(1, len(kind), len(c.to))
				continue
			}
			if j == 0 {
				said = append(said, clause{e: c.e, to: c.to})
			}
			last := &said[len(said)-1]
			last.ids = append(last.ids, kind...)
			room--
		}
	}
	return said, more
}

// named are the sessions of a clause by the names it has for them.
func (t *teller) named(c *clause) [][]planner.SessionID {
	if _, pair := c.e.(planner.Swap); pair || len(c.ids) == 0 {
		return [][]planner.SessionID{c.ids}
	}
	return t.kinds(c.ids)
}

// say says the i-th clause; brief is what is enough behind one with the same verb.
func (t *teller) say(clauses []clause, i int) (said Phrase, brief string) {
	c := &clauses[i]
	n := len(c.ids) + len(c.to)
	verb, to := t.aim(c.e, n)
	var name string
	switch {
	case len(c.to) > 0:
		name = t.whenAdded(c.to)
	case i > 0 && len(c.ids) > 0 && slices.Equal(c.ids, clauses[i-1].ids):
		name = CalledIt.Of(n)
	default:
		name = t.called(c.ids...)
	}
	if i > 0 && verb != 0 {
		if v, _ := t.aim(clauses[i-1].e, n); v == verb {
			return said, EditTo.Of(name, to)
		}
	}
	return t.edit(c.e, name, n), ""
}

// aim takes those edits apart that give a session something new: the verb and what is new.
func (t *teller) aim(e planner.Edit, n int) (verb PhraseSS, to string) {
	switch e := e.(type) {
	case planner.Move:
		from, ok := t.before.Where(e.Session)
		if !ok || from.Week != e.To.Week || from.Day != e.To.Day || from.Slot != e.To.Slot {
			return EditMove, t.when(e.To, from.Week, from.Slot != e.To.Slot || !t.alone(e.To))
		}
	case planner.Retype:
		to = someSessions(e.Type, n)
		for _, more := range t.edits {
			if r, ok := more.(planner.Resize); ok && r.Session == e.Session && r.Minutes > 0 {
				to = EditForTime.Of(to, duration(r.Minutes))
			}
		}
		return EditRetype, to
	case planner.Resize:
		_, s, ok := t.before.Find(e.Session)
		switch {
		case e.Minutes == 0:
			return 0, ""
		case ok && s.Minutes > e.Minutes:
			verb = EditShorten
		case ok && s.Minutes < e.Minutes:
			verb = EditLengthen
		default:
			verb = EditSetMinutes
		}
		return verb, duration(e.Minutes)
	}
	return 0, ""
}

// becomes reports whether the session becomes another one.
func (t *teller) becomes(id planner.SessionID) bool {
	return slices.ContainsFunc(t.edits, func(e planner.Edit) bool {
		r, ok := e.(planner.Retype)
		return ok && r.Session == id
	})
}

// when is the day, and its part where that is asked for.
func (t *teller) when(to planner.Place, fromWeek int, part bool) string {
	when := dayName(to.Day)
	if part {
		when = at(to.Day, to.Slot)
	}
	if to.Week != t.week && to.Week != fromWeek {
		when = CalledDayOf.Of(when, CalledWeek.Of(to.Week+1))
	}
	return when
}

// whenAdded names the places of new sessions, with parts of the day where one shares its day.
func (t *teller) whenAdded(places []planner.Place) string {
	part := slices.ContainsFunc(places, func(to planner.Place) bool { return !t.alone(to) })
	days := make([]string, len(places))
	for i, to := range places {
		days[i] = t.when(to, -1, part)
	}
	return list(days)
}

// alone reports whether a session that went there has the day for itself.
func (t *teller) alone(to planner.Place) bool {
	there := 0
	if week := t.after.Week(to.Week); week != nil {
		for i := range week.Sessions {
			if week.Sessions[i].Day == to.Day {
				there++
			}
		}
	}
	return there == 1
}
