package strength

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

// Fill is the session with exercises, warm-up, mobility, rest, reserve and load for the
// athlete, the phase, the week and the session's minutes. Its type, place and minutes
// stay. A session that is no strength session is returned as it is. The other sessions of
// the week need not be filled; what they would have is taken into account.
func Fill(p *planner.Plan, week int, s *planner.Session) planner.Session {
	if !s.Type.IsStrength() {
		return *s
	}
	f := newFilling(p, week, s)
	for i := range f.sessions {
		if x := &f.sessions[i]; f.isThis(x, s) {
			return f.fill(x)
		} else if len(x.Exercises) > 0 {
			f.pass(x)
		} else {
			f.fill(x)
		}
	}
	return *s
}

// FillWeek fills every strength session of a week that lists no exercises yet.
func FillWeek(p *planner.Plan, week int) []planner.Session {
	w := p.Week(week)
	if w == nil {
		return nil
	}
	sessions := slices.Clone(w.Sessions)
	f := newFilling(p, week, nil)
	for i := range f.sessions {
		if len(f.sessions[i].Exercises) > 0 {
			f.pass(&f.sessions[i])
			continue
		}
		next := f.fill(&f.sessions[i])
		for j := range sessions {
			if s := &sessions[j]; len(s.Exercises) == 0 && f.isThis(&next, s) {
				*s = next
				break
			}
		}
	}
	return sessions
}

// filling goes through a week's strength sessions: lifts in order of time, then
// the small ones.
type filling struct {
	p        *planner.Plan
	week     int
	sessions []planner.Session
	stage    stage
	blocks   int // of training before this one
	mains    int // sessions of main strength
	letters  [2]int
	smalls   int // small sessions so far
	jumped   bool
	powers   bool                // the week has power sessions
	used     []*catalog.Exercise // so far
	loads    map[string]past
	book     load.Book
}

// past is the last time of an exercise with a known load.
type past struct {
	unit                        planner.LoadUnit
	load, sets, reps, rir, week int // the load in thousandths of the unit
}

const (
	mostExercises = 15 // different ones a week (rulebook 2.4, keep-it-simple)
	forSmall      = 4  // of these for the small daily sessions
	forHips       = 2  // of those for the last small session
	freezeDays    = 14 // before an A race no new exercises (rulebook 2.7)
	freshDays     = 21 // an exercise done within these days is not new
	halfDays      = 14 // before an A race: half the sets
	bodyDays      = 7  // bodyweight only
	calmDays      = 2  // mobility only
)

func newFilling(p *planner.Plan, week int, s *planner.Session) *filling {
	f := &filling{p: p, week: week, stage: stageOf(p, week), blocks: blocksBefore(p, week)}
	in := false
	if w := p.Week(week); w != nil {
		for i := range w.Sessions {
			x := w.Sessions[i]
			if !x.Type.IsStrength() {
				continue
			}
			if s != nil && !in && f.isThis(&x, s) {
				x, in = *s, true
			}
			f.sessions = append(f.sessions, x)
		}
	}
	if s != nil && !in {
		f.sessions = append(f.sessions, *s)
	}
	planner.Sort(f.sessions, func(a, b planner.Session) int {
		return cmp.Or(cmp.Compare(rankOf(&a), rankOf(&b)), cmp.Compare(a.Day, b.Day), cmp.Compare(a.Slot, b.Slot))
	})
	for i := range f.sessions {
		x := &f.sessions[i]
		if x.Type.IsMainStrength(x.Minutes) {
			f.mains++
		}
		f.powers = f.powers || x.Type == catalog.StrPower
	}
	f.lookBack()
	return f
}

// isThis reports whether two sessions are the same one. Sessions without an id are compared
// by place and type.
func (f *filling) isThis(a, b *planner.Session) bool {
	return a.ID == b.ID && (a.ID != 0 || a.Day == b.Day && a.Slot == b.Slot && a.Type == b.Type)
}

