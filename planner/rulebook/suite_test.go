package rulebook

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func TestSuiteIsValid(t *testing.T) {
	if err := Suite.Validate(); err != nil {
		t.Error(err)
	}
}

// What a person noted or is cannot be put right by an edit of the plan.
var aboutPeople = []string{"medical-boundary", "recovery-basics"}

func TestEachRuleHasItsFiles(t *testing.T) {
	for _, r := range Suite {
		if _, err := os.Stat(strings.ReplaceAll(r.ID, "-", "_") + ".go"); err != nil {
			t.Error(err)
		}
		if r.Generator {
			continue
		}
		if _, err := os.Stat("testdata/" + r.ID + ".txt"); err != nil {
			t.Error(err)
		}
		if len(r.Fixes) == 0 && !slices.Contains(aboutPeople, r.ID) {
			t.Errorf("%s has no fix", r.ID)
		}
	}
}
