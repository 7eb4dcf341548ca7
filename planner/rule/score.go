package rule

import "cmp"

// Score is compared level by level: a single error weighs more than any number of
// warnings, a warning more than any number of advices. Lower is better.
//
// Within a level each finding counts Unit, and a little more for further pairs and
// for an excess over a limit. All that is added stays below one Unit, so it only
// decides between equal numbers of findings.
type Score struct{ Errors, Warnings, Advice, Preference int }

// Unit is what a finding weighs within its level.
const Unit = 1_000_000

// Compare is negative when s is the better score.
func (s Score) Compare(t Score) int {
	switch { // not cmp.Or, which compares all levels: the solver calls this all the time
	case s.Errors != t.Errors:
		return cmp.Compare(s.Errors, t.Errors)
	case s.Warnings != t.Warnings:
		return cmp.Compare(s.Warnings, t.Warnings)
	case s.Advice != t.Advice:
		return cmp.Compare(s.Advice, t.Advice)
	}
	return cmp.Compare(s.Preference, t.Preference)
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

// Fewer reports whether s has fewer findings than t at the highest level where
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

// add charges the hits of one rule.
func (s *Score) add(hits []reportedHit) { s.Charge(weigh(hits)) }

// weigh is the highest severity among hits, and the weight of the hits that have it;
// Over counts half.
func weigh(hits []reportedHit) (top Severity, weight int) {
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

// Charge adds a finding to the score. weight is what weigh makes of its hits: 100 a
// hit, and up to 100 more for an excess over a limit.
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
