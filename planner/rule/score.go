package rule

import "cmp"

// Score is lexicographic: a single error weighs more than any number of
// warnings, and so on down. Lower is better.
//
// Within a level each finding counts Unit. What goes beyond a bare finding (a
// second pair, an excess over a limit) only decides between equal numbers of
// findings: all of it together stays below one Unit.
type Score struct{ Errors, Warnings, Advice, Preference int }

// Unit is what a finding weighs within its level.
const Unit = 1_000_000

// Compare is negative when s is the better score.
func (s Score) Compare(t Score) int {
	switch { // the search for a better week lives on this
	case s.Errors != t.Errors:
		return cmp.Compare(s.Errors, t.Errors)
	case s.Warnings != t.Warnings:
		return cmp.Compare(s.Warnings, t.Warnings)
	case s.Advice != t.Advice:
		return cmp.Compare(s.Advice, t.Advice)
	}
	return cmp.Compare(s.Preference, t.Preference)
}

// Better says whether s beats t.
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

// Fewer says whether s has fewer findings than t at the highest level where
// their numbers differ.
func (s Score) Fewer(t Score) bool {
	e, w, a := s.Counts()
	te, tw, ta := t.Counts()
	return cmp.Or(cmp.Compare(e, te), cmp.Compare(w, tw), cmp.Compare(a, ta)) < 0
}

// Counts are the findings behind a score.
func (s Score) Counts() (errors, warnings, advice int) {
	return s.Errors / Unit, s.Warnings / Unit, s.Advice / Unit
}

// add charges what one rule said: at the highest severity among its hits, one
// unit, and for further pairs and excess a part of one.
func (s *Score) add(hits []heardHit) { s.Charge(weigh(hits)) }

// weigh is the highest severity among hits, and what those of it weigh.
func weigh(hits []heardHit) (top Severity, weight int) {
	for i := range hits {
		switch h := &hits[i]; {
		case h.Severity > top:
			top, weight = h.Severity, pairWeight+min(h.Over/2, pairWeight)
		case h.Severity == top:
			weight += pairWeight + min(h.Over/2, pairWeight)
		}
	}
	return top, weight
}

// Charge adds a finding to the score whose hits of the severity weigh so much.
func (s *Score) Charge(at Severity, weight int) {
	weight = Unit + min(weight-pairWeight, mostBeyond)
	switch at {
	case Error:
		s.Errors += weight
	case Warning:
		s.Warnings += weight
	case Advice:
		s.Advice += weight
	}
}

// Minus takes the score of one week out of a sum.
func (s Score) Minus(t Score) Score {
	return Score{s.Errors - t.Errors, s.Warnings - t.Warnings, s.Advice - t.Advice, s.Preference - t.Preference}
}

const (
	pairWeight = 100
	mostBeyond = 999 // a thousand findings of a level stay below one Unit
)
