package slim

import (
	"bytes"
	"compress/flate"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"hardeasy/web/slim/wasm"
)

// hello is a program that this machine's Go links now, so that a new Go with
// other tables or other code is noticed here.
func hello(t *testing.T) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "hello.wasm")
	cmd := exec.Command("go", "build", "-ldflags=-s -w", "-o", path, "./testdata/hello")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	program, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return program
}

func parsed(t *testing.T, program []byte) *wasm.Module {
	t.Helper()
	m, err := wasm.Parse(program)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func made(t *testing.T, linked []byte, o Options) Result {
	t.Helper()
	o.Go = runtime.Version()
	r, err := Program(linked, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// download is how much of a program travels, about.
func download(t *testing.T, program []byte) int {
	t.Helper()
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, 6)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(program); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

func TestEachPassFindsItsPattern(t *testing.T) {
	linked := hello(t)
	all := made(t, linked, Options{})
	if !all.Known {
		t.Fatalf("the tables of %s are not known", runtime.Version())
	}
	with := download(t, all.Wasm)
	for _, pass := range codePasses(&calls{}, true) {
		if all.Found[pass.name] == 0 {
			t.Errorf("%s found nothing", pass.name)
		}
		without := made(t, linked, Options{Without: []string{pass.name}})
		if without := download(t, without.Wasm); pass.name != "scratch" && without <= with {
			t.Errorf("%s saves nothing: %d bytes with it, %d without", pass.name, with, without)
		}
	}
	for _, pass := range tablePasses {
		without := made(t, linked, Options{Without: []string{pass.name}})
		if bytes.Equal(without.Wasm, all.Wasm) {
			t.Errorf("%s changes nothing", pass.name)
		}
	}
}

// damage breaks one table of a finished program.
func TestDamageFailsTheBuild(t *testing.T) {
	linked := hello(t)
	m := parsed(t, linked)
	before, ok := findTables(m.Memory, runtime.Version())
	if !ok {
		t.Fatal("no tables")
	}
	program := made(t, linked, Options{}).Wasm
	if err := verify(before, program, runtime.Version()); err != nil {
		t.Fatal(err)
	}
	named := func(column int) int { // where a function of the middle names a table of this column
		for _, record := range before.at[len(before.at)/2:] {
			if place, ok := before.field(record, column); ok && before.word(place) != absent(column) {
				return before.origin(column) + before.word(place)
			}
		}
		t.Fatalf("nobody has column %d", column)
		return 0
	}
	for name, at := range map[string]int{
		"a frame's size":     named(spColumn),
		"a stack map's use":  named(valuesColumn + stackMapIndex),
		"a stack map":        named(dataColumn+localMaps) + 4,
		"a stack object":     named(dataColumn+stackObjects) + 8,
		"a function's entry": before.functions + 8*100,
		"a deferred call":    before.at[100] + deferReturnAt,
		"a bucket":           before.buckets + 40,
		"a constant":         before.names / 2,
	} {
		before.memory[at] ^= 1
		if verify(before, program, runtime.Version()) == nil {
			t.Errorf("%s may be another", name)
		}
		before.memory[at] ^= 1
	}
}

func TestUnknownGoKeepsItsTables(t *testing.T) {
	linked := hello(t)
	r, err := Program(linked, Options{Go: "go1.99.1"})
	if err != nil || r.Known || len(r.Names) > 0 {
		t.Fatalf("known %v, %v", r.Known, err)
	}
	if !bytes.Equal(parsed(t, r.Wasm).Memory, parsed(t, linked).Memory) {
		t.Error("the memory is another")
	}
	if download(t, r.Wasm) >= download(t, linked) {
		t.Error("what needs no tables saves nothing")
	}
}
