//go:build !js

package command

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

const (
	clean = "week 1\nMon  AM run-easy 30\nTue  rest\nWed  rest\nThu  rest\nFri  rest\nSat  rest\nSun  rest\n"
	// Heavy legs the evening before a tempo run: an error in every school.
	wrong = "athlete school=easy_days\nMon PM str-heavy-lower 50\nTue AM run-tempo 45\n"
)

// call runs a command on in-memory files.
func call(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, errs strings.Builder
	code = run(args, stdio{strings.NewReader(stdin), &out, &errs})
	return code, out.String(), errs.String()
}

func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "plan.txt")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestUsage(t *testing.T) {
	for _, tt := range []struct {
		args           []string
		code           int
		stdout, stderr string
	}{
		{nil, 2, "", "usage:\n  hardeasy serve"},
		{[]string{"help"}, 0, "usage:\n  hardeasy serve", ""},
		{[]string{"--help"}, 0, "hardeasy check   FILE|LINK|- [-json]", ""},
		{[]string{"chek"}, 2, "", `there is no command "chek"`},
		{[]string{"check"}, 2, "", "it takes one argument, a file, a link or -; found 0\nusage: hardeasy check FILE|LINK|- [-json]\n"},
		{[]string{"check", "a", "b"}, 2, "", "found 2"},
		{[]string{"check", "-xml", "a"}, 2, "", "-xml"},
		{[]string{"check", "-h"}, 0, "usage: hardeasy check FILE|LINK|- [-json]\n", ""},
		{[]string{"check", "no/such/file"}, 2, "", "hardeasy check: there is no file no/such/file\n"},
		{[]string{"serve", "now"}, 1, "", `serve takes no arguments`},
	} {
		code, stdout, stderr := call("", tt.args...)
		if code != tt.code || !strings.Contains(stdout, tt.stdout) || !strings.Contains(stderr, tt.stderr) {
			t.Errorf("%q: %d\nstdout %s\nstderr %s\nwant %d, %q, %q", tt.args, code, stdout, stderr, tt.code, tt.stdout, tt.stderr)
		}
		if (stdout == "") != (tt.stdout == "") || (stderr == "") != (tt.stderr == "") {
			t.Errorf("%q: on the wrong side:\nstdout %s\nstderr %s", tt.args, stdout, stderr)
		}
	}
}

func TestCheckExitCodes(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		code       int
		stderr     string
	}{
		{"no error", clean, 0, ""},
		{"an error", wrong, 1, ""},
		{"bad notation", "Mon AM run-temop 30\n", 2, `hardeasy check: standard input: line 1, column 8: found "run-temop", expected a session type such as run-easy (did you mean run-tempo?)`},
		{"no weeks", "athlete lift=none\n", 2, "the plan has no weeks to check"},
		{"too much", strings.Repeat("#\n", notation.MaxText), 2, "longer than 256 kB"},
		{"half a link", "https://hardeasy.app/#p=AAAA", 2, "may have been cut off"},
		{"no link", "https://hardeasy.app/", 2, "this is not a HardEasy link"},
	} {
		code, _, stderr := call(tt.text, "check", "-")
		if code != tt.code || !strings.Contains(stderr, tt.stderr) || (stderr == "") != (tt.stderr == "") {
			t.Errorf("%s: %d %s\nwant %d %s", tt.name, code, stderr, tt.code, tt.stderr)
		}
	}
}

func TestCheckFile(t *testing.T) {
	name := file(t, wrong)
	for _, args := range [][]string{{"check", name}, {"check", name, "-json"}, {"check", "--json", name}} {
		code, stdout, stderr := call("", args...)
		if code != 1 || stderr != "" || !strings.Contains(stdout, "no-heavy-before-hard-run") {
			t.Errorf("%q: %d\n%s%s", args, code, stdout, stderr)
		}
		if asJSON := json.Valid([]byte(stdout)); asJSON != (len(args) == 3) {
			t.Errorf("%q: JSON %v:\n%s", args, asJSON, stdout)
		}
	}
}

// toys are rules that show every part of the output, whatever the rulebook says.
// They borrow ids from it, for what is written stands under those.
var toys = rule.Suite{
	{
		ID: "return-easy-first",
		Run: func(p *rule.Pass) {
			for it := range p.Each(rule.HardRun) {
				p.Report(rule.Hit{Severity: rule.Error, A: it, Limit: 4})
			}
		},
	}, {
		ID:  "heavy-cap",
		Run: func(p *rule.Pass) { p.Report(rule.Hit{Severity: rule.Advice, N: 3, Limit: 7}) },
	}, {
		ID:    "weekly-volume-jump",
		Needs: []*rule.Need{{ID: "minutes-last-week", Known: func(*rule.Pass) bool { return false }}},
		Run:   func(*rule.Pass) {},
	},
}

// What the toys say.
const (
	tempoSays = "Tempo run on Tuesday morning would come too soon: in the first 4 weeks back, run often and easily before you run fast. " +
		"Make it an easy run or moderate strength."
	capSays = "3 heavy leg sessions leave little for your runs. Keep 7, and make the rest moderate."
)

