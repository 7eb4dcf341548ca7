//go:build !js

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A function is dead when no build that has its file calls it.
func TestDead(t *testing.T) {
	f := func(name, file string) function { return function{"p", name, file, 1} }
	everywhere, both, one := f("p.Everywhere", "p/p.go"), f("p.Both", "p/p.go"), f("p.One", "p/p.go")
	native, nativeTwin, browserTwin := f("p.Native", "p/p_native.go"), f("p.Twin", "p/p_native.go"), f("p.Twin", "p/p_js.go")
	got := dead([]build{
		{files: map[string]bool{"p/p.go": true, "p/p_native.go": true}, dead: []function{both, one, native, nativeTwin}},
		{files: map[string]bool{"p/p.go": true, "p/p_js.go": true}, dead: []function{both}},
	})
	if want := []function{both, native, nativeTwin}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v (and neither %v nor %v)", got, want, everywhere, browserTwin)
	}
}

func TestJudge(t *testing.T) {
	waiting, err := parseWaiting("# why\n\nplanner.A: the Season screen\nplanner.B.apply: weeks: added\n")
	if err != nil {
		t.Fatal(err)
	}
	got := judge([]function{{"planner", "planner.A", "planner/a.go", 3}, {"planner", "planner.C", "planner/c.go", 7}}, waiting)
	want := []string{
		"planner/c.go:7: nothing calls planner.C: delete it, or say in internal/lint/deadcode.txt what will call it",
		"internal/lint/deadcode.txt: planner.B.apply is called now, or gone: delete its line",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestWaitingErrors(t *testing.T) {
	for text, want := range map[string]string{
		"planner.A\n":                      "line 1: say what will call it",
		"\nplanner.A: \n":                  "line 2: say what will call it",
		"planner.A: one\nplanner.A: two\n": "line 2: planner.A stands there twice",
	} {
		if _, err := parseWaiting(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	if _, err := parseWaiting(waiting); err != nil {
		t.Error(err)
	}
}

// Lint looks at a small module as it does at the program.
func TestLook(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":               "module hardeasy\n\ngo 1.26\n",
		"main.go":              "package main\n\nimport \"hardeasy/planner\"\n\nfunc main() { planner.Used() }\n",
		"planner/p.go":         "package planner\n\nfunc Used() { here() }\n\nfunc Unused() {}\n\nfunc browsers() {}\n",
		"planner/p_native.go":  "//go:build !js\n\npackage planner\n\nfunc here() {}\n\nfunc nobodys() {}\n",
		"planner/p_js.go":      "package planner\n\nfunc here() { browsers() }\n",
		"planner/p_test.go":    "package planner_test\n\nimport _ \"hardeasy/plantest\"\n",
		"plantest/p.go":        "package plantest\n\nfunc Plan() {}\n",
		"orphan/o.go":          "package orphan\n\nfunc Nobodys() {}\n",
		"orphan/o_test.go":     "package orphan_test\n\nimport _ \"hardeasy/orphan\"\n",
		"web/standin/os/os.go": "package os\n\nfunc Exit() {}\n",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tool, err := deadcode()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	var builds []build
	for _, machine := range machines {
		b, err := look(tool, machine)
		if err != nil {
			t.Fatal(err)
		}
		builds = append(builds, b)
	}
	want := []function{
		{"orphan", "orphan.Nobodys", "orphan/o.go", 3}, {"planner", "planner.Unused", "planner/p.go", 5},
		{"planner", "planner.nobodys", "planner/p_native.go", 7},
	}
	if got := dead(builds); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
