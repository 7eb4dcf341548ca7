//go:build !js

package main

import (
	"bytes"
	"os"
	"testing"

	"hardeasy/planner/corpus"
	"hardeasy/planner/rulebook"
)

func TestCountIsUpToDate(t *testing.T) {
	const name = "../../planner/rulebook/respected.go"
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	by, of := corpus.Spoken(rulebook.Suite)
	if !bytes.Equal(got, countFile(rulebook.Suite, by, of)) {
		t.Errorf("%s is not what the rules say of the corpus: run go generate ./planner/corpus, and read the difference", name)
	}
	for id, n := range by {
		r, ok := rulebook.Suite.Find(id)
		if !ok || rulebook.SpokenOf(r) != n {
			t.Errorf("the card of %s says that it speaks of %d plans, and it speaks of %d", id, rulebook.SpokenOf(r), n)
		}
	}
}

func TestReport(t *testing.T) {
	var out bytes.Buffer
	writeReport(&out, rulebook.Suite)
	for _, want := range []string{
		"P37-1003-4x-consolidate (hybrid, variant): ",
		"; before 0, 7, 16\n  Higdon Half Novice 2",
		"\n  week 1 ",
		"plans with neither error nor warning",
		"a warning names the cause",
	} {
		if !bytes.Contains(out.Bytes(), []byte(want)) {
			t.Errorf("the report has no %q", want)
		}
	}
}
