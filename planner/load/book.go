package load

import "hardeasy/planner"

// Book keeps what the weeks of a plan add up to, so that each is added up once
// however many rules ask. The zero Book is empty.
//
// It knows a week by where its sessions lie in memory: an edit makes new ones
// and leaves the old as they are (see planner.Apply). Whoever changes sessions
// in place calls Forget.
type Book struct{ weeks []entry }

type entry struct {
	first *planner.Session
	count int
	sum   Week
}

// Forget empties the book.
func (b *Book) Forget() { b.weeks = b.weeks[:0] }

// ForgetWeek drops what it knows of one week.
func (b *Book) ForgetWeek(w int) {
	if w < len(b.weeks) {
		b.weeks[w] = entry{}
	}
}

// Week is OfWeek of week w of the plan, which must be there. It holds until the
// next question.
func (b *Book) Week(p *planner.Plan, w int) *Week {
	if n := len(p.Weeks) - len(b.weeks); len(b.weeks) <= w {
		b.weeks = append(b.weeks, make([]entry, n)...)
	}
	e := &b.weeks[w]
	sessions := p.Weeks[w].Sessions
	if len(sessions) == 0 {
		*e = entry{}
	} else if e.first != &sessions[0] || e.count != len(sessions) {
		*e = entry{first: &sessions[0], count: len(sessions), sum: OfWeek(&p.Weeks[w])}
	}
	return &e.sum
}
