package solver_test

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// patience is how long MiniZinc may take for each level of the score.
const patience = 20 * time.Second

// The same weeks by another hand: each is given to Gecode as well, in
// MiniZinc's words, and the two must find weeks that are equally good. Times
// are from the task to the proof, MiniZinc's with translating it and, Gecode's,
// without; both use one core.
//
//	go test ./planner/solver -run xxx -bench MiniZinc
func BenchmarkMiniZinc(b *testing.B) {
	for _, program := range [...]string{"minizinc", "fzn-gecode"} {
		if _, err := exec.LookPath(program); err != nil {
			b.Fatalf("%s is not in PATH: make minizinc installs it, or names what is missing", program)
		}
	}
	for _, c := range []struct {
		sessions, closed, n int // evenings that are closed, and how many weeks
	}{
		{6, 0, 40}, {8, 0, 40}, {10, 0, 40}, {12, 0, 40}, {12, 2, 20}, {14, 0, 20},
	} {
		b.Run(fmt.Sprintf("%din%d", c.sessions, spots-c.closed), func(b *testing.B) {
			for b.Loop() {
				var ours, gecode, minizinc []time.Duration
				proved := 0
				for seed := range uint64(c.n) {
					r := seeded(seed)
					p := r.realistic(c.sessions, 1)
					open, closed := r.evenings(c.closed)
					a, took := arrange(b, solver.Task{Suite: rulebook.Suite, Plan: p, Closed: closed})
					m := byMiniZinc(b, newPuzzle(&p, open))
					if x := a.against(m.arranged); x > 0 || m.proved && x < 0 {
						b.Fatalf("week %d of %s: we find %v, MiniZinc %v (proved: %t, in %v)\n%s",
							seed, b.Name(), a, m.arranged, m.proved, m.at, notation.Format(p))
					}
					if m.proved {
						proved++
					}
					ours, gecode, minizinc = append(ours, took), append(gecode, m.solving), append(minizinc, m.whole)
				}
				b.ReportMetric(0, "ns/op")
				for _, t := range []struct {
					who   string
					times []time.Duration
				}{{"ours", ours}, {"gecode", gecode}, {"minizinc", minizinc}} {
					slices.Sort(t.times)
					for _, percent := range [...]int{50, 95} {
						at := t.times[(c.n-1)*percent/100]
						b.ReportMetric(float64(at.Microseconds())/1000, fmt.Sprintf("ms-%s-p%d", t.who, percent))
					}
				}
				b.ReportMetric(100*float64(proved)/float64(c.n), "%gecode-proved")
			}
		})
	}
}

// evenings closes some evenings of a week, and says what is left open.
func (r random) evenings(n int) (open []int, closed []solver.Closed) {
	days := r.Perm(7)[:n]
	for p := range spots {
		if p%2 == 0 || !slices.Contains(days, p/2) {
			open = append(open, p)
		}
	}
	for _, d := range days {
		closed = append(closed, solver.Closed{Day: planner.Weekday(d), Slots: 1 << planner.PM})
	}
	return open, closed
}

// arranged is how good a week is, as far as that is proved.
type arranged struct {
	score rule.Score // without the preference
	moves int
}

func arrange(b *testing.B, t solver.Task) (arranged, time.Duration) {
	begin := time.Now()
	s, err := solver.New(t)
	if err != nil {
		b.Fatal(err)
	}
	for !s.Step(1000) {
	}
	took := time.Since(begin)
	a, ok := s.Answer()
	if !ok || !s.Progress().Proved {
		b.Fatal("we have no proof")
	}
	a.Score.Preference = 0
	return arranged{a.Score, len(a.Moved)}, took
}

// against is negative when a is the better one.
func (a arranged) against(b arranged) int {
	return cmp.Or(a.score.Compare(b.score), cmp.Compare(a.moves, b.moves))
}

// gecodes is what MiniZinc answers.
type gecodes struct {
	arranged
	at             []int // the spots of the sessions
	proved         bool
	solving, whole time.Duration
}

// byMiniZinc solves the puzzle level by level: least errors, of those least
// warnings, of those least advice and moves. Numbers in Gecode have 32 bits, in
// which all of them together do not fit.
func byMiniZinc(b *testing.B, z *puzzle) gecodes {
	file := filepath.Join(b.TempDir(), "week.dzn")
	if err := os.WriteFile(file, z.data(), 0o666); err != nil {
		b.Fatal(err)
	}
	var sum gecodes
	errors, warnings := -1, -1
	for range 3 {
		sum = askMiniZinc(b, file, errors, warnings, sum)
		if !sum.proved {
			break
		}
		if errors < 0 {
			errors = sum.score.Errors
		} else {
			warnings = sum.score.Warnings
		}
	}
	// The model must weigh as the rules do.
	judge := rule.Judge{Suite: rulebook.Suite}
	who := make([]int, len(z.week))
	for i := range who {
		who[i] = i
	}
	if said := judge.Score(z.placed(who, sum.at), 0); said != sum.score {
		b.Fatalf("%s: week.mzn says %v of %v, and the rules say %v\n%s",
			b.Name(), sum.score, sum.at, said, notation.Format(*z.plan))
	}
	return sum
}

// askMiniZinc solves one level, and adds its times to those of the others.
func askMiniZinc(b *testing.B, file string, errors, warnings int, before gecodes) gecodes {
	begin := time.Now()
	out, err := exec.Command("minizinc", "--solver", "gecode", "-I", "testdata/gecode", "--statistics",
		"--time-limit", strconv.Itoa(int(patience.Milliseconds())), "testdata/week.mzn", file,
		"-D", fmt.Sprintf("least_errors = %d; least_warnings = %d;", errors, warnings)).Output()
	g := gecodes{whole: before.whole + time.Since(begin), solving: before.solving}
	text := string(out)
	number := func(name string) int {
		n, bad := strconv.Atoi(found(text, name+` (\d+)`))
		if bad != nil {
			b.Fatalf("MiniZinc found no week: %v\n%s", err, text)
		}
		return n
	}
	g.score = rule.Score{Errors: number("errors"), Warnings: number("warnings"), Advice: number("advice")}
	g.moves = number("moves")
	for _, word := range strings.Split(found(text, `at \[([\d, ]+)\]`), ", ") {
		p, _ := strconv.Atoi(word)
		g.at = append(g.at, p-1)
	}
	g.proved = strings.Contains(text, "\n==========\n")
	for _, part := range [...]string{"initTime", "solveTime"} {
		seconds, _ := strconv.ParseFloat(found(text, part+`=([\d.e-]+)`), 64)
		g.solving += time.Duration(seconds * float64(time.Second))
	}
	return g
}

// found is the part in brackets of the last match of a pattern.
func found(text, pattern string) string {
	all := regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1][1]
}