// rankOf is the order of filling: heavy and other special sessions, then moderate ones,
// which use the exercises that are left, then small ones.
func rankOf(s *planner.Session) int {
	switch s.Type {
	case catalog.StrHeavyLower, catalog.StrHeavyFull:
		return 0
	case catalog.StrModerate:
		return 1
	case catalog.StrHeavyUpper:
		return 2
	case catalog.StrPower:
		return 3
	case catalog.StrBodyweight:
		return 4
	}
	return 5
}

// lookBack learns the loads from the plan's earlier weeks.
func (f *filling) lookBack() {
	f.loads = map[string]past{}
	for w := 0; w < f.week && w < len(f.p.Weeks); w++ {
		for i := range f.p.Weeks[w].Sessions {
			s := &f.p.Weeks[w].Sessions[i]
			for j := range s.Exercises {
				if l := &s.Exercises[j]; l.Grams > 0 {
					f.loads[l.ID] = past{l.Unit, l.Unit.Thousandths(l.Grams), l.Sets, max(l.Reps, l.RepsTo), s.RIR.N, w}
				}
			}
		}
	}
}

// known are the exercises of the last freshDays, nil when the plan shows none.
func (f *filling) known(s *planner.Session) (known []*catalog.Exercise) {
	since := 7*f.week + int(s.Day) - freshDays
	for w := max(0, f.week-freshDays/7); w < f.week && w < len(f.p.Weeks); w++ {
		for i := range f.p.Weeks[w].Sessions {
			x := &f.p.Weeks[w].Sessions[i]
			for j := range x.Exercises {
				e, ok := catalog.FindExercise(x.Exercises[j].ID)
				if ok && 7*w+int(x.Day) >= since && !slices.Contains(known, e) {
					known = append(known, e)
				}
			}
		}
	}
	return known
}

// toRace is the number of days to the next A race, far when there is none.
func (f *filling) toRace(s *planner.Session) int {
	day := 7*f.week + int(s.Day)
	for _, r := range f.p.Races {
		if r.Priority == planner.PriorityA && r.Day >= day {
			return r.Day - day
		}
	}
	return far
}

const far = 1 << 20

// usable is the gear for a session: no weights near a race.
func (f *filling) usable(s *planner.Session) catalog.Gear {
	if s.Type == catalog.StrBodyweight || s.Type == catalog.StrCoreMobility || s.Type == catalog.StrWarmup ||
		f.stage == raceWeek || f.toRace(s) <= bodyDays {
		return 0
	}
	return f.p.Athlete.Equipment
}

// pass skips a session that has exercises, and notes them.
func (f *filling) pass(s *planner.Session) {
	f.template(s, f.toRace(s))
	for i := range s.Exercises {
		if e, ok := catalog.FindExercise(s.Exercises[i].ID); ok {
			f.note(e)
		}
	}
}

// note adds an exercise to those of the week.
func (f *filling) note(e *catalog.Exercise) {
	if e.IsWork() && !slices.Contains(f.used, e) {
		f.used = append(f.used, e)
	}
	f.jumped = f.jumped || e.IsJump()
}

// fill fills one session and notes its exercises.
func (f *filling) fill(s *planner.Session) planner.Session {
	next := *s
	d := f.draft(s)
	d.reserve()
	d.fit(s.Minutes)
	d.unreserve()
	d.grow(s.Minutes)
	d.freshen(f, s.Minutes)
	d.capContacts(d.contacts)
	if to := f.toRace(s); to <= halfDays && to > bodyDays && !d.small {
		if most, ok := f.halfSets(s, to); ok {
			d.halve(most)
		}
	}
	if s.Type.IsHeavy() {
		d.keepHeavy(f.fewSets(), s.Minutes)
	}
	next.Exercises = d.lifts()
	for i := range d.items {
		f.note(d.items[i].e)
	}
	next.Circuit, next.Test = d.circuit && !d.small, false
	next.Rest, next.RIR, next.PercentMax = planner.Opt{}, planner.Opt{}, 0
	next.Warmup, next.Cooling = planner.Opt{}, planner.Opt{}
	if d.small {
		return next
	}
	next.Rest, next.RIR = planner.Some(d.rest), planner.Some(d.rir)
	next.Warmup = planner.Some(d.warmup)
	if d.cooling > 0 {
		next.Cooling = planner.Some(d.cooling)
	}
	for i := range next.Exercises {
		next.PercentMax = max(next.PercentMax, next.Exercises[i].Percent)
	}
	return next
}

