package corpus_test

import (
	"slices"
	"testing"

	"hardeasy/planner/corpus"
)

func TestGoalsInProportion(t *testing.T) {
	for _, c := range []struct {
		name   string
		values map[corpus.Ratio]bool
	}{
		{"findings a week, mean", map[corpus.Ratio]bool{{N: 120, Of: 100}: true, {N: 121, Of: 100}: false}},
		{"plans with an error", map[corpus.Ratio]bool{{N: 1, Of: 23}: true, {N: 2, Of: 34}: false, {N: 2, Of: 53}: true, {N: 3, Of: 53}: false}},
		{"plans with neither error nor warning", map[corpus.Ratio]bool{{N: 28, Of: 34}: true, {N: 27, Of: 34}: false, {N: 19, Of: 23}: true, {N: 18, Of: 23}: false}},
	} {
		i := slices.IndexFunc(corpus.Goals, func(g corpus.Goal) bool { return g.Name == c.name })
		if i < 0 {
			t.Errorf("there is no goal of %s", c.name)
			continue
		}
		for r, want := range c.values {
			if got := corpus.Goals[i].Met(r); got != want {
				t.Errorf("%s: %d of %d is met: %v", c.name, r.N, r.Of, got)
			}
		}
	}
}
