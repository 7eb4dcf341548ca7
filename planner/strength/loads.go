package strength

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// intensity is the load in permille of 1RM for a number of repetitions, done and in
// reserve (rulebook 6.4). It is accurate to about 5 %.
var intensity = [...]int{0, 1000, 955, 920, 890, 860, 835, 810, 785, 760, 740, 710, 680}

// Intensity is the load in permille of 1RM for a number of repetitions with some in
// reserve. ok is false for more than 12 in all.
func Intensity(reps, rir int) (permille int, ok bool) {
	n := reps + rir
	if reps < 1 || rir < 0 || n >= len(intensity) {
		return 0, false
	}
	return intensity[n], true
}

// mostEpley is the most repetitions for Epley's estimate.
const mostEpley = 10

// E1RM estimates the 1RM in grams from a set with some repetitions in reserve, after
// Epley. ok is false for more than 10 in all, where the estimate is not valid.
func E1RM(grams, reps, rir int) (estimate int, ok bool) {
	n := reps + rir
	if grams <= 0 || reps < 1 || rir < 0 || n > mostEpley {
		return 0, false
	}
	if n == 1 {
		return grams, true // it was a 1RM
	}
	return (grams*(30+n) + 15) / 30, true
}

// Steps of loads, in grams.
const (
	barStep  = 2500
	handStep = 1000
)

// Step is the step of a load in grams: 2.5 kg on bars and machines, 1 kg in the hands, 0
// for exercises without a weight to choose, such as bands.
func Step(e *catalog.Exercise, have catalog.Gear) int {
	step := 0
	for _, need := range e.Needs {
		switch {
		case !have.Has(need):
		case need&(catalog.Barbell|catalog.TrapBar|catalog.Machines) != 0:
			return barStep
		case need&(catalog.Dumbbells|catalog.Kettlebell) != 0:
			step = handStep
		}
	}
	if e.Optional&have&catalog.Dumbbells != 0 {
		step = handStep
	}
	return step
}

// stepIn is a step in thousandths of the unit, as there are plates and dumbbells in it.
func stepIn(unit planner.LoadUnit, step int) int {
	switch {
	case unit == planner.Pounds && step == barStep:
		return 5000
	case unit == planner.Pounds && step == handStep:
		return 2500
	}
	return step
}

// Round brings a load to the nearest step, at least one.
func Round(grams, step int) int {
	if step <= 0 {
		return grams
	}
	return max(step, (grams+step/2)/step*step)
}

// mostRise is the largest rise of a load from one week to the next, in permille (rulebook
// 2.6, progress-rate).
const mostRise = 100

// Rise is the load after that of the week before, towards wanted: one step at a time, and
// never more than a tenth.
func Rise(before, wanted, step int) int {
	if step <= 0 || before <= 0 {
		return before
	}
	next := Round(wanted, step)
	for next > before && (next-before)*1000 > before*mostRise {
		next -= step
	}
	if wanted >= before {
		return max(next, before)
	}
	return next
}

// Ramp are the lighter sets that lead up to a main lift: 5, 3 and 1 repetitions
// at 40, 60 and 80 % of its load.
func Ramp(l planner.Exercise, step int) []planner.Exercise {
	ramp := make([]planner.Exercise, 0, len(ramps))
	for _, r := range ramps {
		next := planner.Exercise{ID: l.ID, Sets: 1, Reps: r.reps, PerSide: l.PerSide, Percent: l.Percent * r.percent / 100}
		if l.Grams > 0 {
			next.Unit = l.Unit
			next.Grams = l.Unit.Grams(Round(l.Unit.Thousandths(l.Grams)*r.percent/100, stepIn(l.Unit, step)))
		}
		ramp = append(ramp, next)
	}
	return ramp
}

var ramps = [...]struct{ reps, percent int }{{5, 40}, {3, 60}, {1, 80}}
