//go:build !js

package rulebook_test

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"slices"
	"strconv"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// Somebody wrote rulebook-2 anew in JavaScript, from the text alone (directory second). Both
// readings say the same of random plans: which rules speak in which week, how gravely and in
// how many places, and what is not checked. What they once disagreed about, and which
// sentence decided it, stands in second/DECISIONS.md.
//
// "make second" looks at as many plans as SECOND says.
func TestSecondReading(t *testing.T) {
	n := testsize.Of(300)
	if many, err := strconv.Atoi(os.Getenv("SECOND")); err == nil {
		n = many
	}
	second := startSecond(t)
	differ := map[string]*difference{}
	for i := range n {
		p := readable(uint64(i))
		parsed(t, notation.Format(p))
		for at, what := range second.differences(t, &p) {
			note(differ, at, what, &p, i)
		}
	}
	second.stop(t)
	for what, d := range differ {
		t.Errorf("%s, %d times, such as in week %d of plan %d:\n%s", what, d.count, d.week, d.plan, d.text)
	}
}

// secondReader is the program of the second reading, which answers line by line.
type secondReader struct {
	program *exec.Cmd
	ask     io.WriteCloser
	hear    *json.Decoder
	covered []string
}

func startSecond(t *testing.T) *secondReader {
	// go test remembers a run until a file that the test itself has read changes.
	if err := fs.WalkDir(os.DirFS("second"), ".", func(name string, _ fs.DirEntry, err error) error {
		if path.Ext(name) == ".mjs" {
			_, err = os.ReadFile("second/" + name)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	r := &secondReader{program: exec.Command("node", "second/main.mjs")}
	out, err := exec.Command("node", "second/main.mjs", "--covered").Output()
	if err == nil {
		err = json.Unmarshal(out, &r.covered)
	}
	if err != nil {
		t.Fatal(err)
	}
	if r.ask, err = r.program.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	hear, err := r.program.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	r.program.Stderr = os.Stderr
	r.hear = json.NewDecoder(hear)
	if err := r.program.Start(); err != nil {
		t.Fatal(err)
	}
	return r
}

func (r *secondReader) stop(t *testing.T) {
	r.ask.Close()
	if err := r.program.Wait(); err != nil {
		t.Error(err)
	}
}

// differences are what the two readings say differently of a plan.
func (r *secondReader) differences(t *testing.T, p *planner.Plan) map[place]string {
	var said secondJudgement
	err := json.NewEncoder(r.ask).Encode(map[string]string{"plan": notation.Format(*p)})
	if err == nil {
		err = r.hear.Decode(&said)
	}
	if err != nil {
		t.Fatal(err)
	}
	differ := map[place]string{}
	first, second := firstReading(p, r.covered), said.words()
	for at, is := range first {
		if second[at] != is {
			differ[at] = fmt.Sprintf("%s: the engine says %q, the second reading %q", at.rule, is, second[at])
		}
	}
	for at, is := range second {
		if first[at] == "" && slices.Contains(r.covered, at.rule) {
			differ[at] = fmt.Sprintf("%s: the engine says %q, the second reading %q", at.rule, "", is)
		}
	}
	return differ
}

type secondJudgement struct {
	Findings []struct {
		Rule, Severity string
		Week, Places   int
	}
	NotChecked []string
}

// place is a rule in a week, counted from 1; 0 is the plan as a whole.
type place struct {
	rule string
	week int
}

const unchecked = -1 // as a week: the rule is not checked somewhere in the plan

func (j *secondJudgement) words() map[place]string {
	says := map[place]string{}
	for _, f := range j.Findings {
		says[place{f.Rule, f.Week}] = fmt.Sprintf("%s x%d", f.Severity, f.Places)
	}
	for _, id := range j.NotChecked {
		says[place{id, unchecked}] = "not checked"
	}
	return says
}

// firstReading is what the engine says. Of what holds week after week, what is said once a plan
// counts as often as it is said.
func firstReading(p *planner.Plan, covered []string) map[place]string {
	says := map[place]string{}
	reports := rulebook.Suite.CheckAll(p)
	findings := rulebook.Suite.Whole(p)
	folded := rule.Fold(reports)
	for w, report := range reports {
		for _, f := range report.Findings {
			if f.Rule.Shown != rule.Once {
				findings = append(findings, f)
			}
		}
		for _, f := range folded[w].Findings {
			if f.Rule.Shown == rule.Once {
				findings = append(findings, f)
			}
		}
		for _, n := range report.NotChecked {
			if slices.Contains(covered, n.Rule.ID) {
				says[place{n.Rule.ID, unchecked}] = "not checked"
			}
		}
	}
	for _, f := range findings {
		if slices.Contains(covered, f.Rule.ID) {
			says[place{f.Rule.ID, f.Week + 1}] = fmt.Sprintf("%v x%d", f.Severity, timesOf(&f))
		}
	}
	return says
}

// timesOf is how often a finding counts. What is said of the whole plan is in no score.
func timesOf(f *rule.Finding) int {
	errors, warnings, advice := f.Score.Counts()
	return max(errors+warnings+advice, 1)
}

// difference is a way in which the two readings differ, with the shortest plan that shows it.
type difference struct {
	text              string
	count, week, plan int
}

func note(differ map[string]*difference, at place, what string, p *planner.Plan, i int) {
	d := differ[what]
	if d == nil {
		d = &difference{}
		differ[what] = d
	}
	d.count++
	if text := notation.Format(*p); d.text == "" || len(text) < len(d.text) {
		d.text, d.plan, d.week = text, i, at.week
	}
}
