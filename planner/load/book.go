package load

import "hardeasy/planner"

// Book caches the sums of a plan's weeks for all rules. The zero Book is empty.
//
// It recognises a week by the address of its first session, because an edit makes new
// sessions and never changes old ones (see planner.Apply). Code that changes sessions in
// place must call Forget.
type Book struct{ weeks []entry }

type entry struct {
	first *planner.Session
	count int
	sum   Week
}

// Forget empties the book.
func (b *Book) Forget() { b.weeks = b.weeks[:0] }

// ForgetWeek drops one week.
func (b *Book) ForgetWeek(w int) {
	if w < len(b.weeks) {
		b.weeks[w] = entry{}
	}
}

// Week is OfWeek of week w of the plan, which must exist. The result is valid until the
// next call.
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
