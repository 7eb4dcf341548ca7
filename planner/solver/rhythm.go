package solver

import (
	"slices"

	"hardeasy/planner"
)

// rhythm is about weeks that are alike today: the same kinds of sessions at the same
// places, however long each is. A person learns them as one week.
type rhythm struct {
	m      *model
	groups []alike
	kinds  []int    // per class: the first one of its kind
	forms  [][]int8 // per week: how many of each kind stand at each place
}

// alike are weeks of the task that are alike today.
type alike struct {
	weeks  []int  // of the task
	beside bool   // so is a week next to the task, which stays as it is,
	today  []int8 // in this form
}

func newRhythm(m *model) rhythm {
	r := rhythm{m: m, forms: make([][]int8, m.weeks())}
	t := m.task
	for c := range m.classes {
		r.kinds = append(r.kinds, slices.IndexFunc(m.classes, func(d class) bool {
			return m.sessions[d.members[0]].session.Type == m.sessions[m.classes[c].members[0]].session.Type
		}))
	}
	for w := range r.forms {
		r.forms[w] = make([]int8, len(r.kinds)*7*int(planner.Slots))
	}
	var done [MostWeeks]bool
	for w := range m.weeks() {
		if done[w] {
			continue
		}
		g := alike{beside: alikeWeeks(m.plan, t.From+w, t.From-1) || alikeWeeks(m.plan, t.From+w, t.To+1)}
		for o := w; o < m.weeks(); o++ {
			if alikeWeeks(m.plan, t.From+w, t.From+o) {
				g.weeks, done[o] = append(g.weeks, o), true
			}
		}
		if len(g.weeks)+asInt(g.beside) > 1 {
			r.groups = append(r.groups, g)
		}
	}
	if len(r.groups) > 0 {
		r.form(m.today())
		for i := range r.groups {
			r.groups[i].today = slices.Clone(r.forms[r.groups[i].weeks[0]])
		}
	}
	return r
}

// alikeWeeks reports whether two weeks of a plan have the same kinds of sessions at the same
// places.
func alikeWeeks(p *planner.Plan, a, b int) bool {
	x, y := p.Week(a), p.Week(b)
	return x != nil && y != nil && len(x.Sessions) > 0 && slices.EqualFunc(x.Sessions, y.Sessions, func(s, t planner.Session) bool {
		return s.Type == t.Type && s.Day == t.Day && s.Slot == t.Slot
	})
}

// today is how many of each class stand at each spot today.
func (m *model) today() (at []int8) {
	for c := range m.classes {
		at = append(at, m.classes[c].today...)
	}
	return at
}

// form finds the forms of the weeks in an arrangement.
func (r *rhythm) form(at []int8) {
	m := r.m
	for _, form := range r.forms {
		clear(form)
	}
	for c := range m.classes {
		k := &m.classes[c]
		form := r.forms[k.week-m.task.From]
		for p, n := range at[c*len(m.spots) : (c+1)*len(m.spots)] {
			if n > 0 {
				x := &m.spots[p].at
				form[(r.kinds[c]*7+int(x.Day))*int(planner.Slots)+int(x.Slot)] += n
			}
		}
	}
}

// broken is how many weeks that are alike today are unlike the others in an arrangement.
func (r *rhythm) broken(at []int8) (n int) {
	if len(r.groups) == 0 {
		return 0
	}
	r.form(at)
	for i := range r.groups {
		n += r.groups[i].unlike(r.forms)
	}
	return n
}

// unlike is how many weeks have another form than the most of them.
func (g *alike) unlike(forms [][]int8) int {
	most := 0
	as := func(form []int8) (n int) {
		for _, w := range g.weeks {
			n += asInt(slices.Equal(form, forms[w]))
		}
		return n + asInt(g.beside && slices.Equal(form, g.today))
	}
	for _, w := range g.weeks {
		most = max(most, as(forms[w]))
	}
	if g.beside {
		most = max(most, as(g.today))
	}
	return len(g.weeks) + asInt(g.beside) - most
}

// Rhythm is the run of weeks that are like one of a plan, as many as a task takes, with that
// one among them: a person who arranges it wants them to stay alike.
func Rhythm(p *planner.Plan, week int) (from, to int) {
	from, to = week, week
	for to+1-from < MostWeeks && alikeWeeks(p, week, to+1) {
		to++
	}
	for to+1-from < MostWeeks && alikeWeeks(p, week, from-1) {
		from--
	}
	return from, to
}
