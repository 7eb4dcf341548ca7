package season

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// changeover is the time between two sessions of one slot, in minutes (rulebook 2.3,
// time-budget).
const changeover = 10

// board holds what it takes to arrange the sessions of equal weeks. It knows which
// arrangements are possible and what they cost; place.go searches for a good one.
type board struct {
	kind   kind
	who    planner.Athlete
	slots  []daySlot
	at     [7][planner.Slots]int // index in slots; nowhere = closed
	judge  rule.Judge
	trial  planner.Plan // the weeks before, then one or two of the equal weeks
	weeks  [][]wish     // the wishes of these weeks, with their minutes
	judged int          // the first week that the rules are asked about
	from   int
	work   int
	pause  func() // called now and then
	paused int    // how often
	wishes []wish
	day    [7]dayLoad
	before []placement
	long   planner.Weekday // of the long run, as the person named it
	named  bool            // without it the weekend is liked best
}

// daySlot is an open slot of the week.
type daySlot struct {
	day  planner.Weekday
	slot planner.Slot
}

// placement is where a wish is placed, and in which form.
type placement struct {
	slot    int // index of the board's slots; nowhere = left out
	form    int
	minutes int
}

const nowhere = -1

// offLongDay is the cost of a long run on another day than the person named. It outweighs
// every easier form of other sessions, but no missing one and no warning.
const offLongDay = 1000

// easedLong is the cost of a long run that has become an easy one. A warning is worth it: the
// long run is what a race asks for first.
const easedLong = worthLift

// cost is that of an arrangement, compared level by level.
type cost struct {
	errors, missing, warnings, easier, advice, preference int
}

// clean reports whether the rules report nothing and no wish was left out or made easier.
func (s cost) clean() bool {
	return s.errors == 0 && s.missing == 0 && s.warnings == 0 && s.easier == 0 && s.advice == 0
}

func (s cost) better(t cost) bool {
	return cmp.Or(
		cmp.Compare(s.errors, t.errors),
		cmp.Compare(s.missing, t.missing),
		cmp.Compare(s.warnings, t.warnings),
		cmp.Compare(s.easier, t.easier),
		cmp.Compare(s.advice, t.advice),
		cmp.Compare(s.preference, t.preference),
	) < 0
}

// dayLoad sums up a day of an arrangement.
type dayLoad struct {
	count, minutes, spare int
	runs, lifts, micros   int
	full                  [planner.Slots]int // sessions that cannot share the slot
	held                  [planner.Slots]int // sessions of the slot
	hardRun, longRun      bool
}

// newBoard is a board for equal weeks of the plan, from week from on. One or two of them
// are enough: a longer block only repeats the border between two.
func newBoard(m *Making, from int, k kind, weeks ...[]wish) *board {
	suite, plan := m.suite, &m.plan
	b := &board{pause: m.pause, kind: k, who: k.who, from: from, judge: rule.Judge{Suite: suite}, trial: *plan, weeks: weeks, judged: from}
	b.trial.Weeks = slices.Clone(plan.Weeks[:from+len(weeks)])
	// Seven days of training are a style that a person may have. The planner gives a free day.
	b.trial.Rulings = append(slices.Clone(plan.Rulings), planner.Ruling{Rule: "weekly-rest-day", Severity: rule.Warning.String()})
	if b.long, b.named = b.who.NamedLongDay(); !b.named {
		b.long = planner.Sun
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		o := b.who.Open[d]
		b.at[d] = [planner.Slots]int{nowhere, nowhere, nowhere}
		halves := 0
		for _, s := range [...]planner.Slot{planner.AM, planner.PM, planner.Noon} {
			// Noon is used only on days without a morning or an evening.
			if o.Has(s) && (s != planner.Noon || halves < 2) {
				halves++
				b.at[d][s] = len(b.slots)
				b.slots = append(b.slots, daySlot{d, s})
			}
		}
	}
	return b
}

// evaluate is the cost of an arrangement, and whether it is allowed and better than the
// one to beat. It stops, and the rules are not asked, as soon as it is not.
func (b *board) evaluate(places []placement, beat *cost) (cost, bool) {
	if b.work++; b.work/pauseWork > b.paused {
		b.paused = b.work / pauseWork
		b.pause()
	}
	s, ok := b.measure(places)
	if !ok || beat != nil && !s.better(*beat) {
		return s, false
	}
	for i := range b.weeks {
		w := b.from + i
		b.trial.Weeks[w].Sessions = b.fill(b.trial.Weeks[w].Sessions[:0], places, b.weeks[i], planner.SessionID(100*w+1))
	}
	for w := len(b.trial.Weeks) - 1; w >= b.judged; w-- {
		b.work += askWork
		score := b.judge.Score(&b.trial, w)
		s.errors += score.Errors
		s.warnings += score.Warnings
		s.advice += score.Advice
		if beat != nil && !s.better(*beat) {
			return s, false
		}
	}
	return s, true
}

