package planner

import (
	"slices"

	"hardeasy/planner/catalog"
)

func (e Move) apply(d *draft) error {
	s, err := d.take(e.Session)
	if err != nil {
		return err
	}
	return d.put(s, e.To)
}

func (e Swap) apply(d *draft) error {
	a, okA := d.Where(e.A)
	b, okB := d.Where(e.B)
	if !okA || !okB || e.A == e.B {
		return ErrNoSession
	}
	// With both out, filling the earlier place first makes the later index true again.
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

func (e Add) apply(d *draft) error {
	if err := e.Session.check(); err != nil {
		return err
	}
	d.LastID++
	e.Session.ID = d.LastID
	return d.put(e.Session, e.To)
}

func (e Drop) apply(d *draft) error {
	_, err := d.take(e.Session)
	return err
}

func (e Retype) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error {
		if !e.Type.IsStrength() {
			s.Lifts, s.Rest, s.RIR, s.Load, s.Circuit, s.Test = nil, Opt{}, Opt{}, 0, false, false
			s.Warmup, s.Cooling = Opt{}, Opt{}
		}
		if !e.Type.IsRun() {
			s.Metres = 0
		}
		if e.Type != catalog.RunLong {
			s.Quality = 0
		}
		s.Type, s.RPE, s.Minutes = e.Type, 0, e.Type.Info().Minutes
		return s.check()
	})
}

func (e Resize) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Minutes = e.Minutes; return s.check() })
}

func (e SetDistance) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Metres = e.Metres; return s.check() })
}

func (e SetEffort) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.RPE = e.RPE; return s.check() })
}

func (e SetNote) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Note = e.Note; return s.check() })
}

func (e SetLifts) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Lifts = slices.Clone(e.Lifts); return s.check() })
}

func (e Pin) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Pin = e.On; return nil })
}

func (e SetWarmup) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Warmup = e.Minutes; return s.check() })
}

func (e SetCooling) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Cooling = e.Minutes; return s.check() })
}

func (e SetRest) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Rest = e.Seconds; return s.check() })
}

func (e SetRIR) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.RIR = e.RIR; return s.check() })
}

func (e SetLoad) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Load = e.Percent; return s.check() })
}

func (e SetCircuit) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Circuit = e.On; return nil })
}

func (e SetTest) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Test = e.On; return nil })
}

func (e SetLog) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error {
		s.Log = e.Log
		s.Done = s.Done || e.Log.ImpliesDone()
		return s.check()
	})
}

func (e SetDone) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error {
		s.Done = e.Done
		if !e.Done {
			s.Log.Minutes, s.Log.RPE = Opt{}, Opt{}
		}
		return nil
	})
}
