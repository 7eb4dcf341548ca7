package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner/rule"
)

// Use is what a rule does in the plan.
type Use struct {
	Weeks     int           // in which it speaks
	Whole     bool          // it speaks of the plan as a whole
	Worst     rule.Severity // at which it speaks
	Unchecked int           // weeks in which it could not be checked
	Missing   []*rule.Need  // what it lacks there
}

// Speaks reports whether the rule says something.
func (u *Use) Speaks() bool { return u.Weeks > 0 || u.Whole }

// Uses tells of each rule that speaks or cannot.
func (m *Model) Uses() map[*rule.Rule]Use {
	uses := map[*rule.Rule]Use{}
	for i := range m.Whole {
		uses[m.Whole[i].Rule] = Use{Whole: true, Worst: m.Whole[i].Severity}
	}
	for w := range m.judged {
		for i := range m.judged[w].Findings {
			f := &m.judged[w].Findings[i]
			u := uses[f.Rule]
			u.Weeks, u.Worst = u.Weeks+1, max(u.Worst, f.Severity)
			uses[f.Rule] = u
		}
		for _, n := range m.judged[w].NotChecked {
			u := uses[n.Rule]
			u.Unchecked++
			for _, what := range n.Missing {
				if !slices.Contains(u.Missing, what) {
					u.Missing = append(u.Missing, what)
				}
			}
			uses[n.Rule] = u
		}
	}
	return uses
}

// Found are the rules that are looked for.
func (m *Model) Found(uses map[*rule.Rule]Use) map[*rule.Rule]bool {
	found := map[*rule.Rule]bool{}
	for _, r := range Suite {
		if m.passes(r, uses[r]) {
			found[r] = true
		}
	}
	return found
}

// passes reports whether a rule is one of those that are looked for.
func (m *Model) passes(r *rule.Rule, use Use) bool {
	b := &m.Book
	switch {
	case b.Area != 0 && b.Area != AreaFilter(r.Area)+1,
		b.Only == SpokenRules && !use.Speaks(),
		b.Only == SilentRules && use.Unchecked == 0,
		b.Only == TunedRules && m.Tuning(r) == AsWritten:
		return false
	}
	return slices.ContainsFunc(r.Sources, func(s rule.Source) bool { return b.Coach.Backs(&s) }) && mentions(r, b.Find)
}

// mentions reports whether a rule's text has all words of what is searched for.
func mentions(r *rule.Rule, find string) bool {
	wanted := strings.Fields(strings.ToLower(find))
	if len(wanted) == 0 {
		return true
	}
	text := words.RuleProse(r.ID) + "\n" + r.ID
	for i := range r.Sources {
		text += "\n" + words.SourceWho(&r.Sources[i])
	}
	text = strings.ToLower(text)
	for _, word := range wanted {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}
