package rulebook_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
)

// testdata/vectors.txt holds the weeks of rulebook section 7 in notation, and
// all that the whole rulebook says of them; vectors.json has the same in data.
// What is not built yet is skipped by name, so that a rule that is built later
// is held to its vectors from its first day.
func TestVectors(t *testing.T) {
	sections := readSections(t, "testdata/vectors.txt")
	for i := 0; i+1 < len(sections); i += 2 {
		name, _, _ := strings.Cut(sections[i].head, ": ")
		t.Run(name, func(t *testing.T) {
			p, err := notation.Parse(sections[i].body)
			if err != nil {
				t.Fatal(err)
			}
			var want []string
			for line := range strings.Lines(sections[i+1].body) {
				severity, ids, _ := strings.Cut(strings.TrimSpace(line), ": ")
				for id := range strings.SplitSeq(ids, ", ") {
					if _, built := rulebook.Suite.Find(id); built {
						want = append(want, severity+" "+id)
					}
				}
			}
			report := rulebook.Suite.Check(&p, len(p.Weeks)-1) // the weeks before are its history
			var got []string
			for _, f := range report.Findings {
				got = append(got, f.Severity.String()+" "+f.Rule.ID)
			}
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}
