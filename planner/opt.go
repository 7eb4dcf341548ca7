package planner

// Opt is a number that may be unknown. An unknown number is never guessed.
type Opt struct {
	N     int
	Known bool
}

// Some is a known number.
func Some(n int) Opt { return Opt{N: n, Known: true} }

// upTo reports whether the number is from 0 to hi. An unknown number must be 0, because the
// notation has no place for another value.
func (o Opt) upTo(hi int) bool {
	if !o.Known {
		return o.N == 0
	}
	return in(o.N, 0, hi)
}

// order puts an unknown number before all others.
func (o Opt) order() int {
	if !o.Known {
		return -1
	}
	return o.N
}

// isPace reports whether it is a pace that there is, or not known.
func (o Opt) isPace() bool {
	if !o.Known {
		return o.N == 0
	}
	return in(o.N, MinPace, MaxPace)
}

func in(n, lo, hi int) bool { return n >= lo && n <= hi }
