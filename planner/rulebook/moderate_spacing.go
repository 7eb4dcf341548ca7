package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// realLift is how long a strength session is that needs its own day.
const realLift = 30

var moderateSpacing = &rule.Rule{
	ID:      "moderate-spacing",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.Main, rule.Main, 1),
	Sources: []rule.Source{heavyDaysApart, strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 40\nTue PM str-moderate 40",
		After:  "week 1\nMon PM str-moderate 40\nWed PM str-moderate 40",
	},
	YieldsTo: []string{"hard-pile"},
	Run: func(p *rule.Pass) {
		severity := rule.Advice
		if isNovice(p.Athlete) {
			severity = rule.Warning
		}
		for a, b := range p.Then(rule.Main, rule.Main) {
			if a.Minutes < realLift || b.Minutes < realLift {
				continue
			}
			switch days := b.Day - a.Day; {
			case days == 0 && !shareADay(p.Athlete, a, b):
				p.Report(rule.Hit{Severity: severity, Say: 1, A: a, B: b})
			case days == 1 && a.Is(rule.FullModerate) && b.Is(rule.FullModerate):
				p.Report(rule.Hit{Severity: severity, A: a, B: b})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Main),
		rule.SwapWith(rule.Main),
		rule.Become(rule.Main, catalog.StrCoreMobility),
	},
}

// shareADay reports whether two strength sessions may be on one date: two for heavy legs
// are left to heavy-spacing, and from intermediate on upper and lower body may take turns.
func shareADay(athlete *planner.Athlete, a, b *rule.Item) bool {
	if a.Is(rule.LegHeavy) && b.Is(rule.LegHeavy) {
		return true
	}
	return !isNovice(athlete) && rule.Gap(a, b) >= sameDayGood && (forUpper(a) && forLegs(b) || forLegs(a) && forUpper(b))
}

func isNovice(a *planner.Athlete) bool { return a.LiftLevel <= planner.Beginner }

// forUpper reports whether a strength session leaves the legs out.
func forUpper(it *rule.Item) bool {
	legs, upper := bodyParts(it)
	return it.Is(rule.HeavyUpper) || upper && !legs
}

// forLegs reports whether a strength session leaves the upper body out.
func forLegs(it *rule.Item) bool {
	legs, upper := bodyParts(it)
	return legs && !upper || len(it.List) == 0 && it.Session.Type == catalog.StrHeavyLower
}
