package flate

import (
	"bytes"
	original "compress/flate"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/season"
)

// What Deflate is for: the links of plans, which people send each other. None is longer than 1.05 of what the original makes
// of it, and all together are shorter. Go 1.27 has a better original than 1.26, so that some are longer than its.
func TestLinks(t *testing.T) {
	plans := append(shortPlans(t), longPlans()...)
	ours, originals := 0, 0
	for i := 0; i < len(plans); i += testsize.Stride() {
		p := plans[i]
		text := []byte(notation.Format(p))
		var to bytes.Buffer
		w, _ := original.NewWriter(&to, original.BestCompression)
		w.Write(text)
		w.Close()
		n := len(sameBack(t, p.Name, text))
		if 100*n > 105*to.Len() {
			t.Errorf("%d bytes, the original needs %d:\n%s", n, to.Len(), text)
		}
		ours += n
		originals += to.Len()
	}
	if ours >= originals {
		t.Errorf("%d plans are %d bytes, by the original %d", len(plans), ours, originals)
	}
}

var section = regexp.MustCompile(`(?m)^-- .* --\n`)

// shortPlans are those that the rules are tested with.
func shortPlans(t *testing.T) []planner.Plan {
	const dir = "../../rulebook/testdata"
	files, err := filepath.Glob(dir + "/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var plans []planner.Plan
	for _, name := range files {
		all, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range section.Split(string(all), -1) {
			if p, err := notation.Parse(text); err == nil && len(p.Weeks) > 0 {
				plans = append(plans, p)
			}
		}
	}
	if len(plans) < 100 {
		t.Fatalf("only %d plans in %s", len(plans), dir)
	}
	return plans
}

// longPlans have 1 to 24 weeks, of which no four are the same.
func longPlans() []planner.Plan {
	var all planner.Plan
	for runs := 1; len(all.Weeks) < 24; runs++ {
		answers := season.DefaultAnswers()
		answers.Today = planner.DateOf(2027, 1, 4)
		answers.RunDays, answers.RunMinutes = runs, 25+7*runs
		answers.Lifts = planner.Some(runs % 4)
		p, _ := season.Make(rulebook.Suite, answers.Head(), answers.Volume())
		p.Weeks = append(all.Weeks, p.Weeks...)
		all = p
	}
	var plans []planner.Plan
	for n := 1; n <= 24; n++ {
		p := all
		p.Weeks = all.Weeks[:n]
		plans = append(plans, p)
	}
	return plans
}

// A link of 24 weeks, which somebody waits for.
func BenchmarkLink(b *testing.B) {
	text := []byte(notation.Format(longPlans()[23]))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Deflate(text)
	}
}

func BenchmarkLinkOriginal(b *testing.B) {
	text := []byte(notation.Format(longPlans()[23]))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		w, _ := original.NewWriter(io.Discard, original.BestCompression)
		w.Write(text)
		w.Close()
	}
}
