package load

import (
	"fmt"
	"strings"
	"testing"

	"hardeasy/planner"
)

// weeks is a plan from one line a week.
func weeks(t *testing.T, history string, lines ...string) planner.Plan {
	t.Helper()
	var b strings.Builder
	b.WriteString("history " + history + "\n")
	if history == "" {
		b.Reset()
	}
	for i, line := range lines {
		fmt.Fprintf(&b, "week %d\n%s\n", i+1, line)
	}
	return parse(t, b.String())
}

const full = "longest_30d=70 prev_run_min=185 peak_run_min=220 prev_load=1400 weeks_since_deload=2 weeks_without_strength=1"

func repeat(n int, line string) (lines []string) {
	for range n {
		lines = append(lines, line)
	}
	return lines
}

// say is a Past in words, the unknown left out.
func say(p Past) string {
	var words []string
	for _, f := range []struct {
		name string
		opt  planner.Opt
	}{
		{"longest", p.Longest30d}, {"metres", p.LongestMetres}, {"run", p.PrevRunMin}, {"peak", p.PeakRunMin},
		{"deload", p.WeeksSinceDeload}, {"unlifted", p.WeeksWithoutStrength},
	} {
		if f.opt.Known {
			words = append(words, fmt.Sprintf("%s %d", f.name, f.opt.N))
		}
	}
	return strings.Join(words, ", ")
}

func TestBefore(t *testing.T) {
	const (
		run  = "Sun AM run-easy 100" // load 300
		easy = "Sun AM run-easy 80"  // load 240, 80 % of it
		lift = "Tue PM str-moderate 45"
	)
	for _, c := range []struct {
		name, history string
		weeks         []string
		at            int
		want          string
	}{
		{"the first week knows what was typed", full, []string{run}, 0,
			"longest 70, run 185, peak 220, deload 2, unlifted 1"},
		{"and nothing else", "", []string{run}, 0, ""},
		{"a typed part", "prev_load=900", []string{run}, 0, ""},
		{"the second week knows the first, which was less than half of what was typed", full, []string{run, run}, 1,
			"longest 100, run 100, peak 220, deload 1, unlifted 2"},
		{"thirty days reach before the plan", "", []string{run, run}, 1, "run 100, peak 100"},
		{"the week before the plan may be the biggest", "prev_run_min=185", []string{run, run}, 1,
			"run 100, peak 185"},
		{"the typed longest run counts while it may be in the thirty days", "longest_30d=150", repeat(5, run), 4,
			"longest 150, run 100, peak 100, unlifted 4"},
		{"and no longer", "longest_30d=150", repeat(6, run), 5, "longest 100, run 100, peak 100, unlifted 5"},
		{"thirty days begin on the Saturday of five weeks ago", "", append([]string{"Fri AM run-long 200; PM run-easy 30\nSat AM run-easy 50"}, repeat(5, lift)...), 5,
			"longest 50, run 0, peak 280, deload 1, unlifted 0"},
		{"no run in thirty days is nothing to compare with", "", repeat(6, lift), 5,
			"run 0, unlifted 0"},
		{"races make no run minutes and no load, but they were run", "longest_30d=60",
			[]string{"Wed AM run-easy 40\nSun AM run-race 90", run}, 1,
			"longest 90, run 40, peak 40"},
		{"an empty week tells nothing", full, []string{run, "", run}, 2, "longest 100, peak 220, deload 2, unlifted 3"},
		{"a week of walking tells that nobody ran", "", []string{run, "Mon AM x-walk 30", run}, 2, "run 0, peak 100, deload 1, unlifted 2"},
		{"80 % of the three weeks before is a light week", full, []string{run, run, run, easy, run, run}, 4,
			"longest 100, run 80, peak 220, deload 1, unlifted 5"},
		{"and two weeks later", "", []string{run, run, run, easy, run, run, run}, 6,
			"longest 100, run 100, peak 100, deload 3, unlifted 6"},
		{"the typed week is one of the three", "prev_load=300 weeks_since_deload=2", []string{run, run, easy, run}, 3,
			"run 80, peak 100, deload 1, unlifted 3"},
		{"two of the three are enough", "weeks_since_deload=2", []string{run, run, easy, run}, 3,
			"run 80, peak 100, deload 1, unlifted 3"},
		{"one is not", "weeks_since_deload=2", []string{run, easy, run}, 2,
			"run 80, peak 100, deload 4, unlifted 2"},
		{"unless a light week was due", "prev_load=300 weeks_since_deload=3", []string{easy, run}, 1,
			"run 80, peak 80, deload 1"},
		{"which it was not", "prev_load=300 weeks_since_deload=2", []string{easy, run}, 1,
			"run 80, peak 80, deload 3"},
		{"a little more is none", "weeks_since_deload=1", []string{run, run, run, "Sun AM run-easy 81", run}, 4,
			"run 81, peak 100, deload 5, unlifted 4"},
		{"six weeks without a light one tell at least so much", "", repeat(7, run), 6,
			"longest 100, run 100, peak 100, deload 4, unlifted 6"},
		{"the last strength session", full, []string{lift, run, run, run}, 3,
			"longest 100, run 100, peak 220, deload 1, unlifted 2"},
		{"ten minutes of circuits are not one", "", []string{run, "Tue PM str-bodyweight 10", "Tue PM str-core-mobility 8"}, 3,
			"run 0, peak 100, deload 1, unlifted 3"},
		{"behind the plan stands what the plan tells", "", []string{run}, 9, "run 100, peak 100"},
	} {
		p := weeks(t, c.history, c.weeks...)
		if got := say(new(Book).Before(&p, c.at)); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestLongestMetres(t *testing.T) {
	for _, c := range []struct {
		name, sunday string
		want         planner.Opt
	}{
		{"the longest run has a distance", "Wed AM run-easy 40\nSun AM run-long 90 15km", planner.Some(15_000)},
		{"a shorter one alone has", "Wed AM run-easy 40 8km\nSun AM run-long 90", planner.Opt{}},
		{"none has", "Wed AM run-easy 40\nSun AM run-long 90", planner.Opt{}},
		{"one as long has none", "Wed AM run-easy 90\nSun AM run-long 90 15km", planner.Opt{}},
	} {
		p := weeks(t, "", repeat(6, c.sunday)...)
		if got := new(Book).Before(&p, 5).LongestMetres; got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		if got := new(Book).Before(&p, 4).LongestMetres; got.Known {
			t.Errorf("%s: two days before the plan are unknown, not %d", c.name, got.N)
		}
	}
}

func TestBeforeCountsWhatWasDone(t *testing.T) {
	p := weeks(t, "longest_30d=30 weeks_without_strength=0", "Tue PM str-moderate 45\n  goblet-squat 3x5\nSun AM run-easy 100 16km", "")
	for i, log := range []planner.Log{{Minutes: planner.Some(0)}, {Minutes: planner.Some(60), RPE: planner.Some(5)}} {
		p.Weeks[0].Sessions[i].Done, p.Weeks[0].Sessions[i].Log = true, log
	}
	if got, want := say(new(Book).Before(&p, 1)), "longest 60, run 60, peak 60, unlifted 1"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestBeforeAllocatesNothing(t *testing.T) {
	r := lcg(4)
	p := r.plan(24)
	var book Book
	book.Before(&p, 24) // the catalogue makes its index, and the book has room
	if n := testing.AllocsPerRun(20, func() { book.Forget(); book.Before(&p, 24) }); n != 0 {
		t.Errorf("%g allocations", n)
	}
}
