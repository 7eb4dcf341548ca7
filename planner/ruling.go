package planner

import (
	"cmp"
	"slices"
	"strings"
)

// Ruling is what a person decided about a rule: to mute it, to change its severity, or to
// override it with a reason. For a single week it can only be an override.
type Ruling struct {
	Rule     string `private:"no"` // its id
	Mute     bool   `private:"no"`
	Severity string `private:"no"`      // one of Severities; "" = as the rulebook has it
	Week     int    `private:"no"`      // of an override, counted from 1; 0 = the whole plan
	Reason   string `private:"reasons"` // of an override, which needs one
}

// Severities are the words for how much a rule weighs.
var Severities = [...]string{"error", "warning", "advice"}

// ByRule is the order of a plan's rulings.
func ByRule(a, b Ruling) int {
	return cmp.Or(strings.Compare(a.Rule, b.Rule), cmp.Compare(a.Week, b.Week))
}

// maxRuleID is more characters than any rule's id has.
const maxRuleID = 64

// ValidRuleID wants words of small letters and digits, joined by hyphens. Which
// rules there are is the rulebook's to say.
func ValidRuleID(id string) bool {
	for part := range strings.SplitSeq(id, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return len(id) <= maxRuleID
}

// Valid holds the limits of a ruling. One that decides nothing is valid: as an
// edit it takes back what was decided.
func (r *Ruling) Valid() bool {
	return ValidRuleID(r.Rule) && (r.Severity == "" || slices.Contains(Severities[:], r.Severity)) && in(r.Week, 0, MaxWeeks) &&
		(r.Week == 0 || !r.Mute && r.Severity == "") &&
		(r.Reason == "" || strings.TrimSpace(r.Reason) != "") && !tooLong(r.Reason, MaxNote) && Printable(r.Reason) == r.Reason
}

// decides tells a decision from a ruling that leaves the rule as it is.
func (r *Ruling) decides() bool { return r.Mute || r.Severity != "" || r.Reason != "" }

// Mutes reports whether the person has muted a rule.
func (p *Plan) Mutes(rule string) bool {
	return slices.ContainsFunc(p.Rulings, func(r Ruling) bool { return r.Rule == rule && r.Mute })
}

func validRulings(rulings []Ruling) bool {
	for i := range rulings {
		r := &rulings[i]
		if !r.Valid() || !r.decides() || i > 0 && ByRule(rulings[i-1], *r) >= 0 {
			return false
		}
	}
	return len(rulings) <= MaxRulings
}