// measure is the part of the cost that needs no rules. It sets the minutes of the
// placements, and reports whether the arrangement is possible.
func (b *board) measure(places []placement) (s cost, ok bool) {
	b.day = [7]dayLoad{}
	for i := range places {
		w, at := &b.wishes[i], &places[i]
		if at.slot == nowhere {
			if w.worth < worthLift2 {
				s.easier += w.worth
			} else {
				s.missing += w.worth
			}
			continue
		}
		f, c := &w.forms[at.form], b.slots[at.slot]
		at.minutes = f.minutes
		if at.form > 0 && (w.role == long || w.role == second) {
			s.missing += easedLong
		}
		s.easier += f.cost
		if b.named && w.role == long && c.day != b.long {
			s.easier += offLongDay
		}
		d := &b.day[c.day]
		d.count++
		if d.held[c.slot]++; d.held[c.slot] > 1 {
			d.minutes += changeover
		}
		d.minutes += f.minutes
		d.spare += f.minutes - f.least
		switch {
		case f.id.IsRun():
			d.runs++
			d.hardRun = d.hardRun || f.id.IsHardRun()
			d.longRun = d.longRun || f.id == catalog.RunLong
		case w.role == micro:
			d.micros++
		default:
			d.lifts++
		}
		// Bodyweight work may follow a run in the same slot, and micro work anything.
		if w.role != micro && f.id != catalog.StrBodyweight {
			d.full[c.slot]++
		}
		// A strength session has core and mobility in it, so none is added to its day.
		if d.lifts > 0 && d.micros > 0 || d.runs > 1 || d.lifts > 1 || d.micros > 1 || d.full[c.slot] > 1 || !b.allowed(w, f, c) {
			return s, false
		}
	}
	for d := range b.day {
		fewer, ok := b.shorten(places, d)
		if !ok {
			return s, false
		}
		s.easier += (fewer + costShorter - 1) / costShorter
	}
	s.preference = b.preference(places)
	return s, true
}

// shorten cuts the sessions of a day to its minutes, the last wishes first. fewer is the
// minutes cut; ok is false when the day has too few.
func (b *board) shorten(places []placement, d int) (fewer int, ok bool) {
	load, room := &b.day[d], b.who.Open[d].Minutes
	over := load.minutes - room.N
	if load.count == 0 || !room.Known || over <= 0 {
		return 0, true
	}
	if over > load.spare {
		return 0, false
	}
	fewer = over
	for i := len(places) - 1; i >= 0 && over > 0; i-- {
		if at := &places[i]; at.slot != nowhere && int(b.slots[at.slot].day) == d {
			f := &b.wishes[i].forms[at.form]
			cut := min(over, at.minutes-f.least)
			at.minutes -= cut
			over -= cut
		}
	}
	return fewer, true
}

// allowed reports whether the calendar allows a session in a slot.
func (b *board) allowed(w *wish, f *form, c daySlot) bool {
	if w.on.Known && w.on.N != int(c.day) {
		return false
	}
	for _, r := range b.kind.races {
		if r.in && w.role != race && f.id.IsRun() && c.day == r.day {
			return false
		}
	}
	if b.kind.eve && c.day == planner.Sun && w.role != micro {
		return false // the day before a race is a light one
	}
	to := b.kind.race - int(c.day)
	switch {
	case !b.kind.near || to < 0:
		return true
	case b.kind.phase == planner.RaceWeek && f.id.IsHardRun() && w.role != race:
		return to >= daysBeforeRace
	case w.role == hard && f.id.IsHardRun() && 6 < b.kind.race && b.kind.race < 7+daysBeforeRace:
		// Race week is too late for it, so it is the last touch of race pace.
		return daysBeforeRace <= to && to <= lastTouch
	case w.role == lift:
		return to > weightsBeforeRace || to > liftsBeforeRace && f.id == catalog.StrBodyweight
	}
	return true
}

// lastTouch is the most days before a race that its pace was last run (rulebook 2.7,
// taper-keep-intensity).
const lastTouch = 6

// The days before a race without weights, and without any strength session (rulebook
// 2.7, race-near-bodyweight).
const (
	weightsBeforeRace = 7
	liftsBeforeRace   = 2
)

// fill appends the sessions of an arrangement to a week, in order, with ids from first
// on. The wishes have the minutes of that week.
func (b *board) fill(week []planner.Session, places []placement, wishes []wish, first planner.SessionID) []planner.Session {
	for i, at := range places {
		if at.slot == nowhere {
			continue
		}
		w, c := &wishes[i], b.slots[at.slot]
		f := &w.forms[at.form]
		s := planner.Session{
			ID: first + planner.SessionID(i), Type: f.id, Day: c.day, Slot: c.slot, Minutes: min(at.minutes, f.minutes),
			Pin: w.role == race,
		}
		if s.Type == catalog.RunLong && s.Minutes < leastLong {
			s.Type = catalog.RunEasy
		}
		week = append(week, s)
	}
	// Within a slot runs come first, then strength, then micro work.
	planner.Sort(week, func(x, y planner.Session) int {
		return cmp.Or(cmp.Compare(x.Day, y.Day), cmp.Compare(x.Slot, y.Slot), cmp.Compare(last(x.Type), last(y.Type)))
	})
	return week
}

// last is the order of types within a slot.
func last(id catalog.ID) int {
	switch {
	case id == catalog.StrCoreMobility:
		return 2
	case id.IsRun():
		return 0
	}
	return 1
}
