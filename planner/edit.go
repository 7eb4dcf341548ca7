package planner

import (
	"errors"
	"slices"

	"hardeasy/planner/catalog"
)

// Edit is one change to a plan. The drag, the menu, the keyboard, a rule's
// fix, the solver and undo all speak it.
type Edit interface {
	apply(*draft) error
}

type (
	// Move puts a session somewhere else.
	Move struct {
		Session SessionID
		To      Place
	}
	// Swap lets two sessions trade places.
	Swap struct{ A, B SessionID }
	// Add plans a session at a place. Its id is assigned: the one it carries is ignored.
	Add struct {
		Session Session
		To      Place
	}
	// Drop removes a session.
	Drop struct{ Session SessionID }
	// Retype makes a session another kind, with that kind's usual minutes and
	// effort. Exercises stay only while it remains a lift.
	Retype struct {
		Session SessionID
		Type    catalog.ID
	}
	// Resize sets minutes.
	Resize struct {
		Session SessionID
		Minutes int
	}
	// SetDistance sets metres; 0 removes the distance.
	SetDistance struct {
		Session SessionID
		Metres  int
	}
	// SetEffort sets the RPE; 0 = usual for the type.
	SetEffort struct {
		Session SessionID
		RPE     int
	}
	// SetNote sets the note.
	SetNote struct {
		Session SessionID
		Note    string
	}
	// SetLifts sets the exercises.
	SetLifts struct {
		Session SessionID
		Lifts   []Lift
	}
	// Pin keeps a session where it is when the planner rearranges.
	Pin struct {
		Session SessionID
		On      bool
	}
	// SetWarmup sets the minutes of dynamic warm-up in a lift.
	SetWarmup struct {
		Session SessionID
		Minutes Opt
	}
	// SetCooling sets the minutes of mobility or rolling at a lift's end.
	SetCooling struct {
		Session SessionID
		Minutes Opt
	}
	// SetRest sets the seconds between working sets.
	SetRest struct {
		Session SessionID
		Seconds Opt
	}
	// SetRIR sets the repetitions in reserve.
	SetRIR struct {
		Session SessionID
		RIR     Opt
	}
	// SetLoad sets the heaviest working load, percent of 1RM; 0 = not given.
	SetLoad struct {
		Session SessionID
		Percent int
	}
	// SetCircuit says whether the exercises are chained without full rest.
	SetCircuit struct {
		Session SessionID
		On      bool
	}
	// SetTest says whether the session is a 1RM test or an attempt at a record.
	SetTest struct {
		Session SessionID
		On      bool
	}
	// SetLog writes down how a session went. Minutes or effort mark it as done.
	SetLog struct {
		Session SessionID
		Log     Log
	}
	// SetDone marks a session as trained. One that is not has neither taken
	// minutes nor cost effort: they leave its log.
	SetDone struct {
		Session SessionID
		Done    bool
	}
	// Rename names the plan.
	Rename struct{ Name string }
	// SetAthlete replaces the profile.
	SetAthlete struct{ Athlete Athlete }
	// SetHistory replaces what came before the plan.
	SetHistory struct{ History History }
	// SetCheck writes down how a day felt, in place of what was written of it;
	// a check that says nothing removes it.
	SetCheck struct{ Check Check }
	// Rule decides about a rule, in place of what was decided about it for the
	// same week or, with week 0, for the whole plan; a ruling that says nothing
	// takes that back.
	Rule struct{ Ruling Ruling }
	// SetRaces replaces the races.
	SetRaces struct{ Races []Race }
	// SetPhase chooses a week's phase; PhaseAuto gives it back to the calendar.
	SetPhase struct {
		Week  int
		Phase Phase
	}
	// AddWeek inserts a week before week At; its sessions get new ids.
	AddWeek struct {
		At   int
		Week Week
	}
	// DropWeek removes a week; the later ones move up. Overrides go with their
	// weeks. Races and checks stand on days of the calendar and stay.
	DropWeek struct{ Week int }
)

// Errors that Apply returns. The plan is then unchanged.
var (
	ErrNoSession = errors.New("that session is not in the plan")
	ErrNoPlace   = errors.New("that place is not in the plan")
	ErrWeekFull  = errors.New("that week is full: 42 sessions are the most it takes")
	ErrTooMany   = errors.New("that is more than a plan takes")
	ErrValue     = errors.New("that value is out of range")
)

