package rulebook_test

import (
	"testing"

	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// The file testdata/<rule id>.txt of a part has its cases: what the rule that speaks for
// it says when all its other parts are muted, and nothing when the part is muted too.
func TestParts(t *testing.T) {
	for _, r := range rulebook.Suite {
		if r.PartOf == "" {
			continue
		}
		speaks, silent := false, false
		for _, c := range readCases(t, "testdata/"+r.ID+".txt") {
			alone := ""
			for _, o := range rulebook.Suite {
				if o.PartOf == r.PartOf && o != r {
					alone += "mute " + o.ID + "\n"
				}
			}
			if got := saysOf(t, alone+c.plan, r.PartOf); got != c.severity {
				t.Errorf("%s, %s: %s, want %s", r.ID, c.name, got, c.severity)
			}
			if got := saysOf(t, alone+"mute "+r.ID+"\n"+c.plan, r.PartOf); got != "silent" {
				t.Errorf("%s, %s: %s when it is muted", r.ID, c.name, got)
			}
			speaks, silent = speaks || c.severity != "silent", silent || c.severity == "silent"
		}
		if !speaks || !silent {
			t.Errorf("%s: the cases show one side only", r.ID)
		}
	}
}

// saysOf is the highest severity at which a rule speaks of a plan.
func saysOf(t *testing.T, plan, id string) string {
	t.Helper()
	p := parsed(t, plan)
	highest := rule.Clear
	for _, report := range rulebook.Suite.CheckAll(&p) {
		for _, f := range report.Findings {
			if f.Rule.ID == id {
				highest = max(highest, f.Severity)
			}
		}
	}
	if highest == rule.Clear {
		return "silent"
	}
	return highest.String()
}
