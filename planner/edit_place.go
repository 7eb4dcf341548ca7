package planner

// Move moves a session to another place.
type Move struct {
	Session SessionID
	To      Place
}

func (e Move) Sessions() []SessionID { return []SessionID{e.Session} }

func (e Move) apply(d *draft) error {
	s, err := d.take(e.Session)
	if err != nil {
		return err
	}
	return d.put(s, e.To)
}

// Swap swaps the places of two sessions.
type Swap struct{ A, B SessionID }

func (e Swap) Sessions() []SessionID { return []SessionID{e.A, e.B} }

func (e Swap) apply(d *draft) error {
	a, okA := d.Where(e.A)
	b, okB := d.Where(e.B)
	if !okA || !okB || e.A == e.B {
		return ErrNoSession
	}
	// Both were removed. The earlier place is filled first, so that the later index is right again.
	sa, _ := d.take(e.A)
	sb, _ := d.take(e.B)
	if b.before(a) {
		a, b, sa, sb = b, a, sb, sa
	}
	if err := d.put(sb, a); err != nil {
		return err
	}
	return d.put(sa, b)
}

// Add adds a session at a place. It gets a new id; the one in Session is ignored.
type Add struct {
	Session Session
	To      Place
}

func (Add) Sessions() []SessionID { return nil }

func (e Add) apply(d *draft) error {
	d.Athlete.receive(&e.Session)
	if err := e.Session.check(); err != nil {
		return err
	}
	d.LastID++
	e.Session.ID = d.LastID
	return d.put(e.Session, e.To)
}

// Drop removes a session.
type Drop struct{ Session SessionID }

func (e Drop) Sessions() []SessionID { return []SessionID{e.Session} }

func (e Drop) apply(d *draft) error {
	_, err := d.take(e.Session)
	return err
}