// Apply returns the plan with the edits made, in order. It never changes p;
// weeks that no edit touches are shared. On an error p itself is returned.
func Apply(p Plan, edits ...Edit) (Plan, error) {
	d := draft{Plan: p}
	for _, e := range edits {
		if err := e.apply(&d); err != nil {
			return p, err
		}
	}
	return d.Plan, nil
}

// draft is a plan on its way to the next one: it copies what it is about to
// change, once.
type draft struct {
	Plan
	weeks  bool   // Weeks is our own copy
	copied uint64 // bit i: the sessions of week i are our own copy (weeks past 63 are copied each time)
}

// week returns week i for writing.
func (d *draft) week(i int) *Week {
	if !d.weeks {
		d.Weeks, d.weeks = slices.Clone(d.Weeks), true
	}
	w := &d.Weeks[i]
	if bit := uint64(1) << i; d.copied&bit == 0 {
		w.Sessions = slices.Clone(w.Sessions)
		d.copied |= bit
	}
	return w
}

// edit changes one session in place of its week's copy.
func (d *draft) edit(id SessionID, change func(*Session) error) error {
	w, s, ok := d.Find(id)
	if !ok {
		return ErrNoSession
	}
	next := *s
	if err := change(&next); err != nil {
		return err
	}
	sessions := d.week(w).Sessions
	sessions[index(sessions, id)] = next
	return nil
}

func (d *draft) take(id SessionID) (Session, error) {
	w, s, ok := d.Find(id)
	if !ok {
		return Session{}, ErrNoSession
	}
	taken := *s
	week := d.week(w)
	i := index(week.Sessions, id)
	week.Sessions = slices.Delete(week.Sessions, i, i+1)
	return taken, nil
}

func (d *draft) put(s Session, to Place) error {
	if to.Week < 0 || to.Week >= len(d.Weeks) || to.Day > Sun || to.Slot >= Slots || to.Index < 0 {
		return ErrNoPlace
	}
	if len(d.Weeks[to.Week].Sessions) >= MaxSessions {
		return ErrWeekFull
	}
	s.Day, s.Slot = to.Day, to.Slot
	week := d.week(to.Week)
	week.Sessions = Insert(week.Sessions, insertionPoint(week.Sessions, to), s)
	return nil
}

func index(sessions []Session, id SessionID) int {
	return slices.IndexFunc(sessions, func(s Session) bool { return s.ID == id })
}

// insertionPoint is where in a week's ordered sessions a place falls.
func insertionPoint(sessions []Session, to Place) int {
	before := func(s *Session) bool {
		return s.Day < to.Day || s.Day == to.Day && s.Slot < to.Slot
	}
	i := 0
	for i < len(sessions) && before(&sessions[i]) {
		i++
	}
	for n := 0; n < to.Index && i < len(sessions) && sessions[i].Day == to.Day && sessions[i].Slot == to.Slot; n++ {
		i++
	}
	return i
}

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
	if err := checkSession(&e.Session); err != nil {
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
		return checkSession(s)
	})
}

func (e Resize) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Minutes = e.Minutes; return checkSession(s) })
}

func (e SetDistance) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Metres = e.Metres; return checkSession(s) })
}

func (e SetEffort) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.RPE = e.RPE; return checkSession(s) })
}

func (e SetNote) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Note = e.Note; return checkSession(s) })
}

func (e SetLifts) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Lifts = slices.Clone(e.Lifts); return checkSession(s) })
}

func (e Pin) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Pin = e.On; return nil })
}

func (e SetWarmup) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Warmup = e.Minutes; return checkSession(s) })
}

func (e SetCooling) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Cooling = e.Minutes; return checkSession(s) })
}

func (e SetRest) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Rest = e.Seconds; return checkSession(s) })
}

func (e SetRIR) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.RIR = e.RIR; return checkSession(s) })
}