// draft is a session before it is fitted to its minutes.
func (f *filling) draft(s *planner.Session) *draft {
	to := f.toRace(s)
	c := chooser{
		who: &f.p.Athlete, gear: f.usable(s), heavy: s.Type.IsHeavy(), jumps: f.mayJump(s),
		week: slices.Clone(f.used), room: mostExercises - forSmall, blocks: f.blocks,
	}
	if to <= freezeDays {
		c.familiar, c.close = f.known(s), to <= bodyDays
	}
	d := &draft{heavy: c.heavy, fewSets: !c.heavy || f.fewSets(), small: s.Type.Info().Class == catalog.ClassMicro, light: f.isLight()}
	if d.small {
		c.room, c.reserve = mostExercises, forHips
	}
	t := f.template(s, to)
	d.shape(f, s, to)
	if !d.small {
		c.addAll(warmUpItems)
	}
	c.addAll(t)
	if !d.small && !slices.ContainsFunc(c.items, func(it item) bool { return it.block != warmUp }) {
		// No known exercise is possible: a new one is better than none.
		c.familiar = nil
		c.addAll(t)
	}
	if !d.small && s.Minutes >= leastForCooling {
		if s.Type == catalog.StrHeavyUpper {
			c.addAll(upperCooling)
		} else {
			c.addAll(legsCooling)
		}
	}
	planner.Sort(c.items, func(a, b item) int {
		if d.small {
			return 0 // as the template has them
		}
		return cmp.Compare(a.order(), b.order())
	})
	d.items = c.items
	if c.heavy && !slices.ContainsFunc(d.items, func(it item) bool { return it.block == mains && loaded(it.e, c.gear) }) {
		// Work without a weight needs less rest.
		d.rest, d.leastRest = 90, 60
	}
	main := 0
	for i := range d.items {
		it := &d.items[i]
		f.prescribe(it, s, main, to, d)
		if it.block == mains {
			main++
		}
	}
	d.contacts = f.mostContacts(s, to)
	d.capContacts(d.contacts)
	return d
}

// addAll adds a template, extras last: they are left out when the week has enough
// different exercises.
func (c *chooser) addAll(t template) {
	for _, s := range t {
		if s.rank < extra {
			c.add(s)
		}
	}
	for _, s := range t {
		if s.rank >= extra {
			c.add(s)
		}
	}
}

// leastForCooling is from how many minutes on a session ends with mobility
// (rulebook 2.4).
const leastForCooling = 25

