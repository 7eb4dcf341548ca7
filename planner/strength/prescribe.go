package strength

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// shape sets the values of the whole session: warm-up and other blocks, rest, reserve.
func (d *draft) shape(f *filling, s *planner.Session, to int) {
	heavy := s.Type.IsHeavy()
	body := s.Type == catalog.StrBodyweight || f.stage == raceWeek || to <= bodyDays
	a := &Starter
	switch {
	case body:
		a = &PreRace
	case s.Minutes < Starter.Minutes.Min, f.stage == keep, f.stage == taper, f.stage == recovery:
		a = &Maintenance
	case heavy && s.Minutes >= Heavy.Minutes.Min-5:
		a = &Heavy
	}
	d.warmup, d.ramp, d.cooling = a.Warmup, a.Ramp, a.Cooling
	if s.Minutes < leastForCooling {
		d.cooling = 0
	}
	if !s.Type.IsMainStrength(s.Minutes) {
		d.warmup = shortWarmup
	}
	d.rir = f.scheme(s, 0).rir
	if to <= halfDays {
		d.rir = max(d.rir, 3)
	}
	trained := f.p.Athlete.LiftLevel >= planner.Intermediate
	d.sideRest = 60
	switch {
	case body && !heavy && f.p.Athlete.ChosenSchool() != planner.Consolidate:
		d.circuit, d.rest, d.leastRest = true, 75, 60
	case body:
		d.rest, d.leastRest = 60, 60
	case heavy && trained:
		d.rest, d.leastRest = 150, 120
	case heavy:
		d.rest, d.leastRest = 120, 90
	case s.Type == catalog.StrPower:
		d.rest, d.leastRest = 90, 60
	default:
		d.rest, d.leastRest = 90, 60
	}
}

// scheme is that of the session's i-th main lift, without regard to a race.
func (f *filling) scheme(s *planner.Session, i int) scheme {
	heavy, i := s.Type.IsHeavy(), min(i, 1)
	at := beatOf(f.p, f.week).inEight()
	var sc scheme
	switch {
	case s.Type == catalog.StrBodyweight || f.stage == raceWeek:
		sc = raceWork
	case f.stage == recovery:
		sc = recoveryWork
	case f.p.Athlete.LiftLevel <= planner.Beginner:
		r := noviceRow(f.p, f.week)
		sc = scheme{sets: r.Sets, reps: r.Reps, repsTo: r.RepsTo, rir: r.RIR}
		if f.stage == taper {
			sc = scheme{sets: 2, reps: 5, rir: 3}
		}
	case f.stage == keep || f.stage == taper:
		sc = keepModerate[at%4]
		if heavy {
			sc = keepHeavy[at%4]
		}
		if f.stage == keep && f.p.Athlete.Age >= mastersAge {
			sc.sets++
		}
	case heavy && f.stage == power:
		sc = fastHeavy[i][at%4]
	case heavy:
		sc = maxStrength[i][at]
	default:
		sc = adaptation[at]
	}
	if f.stage == taper {
		sc.rir = max(sc.rir, 3)
	}
	if f.p.Athlete.LiftLevel <= planner.Beginner {
		if liftWeek(f.p, f.week) <= learning {
			sc.rir = max(sc.rir, 4)
		}
		if heavy {
			sc.rir = max(sc.rir, 3)
		}
	}
	if heavy {
		sc = sc.heavy(f.fewSets())
	}
	return sc
}

// learning is for how many weeks a novice keeps four repetitions in reserve.
const learning = 2

// heavy limits a scheme to heavy work: 1-6 repetitions and 3 sets or more, fewer in
// lighter weeks (rulebook 2.4, heavy-rep-range).
func (sc scheme) heavy(lighter bool) scheme {
	sc.reps = min(sc.reps, 6)
	if sc.repsTo = min(sc.repsTo, 6); sc.repsTo <= sc.reps {
		sc.repsTo = 0
	}
	if !lighter {
		sc.sets = max(sc.sets, 3)
	}
	return sc
}

// fewSets reports whether heavy work may have fewer than three sets: when strength is only
// kept, and in lighter weeks. A week is lighter by its whole load; if its runs are as
// before, heavy lifts keep three sets, with less weight and more in reserve.
func (f *filling) fewSets() bool {
	switch f.stage {
	case keep, taper, raceWeek:
		return true
	}
	switch f.p.PhaseOf(f.week) {
	case planner.Peak, planner.Maintenance, planner.Recovery:
		return true
	}
	return f.book.IsLighter(f.p, f.week)
}

