package rule

import (
	"cmp"
	"slices"

	"hardeasy/planner"
)

// NoDay is the Day of a Finding that is not about one day, and NoWeek the Week of one that is
// about the whole plan.
const (
	NoDay  = -1
	NoWeek = -1
)

// Hit is what a rule reports: one pair of sessions, one session, or the week
// as a whole. A rule about a count reports each session it counted.
type Hit struct {
	Severity Severity
	Say      int   // which of the rule's sentences; 0 is rule.<id>.say.1
	A, B     *Item // what it is about; both nil = the week
	N, Limit int   // the numbers of the sentence
	Over     int   // permille over the limit, for rules that have one
	Race     int   // the race it is about, counted from 1; 0 = none
	Most     int   // what N can still become
	Part     bool  // it names one more session of the place of an earlier hit, and counts with that one
	Again    bool  // it needs the week to come again, or to have come before; Report knows when A or B is a repeat
}

// Finding is what one rule says of one week: all its hits together, at the highest
// severity among them.
type Finding struct {
	Rule     *Rule
	Severity Severity
	Week     int // index in the plan, or NoWeek
	Pairs    []Pair
	Say      int
	Day      int // 0-6, of the first pair, for rules that look at a day; NoDay for all others
	N, Limit int
	Race     int   // the race it is about, counted from 1; 0 = none
	Most     int   // what N can still become
	Gap      int   // minutes between the two sessions of the first pair
	Again    bool  // it holds if the next week is the same, or for a plan's first week the one before; see Pass.Repeats
	Later    []int // further weeks in which it holds and is not shown; see Fold

	// Score is what the finding adds to that of its week: one for each place.
	Score Score

	// Overridden is the person's reason to keep the week as it is; "" = none. A
	// finding with a reason is shown and adds nothing to the score.
	Overridden string

	index int // of the rule in its suite
}

// Compare puts first what to do first: what is not overridden, then the higher
// severity, then the earlier rule of the suite, which has causes before
// consequences. Within one week no two findings are equal then. Between weeks the
// finding with more sessions goes first, then the earlier week.
func (f *Finding) Compare(g *Finding) int {
	if c := cmp.Or(
		compareBool(f.Overridden != "", g.Overridden != ""),
		cmp.Compare(g.Severity, f.Severity),
		cmp.Compare(f.index, g.index),
	); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(len(g.Sessions()), len(f.Sessions())),
		cmp.Compare(f.Week, g.Week),
	)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// Pair is one or two sessions; 0 stands for none.
type Pair struct{ A, B planner.SessionID }

// Sessions are the ids of all pairs, each once, worst pair first.
func (f *Finding) Sessions() []planner.SessionID {
	var ids []planner.SessionID
	for _, p := range f.Pairs {
		for _, id := range [2]planner.SessionID{p.A, p.B} {
			if id != 0 && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// hitList collects the hits of the rules of one week.
type hitList struct {
	hits  []reportedHit
	mark  int // where the speaking rule's hits begin
	fired []*Rule
}

type reportedHit struct {
	rule *Rule
	pair Pair
	Hit
}

// Report adds a hit. A rule calls it for each thing it sees.
func (p *Pass) Report(h Hit) {
	var pair Pair
	if h.A != nil {
		pair.A = h.A.ID
	}
	if h.B != nil {
		pair.B = h.B.ID
	}
	if h.A != nil && (p.yields(pair) || p.yieldsOnDate(&h)) {
		return
	}
	h.Again = h.Again || h.A != nil && h.A.Repeat || h.B != nil && h.B.Repeat
	p.reported.hits = append(p.reported.hits, reportedHit{p.current, pair, h})
}

// Heard reports whether one of the rules that the speaking one hears (Rule.Hears)
// has spoken of the week at this severity or a higher one, as the plan's
// rulings have it.
func (p *Pass) Heard(id string, atLeast Severity) bool {
	if !slices.Contains(p.current.Hears, id) {
		panic(p.current.ID + " does not say that it hears " + id)
	}
	for i := range p.reported.hits {
		if h := &p.reported.hits[i]; h.Severity >= atLeast && h.rule.ID == id {
			return true
		}
	}
	return false
}

// yieldsOnDate reports whether a rule that the speaking one yields to on its dates has
// reported something about one of the hit.
func (p *Pass) yieldsOnDate(hit *Hit) bool {
	for _, cause := range p.current.YieldsOnDate {
		for i := range p.reported.hits {
			if h := &p.reported.hits[i]; h.rule.ID == cause && (hit.on(h.A) || hit.on(h.B)) {
				return true
			}
		}
	}
	return false
}

// on reports whether the hit is about the date of a session.
func (h *Hit) on(o *Item) bool {
	return o != nil && (h.A != nil && h.A.Day == o.Day || h.B != nil && h.B.Day == o.Day)
}

// yields reports whether a rule that the speaking one yields to has reported the
// same two sessions.
func (p *Pass) yields(pair Pair) bool {
	for _, cause := range p.current.YieldsTo {
		for i := range p.reported.hits {
			h := &p.reported.hits[i]
			if h.rule.ID == cause && (h.pair == pair || h.pair == Pair{pair.B, pair.A}) {
				return true
			}
		}
	}
	return false
}