func toyVerdict(t *testing.T) verdict {
	t.Helper()
	p, err := notation.Parse("week 1\nTue AM run-tempo 45; PM run-hills 40\nweek 2\n")
	if err != nil {
		t.Fatal(err)
	}
	return judge(toys, &p)
}

func TestVerdictText(t *testing.T) {
	v := toyVerdict(t)
	var b strings.Builder
	if err := v.writeText(&b); err != nil {
		t.Fatal(err)
	}
	want := `week 1: error: Coming back: often first, then long, then fast (return-easy-first)
    ` + tempoSays + `
    - week 1 Tue AM run-tempo
    - week 1 Tue PM run-hills
week 1: advice: ` + words.RuleTitle("heavy-cap") + ` (heavy-cap)
    ` + capSays + `
week 2: advice: ` + words.RuleTitle("heavy-cap") + ` (heavy-cap)
    ` + capSays + `
1 error, 0 warnings, 2 advice
not checked:
    weekly-volume-jump needs minutes run last week
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestVerdictJSON(t *testing.T) {
	v := toyVerdict(t)
	var b strings.Builder
	if err := v.writeJSON(&b); err != nil {
		t.Fatal(err)
	}
	want := `{"findings":[` +
		`{"rule":"return-easy-first","severity":"error","week":1,"sessions":["week 1 Tue AM run-tempo","week 1 Tue PM run-hills"],"message":"` + tempoSays + `"},` +
		`{"rule":"heavy-cap","severity":"advice","week":1,"sessions":[],"message":"` + capSays + `"},` +
		`{"rule":"heavy-cap","severity":"advice","week":2,"sessions":[],"message":"` + capSays + `"}],` +
		`"not_checked":["weekly-volume-jump"]}`
	if got := compact(b.String()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	p, _ := notation.Parse(clean)
	empty := judge(nil, &p)
	b.Reset()
	if err := empty.writeJSON(&b); err != nil || compact(b.String()) != `{"findings":[],"not_checked":[]}` {
		t.Errorf("%s %v", b.String(), err)
	}
}

// compact takes line breaks and indents away, which stand only between values here.
func compact(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString(strings.TrimSpace(line))
	}
	return strings.ReplaceAll(b.String(), `": `, `":`)
}

func TestLinkAndShow(t *testing.T) {
	code, address, stderr := call(clean, "link", "-")
	if code != 0 || stderr != "" || !strings.HasPrefix(address, linkBase+"#p=") {
		t.Fatalf("%d %s%s", code, address, stderr)
	}
	address = strings.TrimSpace(address)
	_, payload, _ := strings.Cut(address, "#p=")
	for _, arg := range []string{address, "#p=" + payload, payload, "  " + address + "\n", file(t, address+"\n"), file(t, clean), file(t, payload)} {
		code, text, stderr := call("", "show", arg)
		if code != 0 || text != clean || stderr != "" {
			t.Errorf("show %q: %d\n%s%s", arg, code, text, stderr)
		}
		if code, _, stderr := call("", "check", arg); code != 0 {
			t.Errorf("check %q: %d %s", arg, code, stderr)
		}
	}
	if code, text, _ := call(address, "show", "-"); code != 0 || text != clean {
		t.Errorf("show -: %d\n%s", code, text)
	}
	code, other, _ := call(clean, "link", "-", "-base", "https://hardeasy.app/")
	if code != 0 || other != "https://hardeasy.app/#p="+payload+"\n" {
		t.Errorf("%d %s", code, other)
	}
}

func TestShowRefuses(t *testing.T) {
	for arg, want := range map[string]string{
		"https://hardeasy.app/":            "this is not a HardEasy link",
		"#p=AAAA":                          "may have been cut off",
		"https://hardeasy.app/#p=BAAAAAAA": "newer version",
	} {
		code, stdout, stderr := call("", "show", arg)
		if code != 2 || stdout != "" || !strings.Contains(stderr, want) || strings.Count(stderr, "\n") != 1 {
			t.Errorf("%q: %d %s%s", arg, code, stdout, stderr)
		}
	}
}

// A link in a comment does not make a link of a plan.
func TestLinkInComment(t *testing.T) {
	text := "# from https://hardeasy.app/#p=AAAA\n" + clean
	if code, got, stderr := call(text, "show", "-"); code != 0 || got != clean {
		t.Errorf("%d %s%s", code, got, stderr)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, errors.New("the cable is out") }
func (broken) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestBrokenPipes(t *testing.T) {
	var errs strings.Builder
	if code := run([]string{"show", "-"}, stdio{broken{}, broken{}, &errs}); code != 2 || !strings.Contains(errs.String(), "the cable is out") {
		t.Errorf("%d %s", code, errs.String())
	}
	for _, name := range []string{"show", "check", "link"} {
		errs.Reset()
		if code := run([]string{name, "-"}, stdio{strings.NewReader(clean), broken{}, &errs}); code != 1 || !strings.Contains(errs.String(), "the disk is full") {
			t.Errorf("%s: %d %s", name, code, errs.String())
		}
	}
}
