package rulebook

import "hardeasy/planner/rule"

var keyRunProtected = &rule.Rule{
	ID:    "key-run-protected",
	Title: "When a lift threatens a key run, the lift moves",
	Why: "You lift to run better, so hard and long runs are put into the week first and lifts go where they fit. When " +
		"strength is your goal it is the other way round.",
	Ladder: "This rule never speaks. It decides between ways out: fixes that leave hard and long runs alone come first, or " +
		"those that leave heavy legs alone when strength is your goal. Pinned sessions are left alone in the same way.",
	Choice:    "The rank stands above the score: a fix that spares the key run is shown first even when another one would help more.",
	Area:      rule.KeySessions,
	Span:      rule.Window,
	Generator: true, // the rank is in rule.Suite.Fixes
	Sources: []rule.Source{
		carlson("all that counts is how you run on race day"),
		ours("which session gives way"),
	},
}