func (e SetLoad) apply(d *draft) error {
	return d.edit(e.Session, func(s *Session) error { s.Load = e.Percent; return checkSession(s) })
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
		return checkSession(s)
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

func (e Rename) apply(d *draft) error {
	if tooLong(e.Name, MaxName) {
		return ErrValue
	}
	d.Name = e.Name
	return nil
}

func (e SetAthlete) apply(d *draft) error {
	d.Athlete = e.Athlete
	return nil
}

func (e SetHistory) apply(d *draft) error {
	if !validHistory(&e.History) {
		return ErrValue
	}
	d.History = e.History
	return nil
}

func (e SetCheck) apply(d *draft) error {
	if !e.Check.valid() {
		return ErrValue
	}
	d.Checks = replaced(d.Checks, e.Check, ByDay, e.Check.says())
	return nil
}

func (e Rule) apply(d *draft) error {
	if !e.Ruling.Valid() {
		return ErrValue
	}
	rulings := replaced(d.Rulings, e.Ruling, ByRule, e.Ruling.decides())
	if len(rulings) > MaxRulings {
		return ErrTooMany
	}
	d.Rulings = rulings
	return nil
}

// replaced is the list with the value in its place, instead of its equal; or
// without that when the value is not to be kept. The list itself stays.
func replaced[T any](list []T, v T, order func(a, b T) int, keep bool) []T {
	i, found := slices.BinarySearchFunc(list, v, order)
	after := i
	if found {
		after++
	}
	next := make([]T, 0, len(list)+1)
	next = append(next, list[:i]...)
	if keep {
		next = append(next, v)
	}
	if next = append(next, list[after:]...); len(next) == 0 {
		return nil
	}
	return next
}

func (e SetRaces) apply(d *draft) error {
	if len(e.Races) > MaxRaces {
		return ErrTooMany
	}
	d.Races = slices.Clone(e.Races)
	Sort(d.Races, func(a, b Race) int { return a.Day - b.Day })
	return nil
}

func (e SetPhase) apply(d *draft) error {
	if d.Week(e.Week) == nil {
		return ErrNoPlace
	}
	if !known(e.Phase) {
		return ErrValue
	}
	d.week(e.Week).Phase = e.Phase
	return nil
}

func (e AddWeek) apply(d *draft) error {
	if e.At < 0 || e.At > len(d.Weeks) {
		return ErrNoPlace
	}
	if len(d.Weeks) >= MaxWeeks {
		return ErrTooMany
	}
	if len(e.Week.Sessions) > MaxSessions {
		return ErrWeekFull
	}
	sessions := slices.Clone(e.Week.Sessions)
	for i := range sessions {
		if err := checkSession(&sessions[i]); err != nil {
			return err
		}
		d.LastID++
		sessions[i].ID = d.LastID
	}
	Sort(sessions, ByPlace)
	weeks := make([]Week, 0, len(d.Weeks)+1)
	weeks = append(append(append(weeks, d.Weeks[:e.At]...), Week{e.Week.Phase, sessions}), d.Weeks[e.At:]...)
	d.Weeks, d.weeks, d.copied = weeks, true, 0
	d.shiftRulings(e.At, 1)
	return nil
}

func (e DropWeek) apply(d *draft) error {
	if d.Week(e.Week) == nil {
		return ErrNoPlace
	}
	weeks := make([]Week, 0, len(d.Weeks)-1)
	d.Weeks, d.weeks, d.copied = append(append(weeks, d.Weeks[:e.Week]...), d.Weeks[e.Week+1:]...), true, 0
	d.shiftRulings(e.Week, -1)
	return nil
}

// shiftRulings keeps overrides at their weeks when a week comes in before the
// week with index at, or when that one goes.
func (d *draft) shiftRulings(at, by int) {
	var next []Ruling
	for _, r := range d.Rulings {
		switch {
		case r.Week <= at:
		case by < 0 && r.Week == at+1:
			continue
		default:
			if r.Week += by; r.Week > MaxWeeks {
				continue
			}
		}
		next = append(next, r)
	}
	d.Rulings = next
}

// Where is the place a session stands.
func (p *Plan) Where(id SessionID) (Place, bool) {
	w, s, ok := p.Find(id)
	if !ok {
		return Place{}, false
	}
	at := Place{Week: w, Day: s.Day, Slot: s.Slot}
	for i := range p.Weeks[w].Sessions {
		switch o := &p.Weeks[w].Sessions[i]; {
		case o.ID == id:
			return at, true
		case o.Day == at.Day && o.Slot == at.Slot:
			at.Index++
		}
	}
	return at, true
}

func (a Place) before(b Place) bool {
	if a.Week != b.Week {
		return a.Week < b.Week
	}
	if a.Day != b.Day {
		return a.Day < b.Day
	}
	if a.Slot != b.Slot {
		return a.Slot < b.Slot
	}
	return a.Index < b.Index
}

// ByPlace is the order of a week's sessions; those of a slot are equal.
func ByPlace(a, b Session) int {
	if a.Day != b.Day {
		return int(a.Day) - int(b.Day)
	}
	return int(a.Slot) - int(b.Slot)
}
