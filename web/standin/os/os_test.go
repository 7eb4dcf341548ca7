//go:build !js

package os_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"hardeasy/web"
)

// A program does the same in Node with the stand-ins as without: what it prints, what a panic writes to the standard error,
// where the crash report finds it, and with which code it ends.
func TestProgramInNode(t *testing.T) {
	goroot := strings.TrimSpace(string(run(t, "go", "env", "GOROOT").stdout))
	overlay, _, err := web.WriteOverlay(goroot, "..", t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	with, without := filepath.Join(t.TempDir(), "with.wasm"), filepath.Join(t.TempDir(), "without.wasm")
	build(t, "-overlay="+overlay, "-tags="+web.StandInTag, "-o", with)
	build(t, "-o", without)
	if a, b := size(t, with), size(t, without); a >= b {
		t.Errorf("the program is not smaller with the stand-ins: %d bytes, without them %d", a, b)
	}
	node := filepath.Join(goroot, "lib", "wasm", "wasm_exec_node.js")
	for ending, code := range map[string]int{"return": 0, "exit": 3, "panic": 2, "error": 2, "stringer": 2, "index": 2} {
		got, want := run(t, "node", node, with, ending, "b c"), run(t, "node", node, without, ending, "b c")
		if !bytes.Equal(got.stdout, bytes.ReplaceAll(want.stdout, []byte("without.wasm"), []byte("with.wasm"))) {
			t.Errorf("%s: printed\n%s\nwant\n%s", ending, short(got.stdout), short(want.stdout))
		}
		if g, w := untilTrace(got.stderr), untilTrace(want.stderr); g != w {
			t.Errorf("%s: wrote to the standard error\n%s\nwant\n%s", ending, g, w)
		}
		if code == 2 && !bytes.Contains(got.stderr, []byte("main.main")) {
			t.Errorf("%s: the panic shows no trace:\n%s", ending, got.stderr)
		}
		if got.code != want.code || got.code != code {
			t.Errorf("%s: ended with %d, without the stand-ins with %d, want %d", ending, got.code, want.code, code)
		}
	}
}

type outcome struct {
	stdout, stderr []byte
	code           int
}

func run(t *testing.T, name string, args ...string) outcome {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "HARDEASY_TEST=a value")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if failed := (*exec.ExitError)(nil); err != nil && !errors.As(err, &failed) {
		t.Fatal(err)
	}
	return outcome{stdout.Bytes(), stderr.Bytes(), cmd.ProcessState.ExitCode()}
}

func build(t *testing.T, args ...string) {
	t.Helper()
	cmd := exec.Command("go", append(append([]string{"build"}, args...), "./testdata/program")...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
}

func size(t *testing.T, name string) int64 {
	t.Helper()
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

// untilTrace leaves out what differs from build to build.
func untilTrace(b []byte) string {
	text, _, _ := strings.Cut(string(b), "\ngoroutine ")
	return text
}

func short(b []byte) string {
	return strings.ReplaceAll(string(b), strings.Repeat("many bytes ", 20000), "many bytes")
}
