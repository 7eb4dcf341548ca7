package solver

import "hardeasy/planner/rule"

// cutoff is what a branch must beat to be worth a look: the score of the
// incumbent, the limit of a question, or the least of a relaxation so far.
type cutoff struct {
	score rule.Score
	set   bool // there is one
	ties  int  // bits of the preference that only decide between equals
}

// beaten reports whether a score is better by more than what decides between equals.
func (c *cutoff) beaten(by rule.Score) bool {
	switch {
	case !c.set:
		return true
	case by.Errors != c.score.Errors:
		return by.Errors < c.score.Errors
	case by.Warnings != c.score.Warnings:
		return by.Warnings < c.score.Warnings
	}
	return by.Cost()>>c.ties < c.score.Cost()>>c.ties
}

// passes reports whether below a level there may be something better than the cutoff. Of
// the rules something is known beside the bound.
func (c *cutoff) passes(l *level, bound rule.Score) bool {
	return c.beaten(bound) && c.beaten(with(l.atLeast, l.preference+l.peace))
}

// with is a score of the rules with what it costs.
func with(rules rule.Score, preference int) rule.Score {
	rules.Preference = preference
	return rules
}

// asRules is the least score of rules alone that costs no less.
func asRules(r rule.Score) rule.Score {
	r.Advice, r.Preference = (r.Cost()+rule.Fine-1)>>rule.FineLog, 0
	return r
}
