package season

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// changeover is the minutes that a day with training takes beside it (rulebook
// 2.3, time-budget).
const changeover = 10

// board is where the sessions of equal weeks get their places. It knows what is
// possible and how an arrangement stands; place.go looks for a good one.
type board struct {
	kind   kind
	who    planner.Athlete
	cells  []cell
	at     [7][planner.Slots]int // index of a cell; out = closed
	judge  rule.Judge
	trial  planner.Plan // the weeks before, then one or two of those in hand
	weeks  [][]wish     // the wishes of those, as long as they are there
	judged int          // the first week that the rules are asked about
	from   int
	work   int
	wishes []wish
	day    [7]dayLoad
	before []seat
}

// cell is an open part of a day.
type cell struct {
	day  planner.Weekday
	slot planner.Slot
}

// seat is what became of a wish.
type seat struct {
	cell    int // index of the board's cells, out when there is none
	form    int
	minutes int
}

const out = -1

// standing is what arrangements are compared by, one level after the other.
type standing struct {
	errors, missing, warnings, easier, advice, liking int
}

// clean says that the rules have nothing to say and nothing was given up.
func (s standing) clean() bool {
	return s.errors == 0 && s.missing == 0 && s.warnings == 0 && s.easier == 0 && s.advice == 0
}

func (s standing) better(t standing) bool {
	return cmp.Or(
		cmp.Compare(s.errors, t.errors),
		cmp.Compare(s.missing, t.missing),
		cmp.Compare(s.warnings, t.warnings),
		cmp.Compare(s.easier, t.easier),
		cmp.Compare(s.advice, t.advice),
		cmp.Compare(s.liking, t.liking),
	) < 0
}

// dayLoad counts what a day holds while an arrangement is looked at.
type dayLoad struct {
	count, minutes, spare int
	runs, lifts, micros   int
	full                  [planner.Slots]int // sessions that want the slot for themselves
	hardRun, longRun      bool
}

// newBoard is a board for weeks of the plan that are to be alike, from week from
// on. It looks at one or two of them: that two stand side by side is all a
// longer block adds.
func newBoard(suite rule.Suite, plan *planner.Plan, from int, k kind, weeks ...[]wish) *board {
	b := &board{kind: k, who: plan.Athlete, from: from, judge: rule.Judge{Suite: suite}, trial: *plan, weeks: weeks, judged: from}
	b.trial.Weeks = slices.Clone(plan.Weeks[:from+len(weeks)])
	for d := planner.Mon; d <= planner.Sun; d++ {
		o := b.who.Open[d]
		b.at[d] = [planner.Slots]int{out, out, out}
		halves := 0
		for _, s := range [...]planner.Slot{planner.AM, planner.PM, planner.Noon} {
			// Noon is for days that have no morning or no evening.
			if o.Has(s) && (s != planner.Noon || halves < 2) {
				halves++
				b.at[d][s] = len(b.cells)
				b.cells = append(b.cells, cell{d, s})
			}
		}
	}
	return b
}

// look says how an arrangement stands, and whether it is allowed and better
// than the one to beat. The rules are asked only where they can decide.
func (b *board) look(seats []seat, beat *standing) (standing, bool) {
	b.work++
	s, ok := b.measure(seats)
	if !ok || beat != nil && !s.better(*beat) {
		return s, false
	}
	for i := range b.weeks {
		w := b.from + i
		b.trial.Weeks[w].Sessions = b.fill(b.trial.Weeks[w].Sessions[:0], seats, b.weeks[i], planner.SessionID(100*w+1))
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

// measure is the part of a standing that needs no rules. It sets the minutes of
// the seats, and says whether the arrangement is possible at all.
func (b *board) measure(seats []seat) (s standing, ok bool) {
	b.day = [7]dayLoad{}
	for i := range seats {
		w, at := &b.wishes[i], &seats[i]
		if at.cell == out {
			if w.worth < worthLift2 {
				s.easier += w.worth
			} else {
				s.missing += w.worth
			}
			continue
		}
		f, c := &w.forms[at.form], b.cells[at.cell]
		at.minutes = f.minutes
		s.easier += f.cost
		d := &b.day[c.day]
		d.count++
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
		// Bodyweight work may follow a run at once, and micro work anything.
		if w.role != micro && f.id != catalog.StrBodyweight {
			d.full[c.slot]++
		}
		// A lift has core and mobility of its own.
		if d.lifts > 0 && d.micros > 0 || d.runs > 1 || d.lifts > 1 || d.micros > 1 || d.full[c.slot] > 1 || !b.allowed(w, f, c) {
			return s, false
		}
	}
	for d := range b.day {
		load := &b.day[d]
		room := b.who.Open[d].Minutes
		over := load.minutes + changeover - room.N
		if load.count == 0 || !room.Known || over <= 0 {
			continue
		}
		if over > load.spare {
			return s, false
		}
		s.easier += (over + costShorter - 1) / costShorter
		for i := len(seats) - 1; i >= 0 && over > 0; i-- {
			if at := &seats[i]; at.cell != out && int(b.cells[at.cell].day) == d {
				f := &b.wishes[i].forms[at.form]
				cut := min(over, at.minutes-f.least)
				at.minutes -= cut
				over -= cut
			}
		}
	}
	s.liking = b.liking(seats)
	return s, true
}

// allowed holds what is fixed by the calendar.
func (b *board) allowed(w *wish, f *form, c cell) bool {
	if !b.kind.near {
		return true
	}
	to := b.kind.race - int(c.day)
	switch {
	case to < 0:
		return w.role != race
	case w.role == race:
		return to == 0
	case f.id.IsRun() && to == 0:
		return false
	case b.kind.phase == planner.RaceWeek && f.id.IsHardRun():
		return to >= daysBeforeRace
	case w.role == lift:
		return to > weightsBeforeRace || to > liftsBeforeRace && f.id == catalog.StrBodyweight
	}
	return true
}

// How far from a race lifts with weights stay, and all of them (rulebook 2.7,
// race-near-bodyweight).
const (
	weightsBeforeRace = 7
	liftsBeforeRace   = 2
)

// fill writes the week that the seats make, in order, with ids from first on.
// The wishes are those of the seats, as long as they are in that week.
func (b *board) fill(week []planner.Session, seats []seat, wishes []wish, first planner.SessionID) []planner.Session {
	for i, at := range seats {
		if at.cell == out {
			continue
		}
		w, c := &wishes[i], b.cells[at.cell]
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
	// Wishes come in order of role, so runs stand before lifts and micro work last.
	planner.Sort(week, func(x, y planner.Session) int {
		return cmp.Or(cmp.Compare(x.Day, y.Day), cmp.Compare(x.Slot, y.Slot), cmp.Compare(last(x.Type), last(y.Type)))
	})
	return week
}

// last sorts what is done behind other sessions of its slot.
func last(id catalog.ID) int {
	switch {
	case id == catalog.StrCoreMobility:
		return 2
	case id.IsRun():
		return 0
	}
	return 1
}
