package corpus_test

import (
	"testing"

	"hardeasy/planner/corpus"
	"hardeasy/planner/rulebook"
)

// The goals hold for the plans that the second rulebook was written by, and for all of them: the rules follow reasons, which
// hold for plans that nobody looked at.
func TestGoals(t *testing.T) {
	var read, all corpus.Sum
	for _, p := range corpus.Respected() {
		v := corpus.Judge(rulebook.Suite, &p)
		all.Add(v.Tally)
		if p.Read() {
			read.Add(v.Tally)
		}
	}
	for _, of := range []struct {
		name string
		sum  corpus.Sum
	}{{"the plans that the second rulebook was written by", read}, {"all plans", all}} {
		for _, g := range corpus.Goals {
			if r, met := g.Of(of.sum); !met {
				t.Errorf("%s: %s: %d of %d (%s), want %s; make corpus says what is said of them", of.name, g.Name, r.N, r.Of, r.Mean(), g.Want)
			}
		}
	}
}

func TestRowsAreNamed(t *testing.T) {
	for _, r := range corpus.Rows {
		if !r.Named(rulebook.Suite) {
			t.Errorf("%s: no warning of %v", r.Name(), r.Rules)
		}
	}
}