// prescribe sets an item's sets, repetitions and load. main is the number of main lifts
// before it.
func (f *filling) prescribe(it *item, s *planner.Session, main, to int, d *draft) {
	e := it.e
	l := &it.lift
	l.ID, l.Sets, l.Reps = e.ID, it.sets, it.reps
	first, _ := catalog.FindExercise(firstOf(it.ids))
	l.PerSide = (e.Unilateral || it.side && e == first) && !(it.once && e == first)
	l.Hold = e.Held
	switch {
	case l.Hold && !first.Held:
		l.Reps = 20
	case !l.Hold && first.Held:
		l.Reps = 8
	}
	if it.block == warmUp || it.block == cooling {
		return
	}
	work := it.block == mains && it.sets == 0
	switch {
	case work:
		sc := f.scheme(s, main)
		l.Sets, l.Reps, l.RepsTo = sc.sets, sc.reps, sc.repsTo
		if sc.percent > 0 && onBar(e, f.usable(s)) && f.p.Athlete.LiftLevel >= planner.Intermediate {
			l.Percent = sc.percent
		}
		if k := kin(e.Pattern); !s.Type.IsHeavy() && (k == 1 || k == 2) && !loaded(e, f.usable(s)) {
			// Without a weight the legs need more repetitions.
			l.Reps, l.RepsTo = max(l.Reps, 8), 0
			it.wave, it.most = f.wave(), LighterEvery(f.p)-2
		}
		it.grows = !s.Type.IsHeavy() && Step(e, f.usable(s)) == 0 && f.stage != raceWeek && to > bodyDays
		it.wanted = l.Sets
	case f.stage == raceWeek || to <= bodyDays:
		l.Reps = min(l.Reps, 6)
		if l.Hold {
			l.Reps = 20
		}
	case e.ID != "single-leg-balance":
		it.wave, it.most, it.grows = f.wave(), LighterEvery(f.p)-2, true
		switch {
		case it.block == jumps:
			it.level = 0 // landings are counted
		case Step(e, f.usable(s)) > 0:
			it.level %= stepBlocks // then comes more weight
		}
	}
	if !work && !d.small && d.light {
		l.Sets = min(l.Sets, 2)
	}
	if to <= halfDays && to > bodyDays && !d.small {
		l.Sets = min(l.Sets, 2) // see halve
	}
	it.load(f, s, d)
}

// load sets the weight if one was known before.
func (it *item) load(f *filling, s *planner.Session, d *draft) {
	l := &it.lift
	before, ok := f.loads[l.ID]
	step := stepIn(before.unit, Step(it.e, f.usable(s)))
	if !ok || step == 0 {
		return
	}
	l.Unit, l.Grams = before.unit, before.unit.Grams(before.load)
	wanted := before.load
	switch {
	case it.block != mains:
	case f.stage == novice:
		was, is := noviceRow(f.p, before.week), noviceRow(f.p, f.week)
		if lower(it.e.Pattern) {
			wanted = before.load * is.Lower / was.Lower
		} else {
			wanted = before.load * is.Upper / was.Upper
		}
	default:
		share, known := Intensity(max(l.Reps, l.RepsTo), d.rir)
		if l.Percent > 0 {
			share, known = 10*l.Percent, true
		}
		if most, ok := E1RM(before.load, before.reps, before.rir); ok && known {
			wanted = most * share / 1000
		}
	}
	// Sets and load never rise together (rulebook 2.6, progress-rate).
	if wanted > before.load && l.Sets > before.sets {
		return
	}
	l.Grams = l.Unit.Grams(Rise(before.load, wanted, step))
}

// isLight reports whether a week's strength work is less than what builds strength.
func (f *filling) isLight() bool {
	switch f.stage {
	case keep, taper, raceWeek, recovery:
		return true
	}
	return Deload(f.p, f.week)
}

// wave is by how much small exercises have progressed since the last lighter week.
func (f *filling) wave() int {
	if f.stage == recovery || f.stage == raceWeek {
		return 0
	}
	if f.stage == novice && countsWeeks(f.p) {
		every := LighterEvery(f.p)
		return (liftWeek(f.p, f.week) - 1) % every % (every - 1)
	}
	return beatOf(f.p, f.week).inEight() % 4 % 3
}

// onBar reports whether the exercise is done with a bar, for which loads are given in
// percent of 1RM.
func onBar(e *catalog.Exercise, have catalog.Gear) bool {
	for _, need := range e.Needs {
		if have.Has(need) && need&(catalog.Barbell|catalog.TrapBar) != 0 {
			return true
		}
	}
	return false
}

// loaded reports whether the exercise uses more than bodyweight.
func loaded(e *catalog.Exercise, have catalog.Gear) bool {
	return len(e.Needs) > 0 || e.Optional&have != 0
}

func firstOf(ids string) string {
	for i := range len(ids) {
		if ids[i] == ' ' {
			return ids[:i]
		}
	}
	return ids
}
