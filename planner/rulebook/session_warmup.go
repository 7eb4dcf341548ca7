package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Minutes of warm-up before a lift.
const (
	warmUpLeast = 5
	warmUpUsual = 8
)

var sessionWarmup = &rule.Rule{
	ID:    "session-warmup",
	Title: "Warm up before you lift",
	Why: "Warm hips and shoulders move further and lift more. A few easy minutes cost little and make the first heavy set a " +
		"good one.",
	Ladder: "A main strength session with less than 5 min of warm-up is a warning when it is heavy, else advice. 5 to 12 min " +
		"are good, 8 are usual, with at least one exercise for the hips and one for the shoulders, and 2 or 3 lighter sets " +
		"before heavy lifts.",
	Choice: "A session that gives its minutes of warm-up is taken at its word. One that does not, but lists exercises, is " +
		"judged by the warm-up exercises in the list; one that says neither is not judged. What also counts as work warms " +
		"you up with a single set before the work begins. Only the minutes are checked, not which joints they are for. " +
		"Heavy is what is called heavy or is done heavily.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		runExperience("begin with a dynamic warm-up for hips and shoulders"),
		strengthCoach("warm up and cool down are part of training"),
		general("Common practice", "two or three lighter sets lead up to heavy ones"),
		ours("5 min at the least"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-full 50 warmup=0",
		After:  "week 1\nMon PM str-heavy-full 50 warmup=8",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Main) {
			n, known := blockTime(it, it.Session.Warmup, warmUp)
			if !known || n >= 60*warmUpLeast {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: it, N: n / 60, Limit: warmUpUsual, Over: short(n, 60*warmUpLeast)}
			if hit.N > 0 {
				hit.Say = 1
			}
			if worksHeavy(it) {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} on {when} begins without a warm-up. Move hips and shoulders for about {limit min} first, and do 2 or 3 lighter " +
			"sets before heavy lifts.",
		"{A} on {when} begins with only {n min} of warm-up. Take about {limit min} for hips and shoulders, and do 2 or 3 " +
			"lighter sets before heavy lifts.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Main, warmFirst),
	},
}

// warmFirst gives a session the usual minutes of warm-up.
func warmFirst(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetWarmup{Session: s.ID, Minutes: planner.Some(warmUpUsual)}}
}
