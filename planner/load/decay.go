package load

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Half-lives of stress in minutes (rulebook 3.3 [E]); from 50 years on they
// are a quarter longer.
var halfLives = Stress{
	catalog.Leg: 20 * 60, catalog.Neu: 16 * 60, catalog.Met: 12 * 60, catalog.Upp: 24 * 60, catalog.Imp: 18 * 60,
}

const masters = 50 // years

func halfLivesOf(a *planner.Athlete) Stress {
	h := halfLives
	if a.Age >= masters {
		for axis := range h {
			h[axis] += h[axis] / 4
		}
	}
	return h
}

// Fixed point with 30 binary digits.
const (
	digits = 30
	one    = 1 << digits
	ln2    = 744_261_118 // of one
)

// halving[k] is 2^(-k/32) of one.
var halving = [32]int{
	1073741824, 1050733751, 1028218693, 1006186087, 984625594, 963527098, 942880699, 922676710,
	902905651, 883558244, 864625413, 846098274, 827968132, 810226483, 792865000, 775875538,
	759250125, 742980960, 727060411, 711481005, 696235434, 681316545, 666717336, 652430958,
	638450708, 624770026, 611382493, 598281827, 585461881, 572916640, 560640218, 548626854,
}

// decay is what is left of n, at most mostDose, after some minutes. It is
// within 0.7 of the exact value: half a unit from rounding, and 2 in 10^8 of n.
//
// Whole half-lives are a shift. Of the rest, 32nds come from the table and
// what remains, x < ln 2 ÷ 32, from e^-x = 1 - x + x²/2 - x³/6.
func decay(n, minutes, halfLife int) int {
	whole, part := minutes/halfLife, minutes%halfLife
	if whole >= digits {
		return 0
	}
	k, rest := 32*part/halfLife, 32*part%halfLife
	x := divide(ln2*rest, 32*halfLife)
	xx := x * x >> digits
	left := one - x + xx/2 - (xx*x>>digits)/6
	left = left * halving[k] >> digits
	return (n*left + one<<whole>>1) >> (digits + whole)
}
