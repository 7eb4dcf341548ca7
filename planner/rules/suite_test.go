package rules

import (
	"os"
	"strings"
	"testing"
)

func TestSuiteIsValid(t *testing.T) {
	if err := Suite.Validate(); err != nil {
		t.Error(err)
	}
}

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
		if len(r.Fixes) == 0 {
			t.Errorf("%s has no fix", r.ID)
		}
	}
}
