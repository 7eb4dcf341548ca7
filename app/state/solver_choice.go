package state

import (
	"hardeasy/planner"
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

// sign is a demanding session that stands on another day in b than in a.
func sign(a, b *planner.Plan, from, to int) planner.SessionID {
	for w := from; w <= to; w++ {
		for i := range b.Weeks[w].Sessions {
			s := &b.Weeks[w].Sessions[i]
			if _, was, ok := a.Find(s.ID); ok && was.Day != s.Day && rule.KindOf(s)&(rule.HardRun|rule.LongRun|rule.LegHeavy) != 0 {
				return s.ID
			}
		}
	}
	return 0
}

// around counts the findings of some weeks and of those next to them.
func (m *Model) around(from, to int) (t Tally) {
	for w := max(0, from-1); w <= to+1 && w < len(m.judged); w++ {
		t = t.plus(&m.judged[w])
	}
	return t
}
