package solver

import "hardeasy/planner/rule"

// cutoff is what a branch must beat to be worth a look: the score of the
// incumbent, the limit of a question, or the least of a relaxation so far.
type cutoff struct {
	score rule.Score
	set   bool // there is one
	ties  int  // bits of the preference that only decide between equals
}

// none of the preference is better than that.
const unbeatable = -1 << 62

// ofRules is the score without preference.
func (c *cutoff) ofRules() rule.Score { return ofRules(c.score) }

// prefers reports whether a preference is better than that of the cutoff by more than
// what decides between equals.
func (c *cutoff) prefers(n int) bool { return n>>c.ties < c.score.Preference>>c.ties }

// passes reports whether below a bound there may be something better. Of the rules
// something is known beside the bound.
func (c *cutoff) passes(bound rule.Score, atLeast *rule.Score) bool {
	if !c.set {
		return true
	}
	order := ofRules(bound).Worse(*atLeast).Compare(c.ofRules())
	return order < 0 || order == 0 && c.prefers(bound.Preference)
}

// ofRules is a score without its preference: what the rules have to do with it.
func ofRules(r rule.Score) rule.Score {
	r.Preference = 0
	return r
}
