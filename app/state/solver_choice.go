package state

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// choice judges a proposed week.
func (m *Model) choice(p *Proposal, edits []planner.Edit) (c Choice, ok bool) {
	next, err := planner.Apply(*m.asOfToday(), edits...)
	if err != nil {
		return c, false
	}
	c = Choice{Edits: edits, Plan: next, Moved: map[planner.SessionID]bool{}}
	for _, e := range edits {
		if move, ok := e.(planner.Move); ok {
			c.Moved[move.Session] = true
		}
	}
	j := rule.Judge{Suite: Suite, Immutable: true}
	var then Tally
	for w := max(0, p.From-1); w <= p.To+1 && w < len(next.Weeks); w++ {
		report := j.Check(&next, w)
		then = then.plus(&report)
		if w >= p.From && w <= p.To {
			c.Findings = append(c.Findings, report.Findings...)
		}
	}
	c.Fewer = m.around(p.From, p.To).Minus(then)
	return c, true
}

// tellApart gives each choice but the best a demanding session to be named by, which stands on
// another day than in the best one. It reports whether no two have the same name.
func (p *Proposal) tellApart() bool {
	others := p.Choices[1:]
	names := make([][]sign, len(others))
	for i := range others {
		names[i] = signs(&p.Choices[0].Plan, &others[i].Plan, p.From, p.To)
	}
	var taken []sign
	for i := range others {
		mine := slices.DeleteFunc(slices.Clone(names[i]), func(s sign) bool { return s.among(taken) })
		if len(mine) == 0 {
			return false
		}
		best := slices.IndexFunc(mine, func(s sign) bool { // which no other could have
			return !slices.ContainsFunc(names[i+1:], s.among)
		})
		is := mine[max(best, 0)]
		others[i].Sign, taken = is.id, append(taken, is)
	}
	return true
}

// sign is a session on a day.
type sign struct {
	id  planner.SessionID
	is  catalog.ID
	day planner.Weekday
}

// among reports whether one of a list is called the same.
func (s sign) among(list []sign) bool {
	return slices.ContainsFunc(list, func(t sign) bool { return s.is == t.is && s.day == t.day })
}

// signs are the demanding sessions that stand on another day in b than in a.
func signs(a, b *planner.Plan, from, to int) (all []sign) {
	for w := from; w <= to; w++ {
		for i := range b.Weeks[w].Sessions {
			s := &b.Weeks[w].Sessions[i]
			if _, was, ok := a.Find(s.ID); ok && was.Day != s.Day && rule.KindOf(s)&(rule.HardRun|rule.LongRun|rule.LegHeavy) != 0 {
				all = append(all, sign{s.ID, s.Type, s.Day})
			}
		}
	}
	return all
}

// around counts the findings of some weeks and of those next to them.
func (m *Model) around(from, to int) (t Tally) {
	for w := max(0, from-1); w <= to+1 && w < len(m.judged); w++ {
		t = t.plus(&m.judged[w])
	}
	return t
}
