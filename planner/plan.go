// Package planner defines plans: weeks of runs and strength sessions, the person they are
// for, and the edits that change them:
//
//	next, err := planner.Apply(plan, planner.Move{Session: id, To: place})
//
// A Plan is a value and never changed in place. Apply returns a new plan that shares the
// weeks that no edit touched. So undo keeps old plans, and only new weeks are judged.
//
// A field's tag says to which private part of a plan it belongs (share.Private), which a
// person may leave out when sharing it: "marks", "logs", "feelings", "reasons", "health" or
// "no". It holds for all fields inside.
//
// The package uses no browser, clock or randomness. Dates are arguments, and ids are made
// from a source of random bytes that the caller passes.
package planner

// Limits of a plan. Decoders and edits enforce them, and those of the parts, so that no
// link, file or typing error can make a plan that cannot be shown.
const (
	MaxName     = 80 // characters
	MaxWeeks    = 104
	MaxSessions = 42 // a week: six a day
	MaxRaces    = 24
	MaxRulings  = 512
)

// Plan is one person's training, week after week.
type Plan struct {
	ID      string `private:"no"` // a UUID, kept through links and files; "" before it is first stored
	Name    string `private:"no"`
	Athlete Athlete
	History History   `private:"no"`
	Races   []Race    `private:"no"` // in order of Day
	Start   Date      `private:"no"` // Monday of the first week; 0 = the plan has no calendar
	Weeks   []Week    // consecutive
	Rulings []Ruling  // what the person decided about rules, in order of Rule and Week, one of each
	Spans   []Span    `private:"health"`   // times that are not as the profile has them, in order of ByFrom
	Checks  []Check   `private:"feelings"` // how the person felt, in order of Day, one a day
	LastID  SessionID `private:"no"`

	// Today is the date that the plan is looked at. It is an argument of those who judge,
	// which a text for the command line may give, and no part of the plan: it is not stored
	// or shared. 0 = unknown, then nothing is past.
	Today Date `private:"no"`
}

// Week is Monday to Sunday.
type Week struct {
	Phase    Phase     `private:"no"` // the person's choice; PhaseAuto = from the calendar
	Sessions []Session // in order of Place; inside a slot, in the order they are done
}

// Week returns week i (0 is the first), or nil outside the plan.
func (p *Plan) Week(i int) *Week {
	if i < 0 || i >= len(p.Weeks) {
		return nil
	}
	return &p.Weeks[i]
}

// Monday is the date week i begins, 0 when the plan has no calendar.
func (p *Plan) Monday(i int) Date {
	if p.Start == 0 {
		return 0
	}
	return p.Start + Date(7*i)
}

// DayToday is Today as days from the Monday of the first week. It is known when the plan
// has a calendar and somebody looks at it on a date.
func (p *Plan) DayToday() Opt {
	if p.Start == 0 || p.Today == 0 {
		return Opt{}
	}
	return Some(int(p.Today - p.Start))
}

// Over reports whether week i is wholly before today.
func (p *Plan) Over(i int) bool {
	today := p.DayToday()
	return today.Known && today.N >= 7*i+7
}

// Find returns the session with its week's index.
func (p *Plan) Find(id SessionID) (week int, s *Session, ok bool) {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			if s := &p.Weeks[w].Sessions[i]; s.ID == id {
				return w, s, true
			}
		}
	}
	return 0, nil, false
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

func (w *Week) valid(a *Athlete) bool {
	if !known(w.Phase) || len(w.Sessions) > MaxSessions {
		return false
	}
	for i := range w.Sessions {
		s := &w.Sessions[i]
		if !s.valid() || !a.settled(s) || i > 0 && ByPlace(w.Sessions[i-1], *s) > 0 {
			return false
		}
	}
	return true
}