// template is the template of a session.
func (f *filling) template(s *planner.Session, to int) template {
	all := func(t template) template {
		if s.Type != catalog.StrPower {
			return f.withExtras(t, to)
		}
		return t
	}
	switch {
	case s.Type == catalog.StrWarmup:
		return warmUpOnly
	case to <= calmDays:
		return mobilityOnly
	case s.Type == catalog.StrCoreMobility:
		return f.small()
	case s.Type == catalog.StrBodyweight, f.stage == raceWeek, to <= bodyDays:
		return bodyweight20
	case s.Type == catalog.StrPower:
		return powerWork
	case s.Type == catalog.StrHeavyUpper:
		return upper
	}
	starter := f.p.Athlete.LiftLevel <= planner.Beginner && s.Type == catalog.StrModerate
	if f.mains == 1 {
		switch {
		case starter:
			return calves(starterOne, s.Minutes)
		case s.Type != catalog.StrHeavyLower:
			return all(heavyOne)
		}
	}
	letter := 0
	switch {
	case s.Type == catalog.StrHeavyFull && f.letters[1] <= f.letters[0], s.Type == catalog.StrHeavyFull && f.letters[1] == 0:
		letter = 1
	case s.Type == catalog.StrHeavyLower && f.letters[0] > 0 && f.letters[1] == 0:
		letter = 1
	case s.Type == catalog.StrModerate && f.letters[1] < f.letters[0]:
		letter = 1
	}
	f.letters[letter]++
	if starter {
		return all(calves([2]template{starterA, starterB}[letter], s.Minutes))
	}
	return all([2]template{heavyA, heavyB}[letter])
}

// calves are trained on both legs at once when two sides would take too long.
func calves(t template, minutes int) template {
	if minutes >= roomForSides {
		return t
	}
	t = slices.Clone(t)
	for i := range t {
		if t[i].ids == "single-leg-calf-raise" {
			t[i].ids = "standing-calf-raise"
		}
	}
	return t
}

// roomForSides is from how many minutes on a session has time for two
// accessories of two sides.
const roomForSides = 45

// withExtras removes extras from a template when they do not fit the week.
func (f *filling) withExtras(t template, to int) template {
	next := make(template, 0, len(t))
	for _, s := range t {
		if s.rank == extra {
			switch {
			case s.block == jumps && (f.jumped || f.powers || f.p.Athlete.LiftLevel <= planner.Beginner):
				continue
			case s.block == accessory && (Deload(f.p, f.week) || f.stage == novice && !noviceRow(f.p, f.week).Extra):
				continue
			case f.stage == keep && s.block != jumps, f.stage == taper, f.stage == recovery, to <= halfDays:
				continue
			}
		}
		next = append(next, s)
	}
	return next
}

// small is the next small session of the week. Exercises that the week's lifts use
// already replace similar ones.
func (f *filling) small() template {
	turn := f.smalls % len(daily)
	if f.mains == 1 && turn < 2 {
		turn = 1 - turn // the only lift has calves, but no time for all of the trunk
	}
	t := slices.Clone(daily[turn])
	f.smalls++
	for i := range t {
		e, _ := catalog.FindExercise(t[i].ids)
		for _, u := range f.used {
			if e.IsWork() && u.Pattern == e.Pattern && u.Held == e.Held && u.Possible(0) && fits(u, &t[i], false) {
				t[i].ids = u.ID
				t[i].once = t[i].once && u.ID != "bird-dog"
				break
			}
		}
	}
	return t
}

// mayJump reports whether landings are allowed at all.
func (f *filling) mayJump(s *planner.Session) bool {
	a := &f.p.Athlete
	return a.Injury == planner.NoInjury && !a.BoneStress && f.mostContacts(s, f.toRace(s)) > 0
}

// mostContacts is how many landings a session may have: by level (rulebook 2.4,
// plyo-contacts-cap), by phase (6.2) and by the days to a race (2.7).
func (f *filling) mostContacts(s *planner.Session, to int) int {
	most := [...]int{planner.None: 50, planner.Beginner: 50, planner.Intermediate: 100, planner.Advanced: 140}[min(f.p.Athlete.LiftLevel, planner.Advanced)]
	switch f.stage {
	case novice:
		most = min(most, 40)
	case build:
		most = min(most, 60)
	case power:
		most = min(most, 100)
	case keep:
		most = min(most, 40)
	case taper, raceWeek:
		most = min(most, 20)
	case recovery:
		most = 0
	}
	switch {
	case to <= calmDays:
		most = 0
	case to <= halfDays:
		most = min(most, 20)
	}
	return most
}
