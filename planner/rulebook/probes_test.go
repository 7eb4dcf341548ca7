package rulebook_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// Weeks of which version 1 said nothing, or too little (testdata/probes.txt): the rule that
// names the cause speaks, and no other speaks as loudly of its sessions.
func TestProbes(t *testing.T) {
	for _, probe := range readSections(t, "testdata/probes.txt") {
		want, name, _ := strings.Cut(probe.head, ": ")
		p := parsed(t, probe.body)
		report := rulebook.Suite.Check(&p, 0)
		at := slices.IndexFunc(report.Findings, func(f rule.Finding) bool { return f.Severity.String()+" "+f.Rule.ID == want })
		if at < 0 {
			t.Errorf("%s: no %s", name, want)
			continue
		}
		cause := &report.Findings[at]
		for i := range report.Findings {
			f := &report.Findings[i]
			if i != at && f.Severity >= cause.Severity && slices.ContainsFunc(f.Pairs, func(p rule.Pair) bool { return slices.Contains(cause.Pairs, p) }) {
				t.Errorf("%s: %v %s speaks of the same as %s", name, f.Severity, f.Rule.ID, cause.Rule.ID)
			}
		}
	}
}
