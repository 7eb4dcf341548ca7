package rule

import "cmp"

// Score is compared level by level: a single error weighs more than any number of
// warnings, a warning more than anything below. Lower is better.
//
// Within a level each place counts Unit: a finding is shown once, and a second fault of
// its kind is not free. A little more comes on top for an excess over a limit. All that is
// added stays below one Unit, so it only decides between equal numbers of places.
//
// The third level is one sum, since any coach trades advice for peace: of Advice, and of
// the Preference, which the solver's costs are. It counts them in 1/Fine of what Advice
// has, and the rest below that decides between equals.
type Score struct{ Errors, Warnings, Advice, Preference int }

const (
	Unit = 1_000_000    // what a place weighs within its level
	Fine = 1 << FineLog // how many of Preference weigh as much as 1 of Advice
	// FineLog is for shifting by it.
	FineLog = 22
)

// Cost is the third level, in 1/Fine.
func (s Score) Cost() int { return s.Advice<<FineLog + s.Preference }

// Compare is negative when s is the better score.
func (s Score) Compare(t Score) int {
	switch { // not cmp.Or, which compares all levels: the solver calls this all the time
	case s.Errors != t.Errors:
		return cmp.Compare(s.Errors, t.Errors)
	case s.Warnings != t.Warnings:
		return cmp.Compare(s.Warnings, t.Warnings)
	}
	return cmp.Compare(s.Cost(), t.Cost())
}

// Better reports whether s beats t.
func (s Score) Better(t Score) bool { return s.Compare(t) < 0 }

// Worse is the worse one of two scores.
func (s Score) Worse(t Score) Score {
	if s.Compare(t) < 0 {
		return t
	}
	return s
}

// Plus adds the scores of two weeks, level by level.
func (s Score) Plus(t Score) Score {
	return Score{s.Errors + t.Errors, s.Warnings + t.Warnings, s.Advice + t.Advice, s.Preference + t.Preference}
}

// Fewer reports whether s has fewer places than t at the highest level where their
// numbers differ.
func (s Score) Fewer(t Score) bool {
	e, w, a := s.Counts()
	te, tw, ta := t.Counts()
	return cmp.Or(cmp.Compare(e, te), cmp.Compare(w, tw), cmp.Compare(a, ta)) < 0
}

// Counts are the places behind a score.
func (s Score) Counts() (errors, warnings, advice int) {
	return s.Errors / Unit, s.Warnings / Unit, s.Advice / Unit
}

// weigh adds up the places of a rule's hits.
//
// A rule about a day or about neighbouring ones fires at each of its hits, at the severity
// of each. A rule about a week or a season fires once, at the highest severity, and its
// hits are what it counted: each of them adds a little.
func (r *Rule) weigh(hits []reportedHit) (sum Score) {
	if r.placesAreHits() {
		for i := range hits {
			if !hits[i].Part {
				sum.Charge(hits[i].Severity, Unit+hits[i].excess())
			}
		}
		return sum
	}
	top, weight := Clear, 0
	for i := range hits {
		switch h := &hits[i]; {
		case h.Severity > top:
			top, weight = h.Severity, h.excess()
		case h.Severity == top:
			weight += hitWeight + h.excess()
		}
	}
	sum.Charge(top, Unit+min(weight, mostBeyond))
	return sum
}

// placesAreHits reports whether the rule fires at each of its hits, or once a week.
func (r *Rule) placesAreHits() bool { return r.Span == Day || r.Span == Window }

// excess is what a hit weighs beyond its Unit.
func (h *Hit) excess() int { return min(h.Over/2, hitWeight) }

// Charge adds a weight to a level of the score.
func (s *Score) Charge(at Severity, weight int) {
	switch at {
	case Error:
		s.Errors += weight
	case Warning:
		s.Warnings += weight
	case Advice:
		s.Advice += weight
	}
}

// At is the level of a severity.
func (s Score) At(severity Severity) int {
	switch severity {
	case Error:
		return s.Errors
	case Warning:
		return s.Warnings
	case Advice:
		return s.Advice
	}
	return 0
}

// Minus takes the score of one week out of a sum.
func (s Score) Minus(t Score) Score {
	return Score{s.Errors - t.Errors, s.Warnings - t.Warnings, s.Advice - t.Advice, s.Preference - t.Preference}
}

const (
	hitWeight  = 100
	mostBeyond = 999 // a thousand places of a level stay below one Unit
)
