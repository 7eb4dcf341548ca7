package rulebook_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

func TestSuiteIsValid(t *testing.T) {
	if err := rulebook.Suite.Validate(); err != nil {
		t.Error(err)
	}
}

// What a person noted or is cannot be put right by an edit of the plan.
var aboutPeople = []string{"medical-boundary", "recovery-basics", "easy-too-hard"}

func TestEachRuleHasItsFiles(t *testing.T) {
	for _, r := range rulebook.Suite {
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

// README.md tells a reader how many rules there are.
func TestReadmeCountsTheRules(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if said := fmt.Sprintf(" %d rules:", len(rulebook.Suite)); !strings.Contains(string(readme), said) {
		t.Errorf("README.md does not say%s", strings.TrimSuffix(said, ":"))
	}
}

// book is the rule of the rulebook with the id.
func book(id string) *rule.Rule {
	r, ok := rulebook.Suite.Find(id)
	if !ok {
		panic("no rule " + id)
	}
	return r
}
