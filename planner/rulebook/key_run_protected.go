package rulebook

import "hardeasy/planner/rule"

var keyRunProtected = &rule.Rule{
	ID:        "key-run-protected",
	Area:      rule.KeySessions,
	Span:      rule.Window,
	Generator: true, // the rank is in rule.Suite.Fixes
	Sources:   []rule.Source{carlson, ours},
}
