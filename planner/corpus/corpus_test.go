package corpus_test

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner/corpus"
	"hardeasy/planner/notation"
)

func TestRespected(t *testing.T) {
	groups := map[string]corpus.Group{}
	for _, p := range corpus.Respected() {
		groups[p.Name] = p.Group
		if len(p.Plan.Weeks) == 0 {
			t.Errorf("%s has no weeks", p.Name)
		}
		published := strings.Contains(p.Whose, "[V") || strings.Contains(p.Whose, "V]") || strings.Contains(p.Whose, "[M")
		if !published && p.Group != corpus.Seed {
			t.Errorf("%s: its first line does not say where it was found: [V] or [M]", p.Name)
		}
		if variant := slices.Contains([]string{"P29", "P37", "P46"}, p.Name[:3]); p.Variant != variant {
			t.Errorf("%s: variant %v", p.Name, p.Variant)
		}
		if read := p.Name[:3] < "P40"; p.Read() != read {
			t.Errorf("%s: the second rulebook was written by it: %v", p.Name, p.Read())
		}
	}
	for name, want := range map[string]corpus.Group{
		"P01-higdon-half-novice2-w8-12":  corpus.RunOnly,
		"P10-green-protocol-capacity":    corpus.Hybrid,
		"P22-seed000-implied":            corpus.Seed,
		"P32-coach-nate-favourites":      corpus.Seed,
		"P35-fitzgerald-s002-bodyweight": corpus.Seed,
		"P50-norwegian-singles":          corpus.RunOnly,
		"P62-tb-operator-black":          corpus.Hybrid,
	} {
		if groups[name] != want {
			t.Errorf("%s is in group %q, want %q", name, groups[name], want)
		}
	}
}

func TestEveryFileIsAPlan(t *testing.T) {
	count := map[string]int{}
	err := fs.WalkDir(corpus.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".txt" || name == "before.txt" {
			return err
		}
		text, err := corpus.Files.ReadFile(name)
		if err != nil {
			return err
		}
		count[path.Dir(name)]++
		if _, err := notation.Parse(string(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"respected", "messy", "probes", "replan"} {
		if count[dir] == 0 {
			t.Errorf("%s is empty", dir)
		}
	}
}

// What was measured before is known of every plan that the review counted by hand.
func TestBefore(t *testing.T) {
	tallies, _ := corpus.Before()
	counted := map[string][3]int{}
	for _, tally := range tallies {
		counted[tally.Plan.Name] = [3]int{tally.Errors, tally.Warnings, tally.Advice}
	}
	for name, want := range map[string][3]int{
		"P01-higdon-half-novice2-w8-12":     {0, 7, 16},
		"P06-hansons-beginner-8to5":         {0, 4, 17},
		"P11-1003-hybrid-4x-hard-days-hard": {1, 3, 3},
		"P25-seed002-implied":               {0, 0, 0},
		"P33-s003-circuit":                  {0, 1, 5},
	} {
		if counted[name] != want {
			t.Errorf("%s had %v findings before, and the review counted %v", name, counted[name], want)
		}
	}
}
