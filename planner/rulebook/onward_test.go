package rulebook

import (
	"slices"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// The chains of correctives lead to exercises that exist, and out of them.
func TestOnwardLeadsOn(t *testing.T) {
	p, err := notation.Parse("athlete lift=none\nweek 1\nTue PM str-moderate 30\n  " +
		"glute-bridge 2x10; single-leg-bridge 2x10/side; clamshell 2x10/side; single-leg-balance 2x30s/side; band-row 2x10; lateral-band-walk 2x10")
	if err != nil {
		t.Fatal(err)
	}
	s := &p.Weeks[0].Sessions[0]
	edits := stepOn(&p, s)
	next, err := planner.Apply(p, edits...)
	if err != nil || len(edits) != 1 {
		t.Fatal(err, len(edits))
	}
	var seen []string
	for _, l := range listed(&next.Weeks[0].Sessions[0]) {
		if isCorrective(l.Exercise) || !suits(&p.Athlete, l.Exercise) || slices.Contains(seen, l.Exercise.ID) {
			t.Errorf("%s", l.Exercise.ID)
		}
		seen = append(seen, l.Exercise.ID)
	}
	for _, step := range onward {
		from, chain := step.from, step.to
		for _, id := range append([]string{from}, chain...) {
			if !has([]planner.Exercise{{ID: id}}, id) || listed(&planner.Session{Exercises: []planner.Exercise{{ID: id}}}) == nil {
				t.Errorf("%s is no exercise", id)
			}
		}
	}
}
