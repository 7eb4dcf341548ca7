package load

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// The weeks of rulebook section 7 with the numbers derived from them.
//
//go:embed testdata/vectors.txt
var vectorText string

type vector struct {
	name, derived string
	plan          planner.Plan
}

func vectors(t *testing.T) (all []vector) {
	t.Helper()
	for section := range strings.SplitSeq("\n"+vectorText, "\n-- ") {
		head, body, _ := strings.Cut(section, " --\n")
		switch name, _, _ := strings.Cut(head, ":"); name {
		case "":
		case "derived":
			all[len(all)-1].derived = strings.TrimSpace(body)
		default:
			all = append(all, vector{name: name, plan: parse(t, body)})
		}
	}
	if len(all) != 7 {
		t.Fatalf("%d vectors", len(all))
	}
	return all
}

func parse(t testing.TB, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestVectors(t *testing.T) {
	for _, v := range vectors(t) {
		w := OfWeek(&v.plan.Weeks[0])
		got := fmt.Sprintf("run_min %d, load %d, mon %s, strength %d, n %d, lrshare %s\nday %s",
			w.RunMinutes, w.Load, hundredths(w.Monotony()), w.Strength, w.Runs, hundredths(w.LongShare()),
			strings.Trim(fmt.Sprint(w.Daily()), "[]"))
		if got != v.derived {
			t.Errorf("%s:\ngot  %s\nwant %s", v.name, got, v.derived)
		}
	}
}

func hundredths(n int) string { return fmt.Sprintf("%d.%02d", n/100, n%100) }
