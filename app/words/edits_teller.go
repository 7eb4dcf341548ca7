package words

import (
	"cmp"

	"hardeasy/planner"
)

// A teller says edits that are made together. Those of a clause say the same of different
// sessions.
type teller struct {
	before, after *planner.Plan
	edits         []planner.Edit // in the order of the week
	week          int            // which is not named
}

func tellerOf(p *planner.Plan, week int, edits []planner.Edit) *teller {
	if len(p.Weeks) == 1 {
		week = 0
	}
	after, _ := planner.Apply(*p, edits...)
	t := &teller{before: p, after: &after, week: week}
	for _, e := range edits {
		if s, ok := e.(planner.Swap); ok && swaps(edits, s.A)+swaps(edits, s.B) > 2 {
			t.goes(s.A)
			t.goes(s.B)
		} else if r, ok := e.(planner.Resize); !ok || !t.becomes(r.Session) {
			t.edits = append(t.edits, e)
		}
	}
	planner.Sort(t.edits, func(e, f planner.Edit) int {
		a, b := placeOf(p, e), placeOf(p, f)
		return cmp.Or(a.Week-b.Week, int(a.Day)-int(b.Day), int(a.Slot)-int(b.Slot))
	})
	return t
}

// swaps counts the swaps of a session.
func swaps(edits []planner.Edit, id planner.SessionID) (n int) {
	for _, e := range edits {
		if s, ok := e.(planner.Swap); ok && (s.A == id || s.B == id) {
			n++
		}
	}
	return n
}

// goes says of a session that is swapped again and again where it is at last, unless that is
// where it was.
func (t *teller) goes(id planner.SessionID) {
	to, _ := t.after.Where(id)
	if from, _ := t.before.Where(id); from == to {
		return
	}
	for _, e := range t.edits {
		if m, ok := e.(planner.Move); ok && m.Session == id {
			return
		}
	}
	t.edits = append(t.edits, planner.Move{Session: id, To: to})
}

// becomes reports whether the session is of another type after the edits. Its minutes are
// said with that.
func (t *teller) becomes(id planner.SessionID) bool {
	_, was, had := t.before.Find(id)
	_, is, has := t.after.Find(id)
	return had && has && was.Type != is.Type
}

// idOf is the session, or the first one, that an edit is about; 0 where it is about none.
func idOf(e planner.Edit) planner.SessionID {
	if ids := e.Sessions(); len(ids) > 0 {
		return ids[0]
	}
	return 0
}

// placeOf is where an edit is to be seen.
func placeOf(p *planner.Plan, e planner.Edit) planner.Place {
	if add, ok := e.(planner.Add); ok {
		return add.To
	}
	at, _ := p.Where(idOf(e))
	return at
}

// group puts together what is the same, in the order of what comes first.
func group(edits []planner.Edit, same func(a, b planner.Edit) bool) (groups [][]planner.Edit) {
next:
	for _, e := range edits {
		for i, g := range groups {
			if same(g[0], e) {
				groups[i] = append(g, e)
				continue next
			}
		}
		groups = append(groups, []planner.Edit{e})
	}
	return groups
}

// clauses are the edits by what they say; those with the same verb stand side by side.
func (t *teller) clauses() (all [][]planner.Edit) {
	for _, verb := range group(t.edits, t.sameVerb) {
		all = append(all, group(verb, t.equal)...)
	}
	return all
}

func (t *teller) sameVerb(a, b planner.Edit) bool {
	v, _ := t.aim(a, 1)
	w, _ := t.aim(b, 1)
	return v == w && (v != 0 || t.equal(a, b))
}

// equal reports whether two edits say the same of different sessions.
func (t *teller) equal(a, b planner.Edit) bool {
	_, pair := b.(planner.Swap)
	return !pair && t.edit(a, "", 1) == t.edit(b, "", 1)
}

// mostNamed is how many sessions, or kinds of them, a label names. Of more it names two.
const mostNamed = 3

// first are the clauses that a label has room for, and how many edits it leaves out.
func (t *teller) first(clauses [][]planner.Edit) (said [][]planner.Edit, left int) {
	named := 0
	for _, c := range clauses {
		named += len(group(c, t.kin))
	}
	if named <= mostNamed {
		return clauses, 0
	}
	named = 2
	for _, c := range clauses {
		var some []planner.Edit
		for _, kin := range group(c, t.kin) {
			if named > 0 {
				some, named = append(some, kin...), named-1
			} else {
				left += len(kin)
			}
		}
		if some != nil {
			said = append(said, some)
		}
	}
	return said, left
}

// say says a clause behind the last one; brief is what is enough behind the same verb.
func (t *teller) say(c, last []planner.Edit) (said Phrase, brief string) {
	n := len(c)
	verb, to := t.aim(c[0], n)
	name := ""
	if _, ok := c[0].(planner.Add); ok {
		name = list(t.whenAdded(c))
	} else if same(c, last) {
		name = CalledIt.Of(n)
	} else {
		name = t.called(c)
	}
	if verb != 0 && len(last) > 0 {
		if v, _ := t.aim(last[0], 1); v == verb {
			return said, EditTo.Of(name, to)
		}
	}
	return t.edit(c[0], name, n), ""
}

// same reports whether two clauses are about the same sessions.
func same(a, b []planner.Edit) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if id := idOf(a[i]); id == 0 || id != idOf(b[i]) {
			return false
		}
	}
	return true
}

// alone is a clause as a sentence without its end.
func (t *teller) alone(c []planner.Edit) string {
	said, _ := t.say(c, nil)
	return Capital(said.Do)
}

// aim takes those edits apart that give a session something new: the verb and what is new.
func (t *teller) aim(e planner.Edit, n int) (verb PhraseSS, to string) {
	switch e := e.(type) {
	case planner.Move:
		from, ok := t.before.Where(e.Session)
		if !ok || from.Week != e.To.Week || from.Day != e.To.Day || from.Slot != e.To.Slot {
			return EditMove, t.when(e.To, from.Week, from.Slot != e.To.Slot || t.shared(e.To))
		}
	case planner.Retype:
		to = someSessions(e.Type, n)
		if _, is, ok := t.after.Find(e.Session); ok && is.Minutes != e.Type.Info().Minutes {
			to = EditForTime.Of(to, duration(is.Minutes))
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
func (t *teller) whenAdded(c []planner.Edit) (days []string) {
	part := false
	for _, e := range c {
		part = part || t.shared(placeOf(t.before, e))
	}
	for _, e := range c {
		days = append(days, t.when(placeOf(t.before, e), -1, part))
	}
	return days
}

// shared reports whether what goes there has not the day for itself.
func (t *teller) shared(to planner.Place) bool {
	there := 0
	if week := t.after.Week(to.Week); week != nil {
		for i := range week.Sessions {
			if week.Sessions[i].Day == to.Day {
				there++
			}
		}
	}
	return there != 1
}
