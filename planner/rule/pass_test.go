package rule_test

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// The catalogue says what is main strength, and so does Kind.
func TestMainStrength(t *testing.T) {
	for id := catalog.RunRecovery; id.Valid(); id++ {
		for _, minutes := range []int{1, catalog.ShortStrength - 1, catalog.ShortStrength, 60} {
			s := planner.Session{Type: id, Minutes: minutes}
			if got, want := rule.KindOf(&s)&rule.Main != 0, id.IsMainStrength(minutes); got != want {
				t.Errorf("%v of %d min: main is %t, want %t", id, minutes, got, want)
			}
			if id.IsStrength() && rule.KindOf(&s)&(rule.Main|rule.Micro) == 0 {
				t.Errorf("%v of %d min is neither main nor small", id, minutes)
			}
		}
	}
}
