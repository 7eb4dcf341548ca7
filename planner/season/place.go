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

// mostWork bounds a search, so that no answers make the screen wait: measuring
// an arrangement is a unit of work, and asking the rules about it is askWork.
const (
	mostWork = 12000
	askWork  = 16
)

// board is where the sessions of equal weeks get their places: by insertion at
// the best place in order of importance, then by a descent over moves, swaps,
// orders of days and easier forms, from a few beginnings. It proves nothing.
type board struct {
	kind   kind
	who    planner.Athlete
	cells  []cell
	at     [7][planner.Slots]int // index of a cell; out = closed
	judge  rule.Judge
	trial  planner.Plan // the weeks before, then one or two copies of the week in hand
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

// newBoard is a board for weeks from to to-1 of the plan, which are to be alike.
func newBoard(suite rule.Suite, plan *planner.Plan, from, to int, k kind) *board {
	b := &board{kind: k, who: plan.Athlete, from: from, judge: rule.Judge{Suite: suite}, trial: *plan}
	// A week that is repeated has itself as its neighbour; that two of them
	// stand side by side is all a longer block adds.
	b.trial.Weeks = slices.Clone(plan.Weeks[:min(from+2, to)])
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

// place finds a seat for every wish that can have one.
func (b *board) place(wishes []wish) []seat {
	b.wishes = wishes
	slices.SortStableFunc(wishes, func(x, y wish) int { return int(x.role) - int(y.role) })
	seats, now := b.begin(nil)
	// Where that ends short of a clean week it is tried from the rhythms of
	// hard days that people use, and then with the days in other orders.
	twoHard := slices.ContainsFunc(wishes, func(w wish) bool { return w.role == hard && w.nth == 1 })
	for i := 0; twoHard && !now.clean() && i < len(rhythms) && b.work < mostWork; i++ {
		if trial, s := b.begin(&rhythms[i]); s.better(now) {
			seats, now = trial, s
		}
	}
	for i := 0; !now.clean() && i < len(orders) && b.work < mostWork; i++ {
		trial := slices.Clone(seats)
		if !b.shuffle(trial, &orders[i*stride%len(orders)]) {
			continue
		}
		if s, ok := b.look(trial, nil); ok {
			if s = b.descend(trial, s); s.better(now) {
				seats, now = trial, s
			}
		}
	}
	// Looking at arrangements that were turned down has left its marks.
	b.measure(seats)
	return seats
}

// rhythms are days of the first and the second hard run, before a long run on
// Sunday.
var rhythms = [...][2]planner.Weekday{
	{planner.Tue, planner.Thu}, {planner.Wed, planner.Sat}, {planner.Tue, planner.Fri},
}

// begin seats the wishes one by one, each where it stands best, and improves
// on that. With a rhythm the key runs go where it says, if they can.
func (b *board) begin(rhythm *[2]planner.Weekday) ([]seat, standing) {
	seats := make([]seat, len(b.wishes))
	for i := range seats {
		seats[i].cell = out
	}
	now, _ := b.look(seats, nil)
	for i, w := range b.wishes {
		if rhythm != nil && (w.role == hard || w.role == long) {
			day := planner.Sun
			if w.role == hard {
				day = rhythm[w.nth]
			}
			for slot := range b.at[day] {
				if seats[i].cell == out && b.at[day][slot] != out {
					seats[i].cell = b.at[day][slot]
				}
			}
			if s, ok := b.look(seats, nil); ok {
				now = s
				continue
			}
			seats[i].cell = out
		}
		now, _ = b.improve(seats, i, now)
	}
	return seats, b.descend(seats, now)
}

// descend takes every step that helps, until none is left.
func (b *board) descend(seats []seat, now standing) standing {
	for again := true; again && b.work < mostWork; {
		again = false
		for i := range seats {
			better := false
			now, better = b.improve(seats, i, now)
			again = again || better
			for j := range i {
				now, better = b.exchange(seats, i, j, now)
				again = again || better
			}
		}
		for o := range orders {
			better := false
			now, better = b.reorder(seats, &orders[o], now)
			again = again || better
		}
	}
	return now
}

// improve gives one wish the best seat there is for it, others left alone.
func (b *board) improve(seats []seat, i int, now standing) (standing, bool) {
	best, found := seats[i], false
	for form := range b.wishes[i].forms {
		for c := out; c < len(b.cells); c++ {
			seats[i] = seat{cell: c, form: form}
			if s, ok := b.look(seats, &now); ok {
				best, found, now = seats[i], true, s
			}
		}
	}
	seats[i] = best
	return now, found
}

// exchange lets two wishes trade cells if that is better.
func (b *board) exchange(seats []seat, i, j int, now standing) (standing, bool) {
	x, y := seats[i], seats[j]
	if x.cell == y.cell {
		return now, false
	}
	seats[i].cell, seats[j].cell = y.cell, x.cell
	if s, ok := b.look(seats, &now); ok {
		return s, true
	}
	seats[i], seats[j] = x, y
	return now, false
}

// orders are other orders of a week's days: turned, two days swapped, one day
// put elsewhere. Single moves seldom find the way from one good rhythm of hard
// and easy to another.
var orders = func() (orders [][7]int) {
	for turn := 1; turn < 7; turn++ {
		var o [7]int
		for d := range o {
			o[d] = (d + turn) % 7
		}
		orders = append(orders, o)
	}
	week := [7]int{0, 1, 2, 3, 4, 5, 6}
	for from := range 7 {
		for to := range 7 {
			if from < to {
				o := week
				o[from], o[to] = to, from
				orders = append(orders, o)
			}
			if to < from-1 || to > from+1 {
				o := week
				o[from] = to
				for d := min(from, to); d <= max(from, to); d++ {
					switch {
					case d > from:
						o[d] = d - 1
					case d < from:
						o[d] = d + 1
					}
				}
				orders = append(orders, o)
			}
		}
	}
	return orders
}()

// stride visits the orders in a mixed sequence; it shares no factor with their
// number.
const stride = 23

// reorder puts the days of the week into another order if that is better.
func (b *board) reorder(seats []seat, order *[7]int, now standing) (standing, bool) {
	b.before = append(b.before[:0], seats...)
	if b.shuffle(seats, order) {
		if s, ok := b.look(seats, &now); ok {
			return s, true
		}
	}
	copy(seats, b.before)
	return now, false
}

// shuffle puts the days into another order; false when that would put a
// session where it is closed.
func (b *board) shuffle(seats []seat, order *[7]int) bool {
	for i := range seats {
		if seats[i].cell == out {
			continue
		}
		c := b.cells[seats[i].cell]
		if seats[i].cell = b.at[order[c.day]][c.slot]; seats[i].cell == out {
			return false
		}
	}
	return true
}

// look says how an arrangement stands, and whether it is allowed and better
// than the one to beat. The rules are asked only where they can decide.
func (b *board) look(seats []seat, beat *standing) (standing, bool) {
	b.work++
	s, ok := b.measure(seats)
	if !ok || beat != nil && !s.better(*beat) {
		return s, false
	}
	for w := b.from; w < len(b.trial.Weeks); w++ {
		b.trial.Weeks[w].Sessions = b.fill(b.trial.Weeks[w].Sessions[:0], seats, planner.SessionID(100*w+1))
	}
	// A first week that is repeated hears nothing that its repetition does not.
	from := b.from
	if from == 0 && len(b.trial.Weeks) > 1 {
		from = 1
	}
	for w := from; w < len(b.trial.Weeks); w++ {
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
		if d.runs > 1 || d.lifts > 1 || d.micros > 1 || d.full[c.slot] > 1 || !b.allowed(w, f, c) {
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
		s.easier += (over + 1) / 2
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
	if b.kind.phase != planner.RaceWeek {
		return true
	}
	to := b.kind.race - int(c.day)
	switch {
	case w.role == race:
		return to == 0
	case f.id.IsRun() && to == 0:
		return false
	case f.id.IsHardRun():
		return to >= daysBeforeRace
	}
	return true
}

// liking adds up what people would rather have otherwise, where the rules do
// not care. The days are those of the rulebook's model weeks.
func (b *board) liking(seats []seat) int {
	cost := 0
	for i := range seats {
		w, at := &b.wishes[i], seats[i]
		if at.cell == out {
			continue
		}
		c, load := b.cells[at.cell], &b.day[b.cells[at.cell].day]
		switch w.role {
		case long:
			cost += longDays[c.day] + lateRun[c.slot]
		case hard:
			cost += hardDays[min(w.nth, 1)][c.day] + lateRun[c.slot]
		case easy:
			cost += easyDays[c.day] + lateRun[c.slot]
		case lift:
			cost += b.liftDay(w.nth, c.day) + earlyLift[c.slot]
			if load.runs > 0 {
				cost += 3
			}
			if load.hardRun {
				cost += 3
			}
		case micro:
			cost += microSlots[c.slot]
			if load.lifts > 0 {
				cost += 6
			}
			if load.longRun {
				cost += 2
			}
		}
		if b.kind.near && w.role != race && int(c.day) >= b.kind.race-1 {
			cost += 5
		}
		if b.kind.phase == planner.Recovery {
			cost += int(planner.Sun-c.day) / 2
		}
	}
	apart := 1
	if b.who.Run == planner.Beginner {
		apart = 4
	}
	for d := range b.day {
		next := &b.day[(d+1)%7]
		if b.day[d].hardRun && next.longRun {
			cost += 3
		}
		if b.day[d].longRun && next.hardRun {
			cost += 6
		}
		if b.day[d].runs > 0 && next.runs > 0 {
			cost += apart
		}
		if b.day[d].lifts > 0 && next.lifts > 0 {
			cost += 5
		}
	}
	return cost
}

// Costs of days, Monday first, and of slots.
var (
	longDays   = [7]int{12, 14, 14, 14, 12, 2, 0}
	hardDays   = [2][7]int{{4, 0, 1, 2, 5, 6, 8}, {5, 4, 2, 0, 1, 4, 8}}
	easyDays   = [7]int{1, 0, 0, 0, 1, 1, 1}
	liftDays   = [4][7]int{{1, 2, 0, 1, 1, 4, 5}, {3, 3, 1, 2, 0, 4, 5}, {0, 2, 1, 2, 1, 4, 5}, {0, 1, 1, 1, 1, 3, 4}}
	heavyDays  = [4][7]int{{0, 2, 1, 2, 1, 4, 5}, {3, 3, 2, 2, 0, 4, 5}, {2, 2, 0, 2, 1, 4, 5}, {0, 1, 1, 1, 1, 3, 4}}
	lateRun    = [planner.Slots]int{planner.AM: 0, planner.Noon: 1, planner.PM: 1}
	earlyLift  = [planner.Slots]int{planner.AM: 1, planner.Noon: 1, planner.PM: 0}
	microSlots = [planner.Slots]int{planner.AM: 1, planner.Noon: 1, planner.PM: 0}
)

func (b *board) liftDay(nth int, d planner.Weekday) int {
	if b.who.Lift >= planner.Intermediate {
		return heavyDays[nth][d]
	}
	return liftDays[nth][d]
}

// fill writes the week that the seats make, in order, with ids from first on.
func (b *board) fill(week []planner.Session, seats []seat, first planner.SessionID) []planner.Session {
	for i, at := range seats {
		if at.cell == out {
			continue
		}
		w, c := &b.wishes[i], b.cells[at.cell]
		week = append(week, planner.Session{
			ID: first + planner.SessionID(i), Type: w.forms[at.form].id, Day: c.day, Slot: c.slot, Minutes: at.minutes,
			Pin: w.role == race,
		})
	}
	// Wishes come in order of role, so runs stand before lifts and micro work last.
	slices.SortStableFunc(week, func(x, y planner.Session) int {
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

// lost lists the wishes that were not granted as they were. Ten minutes more
// or less, or a recovery run for an easy one, are not worth a word.
func (b *board) lost(seats []seat, from, weeks int) []Dropped {
	var lost []Dropped
	for i, at := range seats {
		want := b.wishes[i].forms[0]
		d := Dropped{Type: want.id, Minutes: want.minutes, Week: from, Weeks: weeks}
		if at.cell != out {
			got := b.wishes[i].forms[at.form]
			d.Instead, d.Left, d.Why = got.id, at.minutes, TooMuch
			if got.minutes > at.minutes || !b.holds(want.minutes) {
				d.Why = NoRoom
			}
			if got.id == want.id && want.minutes-at.minutes < 10 || b.wishes[i].role == easy && got.id == catalog.RunRecovery {
				continue
			}
		}
		if at.cell == out && b.fits(seats, i) {
			d.Why = TooMuch
		}
		lost = append(lost, d)
	}
	return lost
}

// holds says whether any day is long enough for a session of the minutes.
func (b *board) holds(minutes int) bool {
	for _, c := range b.cells {
		if room := b.who.Open[c.day].Minutes; !room.Known || minutes+changeover <= room.N {
			return true
		}
	}
	return false
}

// fits says whether there is room for a wish that has no seat: then it was the
// rules that left it out.
func (b *board) fits(seats []seat, i int) bool {
	trial := slices.Clone(seats)
	for form := range b.wishes[i].forms {
		for c := range b.cells {
			trial[i] = seat{cell: c, form: form}
			if _, ok := b.measure(trial); ok {
				return true
			}
		}
	}
	return false
}
