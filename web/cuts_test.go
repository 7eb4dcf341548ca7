//go:build !js

package web

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestCuts(t *testing.T) {
	goroot, dir := t.TempDir(), t.TempDir()
	file := filepath.Join(goroot, "src", "clock", "clock.go")
	const before = `package clock

type Hand int

// Show is kept: it calls what is not.
func (h Hand) Show() string { return h.show() }

func (h *Hand) show() string {
	if *h > 12 { return "}" }
	return "{"
}

func show() string { return "kept" }

`
	const gone = `func helper() (string, error) {
	return "gone", nil
}
`
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(before+gone), 0o644); err != nil {
		t.Fatal(err)
	}
	replace := map[string]string{}
	missing, err := cutFunctions([]cut{
		{"clock", "Hand.show", ""}, {"clock", "helper", `return "", nil`}, {"clock", "Show", ""}, {"watch", "show", ""},
	}, goroot, dir, replace)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"clock.Show", "watch.show"}; !slices.Equal(missing, want) {
		t.Errorf("missing are %q, want %q", missing, want)
	}
	if len(replace) != 1 {
		t.Fatalf("it replaces %v", replace)
	}
	text, err := os.ReadFile(replace[file])
	if err != nil {
		t.Fatal(err)
	}
	const want = `package clock

type Hand int

// Show is kept: it calls what is not.
func (h Hand) Show() string { return h.show() }

func (h *Hand) show() string { panic("clock.Hand.show is not part of the browser program") }

func show() string { return "kept" }

func helper() (string, error) { return "", nil }
`
	if string(text) != want {
		t.Errorf("the file is\n%s", text)
	}
}

// What is cut says so when it is called, and nothing else of its package has changed: a program compiled with it still prints
// what our packages may print. The runtime prints a float as a question mark, since it must not panic in the middle of a panic.
func TestWithoutWhatIsCut(t *testing.T) {
	goroot, dir := goRoot(t), t.TempDir()
	replace := map[string]string{}
	missing, err := cutFunctions(cuts, goroot, dir, replace)
	if err != nil || len(missing) > 0 {
		t.Fatalf("%v, missing %q", err, missing)
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	overlay := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(overlay, text, 0o644); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(dir, "main.go")
	if err := os.WriteFile(program, []byte(`package main

import (
	"strconv"
	"time"
)

func try(name string, f func() string) {
	defer func() {
		if err := recover(); err != nil {
			println(name, "panics:", err.(string))
		}
	}()
	println(name, f())
}

func main() {
	at := time.Unix(1e9, 0)
	try("Duration", func() string { return (90 * time.Second).String() })
	try("Month", func() string { return at.UTC().Month().String() })
	try("String", at.String)
	try("GoString", at.GoString)
	try("Format", func() string { return at.Format(time.RFC3339) })
	try("Itoa", func() string { return strconv.Itoa(-42) })
	try("FormatFloat", func() string { return strconv.FormatFloat(0.5, 'f', 1, 64) })
	try("AppendFloat", func() string { return string(strconv.AppendFloat(nil, 0.5, 'f', 1, 64)) })
	try("ParseFloat", func() string { _, err := strconv.ParseFloat("0.5", 64); return err.Error() })
	println("float", 0.5)
}
`), 0o644); err != nil {
		t.Fatal(err)
	}
	said, err := exec.Command("go", "run", "-overlay="+overlay, program).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	const want = `Duration 1m30s
Month September
String panics: time.Time.appendFormat is not part of the browser program
GoString panics: time.Time.GoString is not part of the browser program
Format panics: time.Time.appendFormatRFC3339 is not part of the browser program
Itoa -42
FormatFloat panics: internal/strconv.FormatFloat is not part of the browser program
AppendFloat panics: strconv.AppendFloat is not part of the browser program
ParseFloat panics: internal/strconv.ParseFloat is not part of the browser program
float ?
`
	if got := string(said); got != want {
		t.Errorf("the program says\n%s", strings.TrimSpace(got))
	}
}
