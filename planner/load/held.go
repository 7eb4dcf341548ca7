package load

import "hardeasy/planner"

// Held is the level that a person holds, from which training grows (rulebook-2, 4): the
// highest of the last weeks that count, less what gaps have taken. One lighter week takes
// nothing, and one big week is not yet a level that has to be beaten.
type Held struct {
	Minutes planner.Opt // of running, without races
	Load    planner.Opt // without races
	Sets    planner.Opt // unknown, too, when one of the weeks does not list its lifts
}

const (
	heldWeeks = 4  // that count
	heldReach = 12 // weeks back
	heldAway  = 4  // days of a week without training, from which on it does not count
)

// Held is the level held before week i.
func (b *Book) Held(p *planner.Plan, i int) Held {
	gaps := gapsBefore(p, i)
	return b.held(p, i, &gaps)
}

func (b *Book) held(p *planner.Plan, i int, gaps *gaps) Held {
	var h Held
	i = min(max(i, 0), len(p.Weeks))
	counted, listed := 0, true
	for w := i - 1; w >= max(0, i-heldReach) && counted < heldWeeks; w-- {
		if !counts(p, w) {
			continue
		}
		counted++
		left := gaps.left(w, i)
		minutes, load := b.level(p, w, gaps)
		raise(&h.Minutes, minutes, left)
		raise(&h.Load, load, left)
		sets := Sets(&p.Weeks[w])
		raise(&h.Sets, sets.N, left)
		listed = listed && sets.Known
	}
	if !listed {
		h.Sets = planner.Opt{}
	}
	if counted < heldWeeks && i < heldReach {
		left := gaps.left(-1, i)
		if typed := p.History.PrevRunMin; typed.Known {
			raise(&h.Minutes, typed.N, left)
		}
		if typed := p.History.PrevLoad; typed.Known {
			raise(&h.Load, typed.N, left)
		}
	}
	return h
}

// raise makes a level known, and higher if this one is.
func raise(level *planner.Opt, n, left int) {
	*level = planner.Some(max(level.N, divide(n*left, 10_000)))
}

// counts reports whether a week says what level a person holds: not when nobody trained,
// nor around a race. The taper for an A race reaches into the week before the race week,
// whatever its phase: that for a 5k begins eight days before.
func counts(p *planner.Plan, w int) bool {
	week := &p.Weeks[w]
	if isEmpty(week) {
		return false
	}
	switch p.GentlePhaseOf(w) {
	case planner.Taper, planner.RaceWeek, planner.Recovery:
		return false
	}
	if race, ok := p.NextRace(w, planner.PriorityA); ok && race.Day < 7*w+14 {
		return false
	}
	away := 0
	if len(p.Spans) > 0 {
		for day := 7 * w; day < 7*w+7; day++ {
			if stopAt(p, day) != nil {
				away++
			}
		}
	}
	return away < heldAway
}

// level is what a week counts with: as planned when a few sessions of a week that is over
// were missed, as done when it was half of them or more.
func (b *Book) level(p *planner.Plan, w int, gaps *gaps) (minutes, load int) {
	sum := b.Week(p, w)
	minutes, load = sum.TrainingMinutes(), sum.TrainingLoad()
	if !p.Over(w) {
		return minutes, load
	}
	var planned, missed, undone struct{ minutes, load int }
	for i := range p.Weeks[w].Sessions {
		s := &p.Weeks[w].Sessions[i]
		if s.Type.IsRace() {
			continue
		}
		run := 0
		if s.Type.IsRun() {
			run = s.Minutes
		}
		load := s.Minutes * s.Effort()
		planned.minutes += run
		planned.load += load
		switch {
		case gaps.missed(p, s, 7*w+int(s.Day)):
			undone.minutes += run
			undone.load += load
			fallthrough
		case Minutes(s) == 0:
			missed.minutes += run
			missed.load += load
		}
	}
	return done(minutes, planned.minutes, missed.minutes, undone.minutes), done(load, planned.load, missed.load, undone.load)
}

// done is a week's sum as it counts. sum has the sessions that are not done as planned.
func done(sum, planned, missed, undone int) int {
	switch {
	case missed == 0:
		return sum
	case 2*missed < planned:
		return planned
	}
	return sum - undone
}
