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
	for _, pass := range codePasses(&calls{}, true) {
		if all.Found[pass.name] == 0 {
			t.Errorf("%s found nothing", pass.name)
		}
		without := made(t, linked, Options{Without: []string{pass.name}})
		if with, without := download(t, all.Wasm), download(t, without.Wasm); pass.name != "scratch" && without <= with {
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

// What the runtime needs to walk a stack is as it was.
func TestTablesKeepTheirSense(t *testing.T) {
	linked := hello(t)
	before, ok := findTables(parsed(t, linked).Memory, runtime.Version())
	if !ok {
		t.Fatal("no tables")
	}
	after, ok := findTables(parsed(t, made(t, linked, Options{}).Wasm).Memory, runtime.Version())
	if !ok {
		t.Fatal("no tables are left")
	}
	for n, at := range before.at {
		now := after.at[n]
		for i, place := range before.pcdata(at) {
			if i == 1+unsafePoint || i == 1+inlinedValues || i == 1+liveArgsOfValue {
				continue
			}
			from, to := before.extent(before.word(place))
			from2, to2 := after.extent(after.word(after.pcdata(now)[i]))
			if !bytes.Equal(before.memory[from:to], after.memory[from2:to2]) {
				t.Fatalf("%s lost table %d of values", before.name(at), i)
			}
		}
		for _, kind := range []int{argumentMaps, localMaps, stackObjects, openDefers, wrapInfo} {
			if int(before.memory[at+nfuncdataAt]) <= kind {
				continue
			}
			a, b := before.word(before.funcdata(at)+4*kind), after.word(after.funcdata(now)+4*kind)
			if (a == none) != (b == none) {
				t.Fatalf("%s lost table %d of data", before.name(at), kind)
			}
			if a == none {
				continue
			}
			a, b = before.data+a, after.data+b
			length := before.length(kind, a)
			if !bytes.Equal(before.memory[a:a+length], after.memory[b:b+length]) {
				t.Fatalf("%s has another table %d of data", before.name(at), kind)
			}
		}
		for _, field := range []int{deferReturnAt, kindAt} {
			if before.word(at+field) != after.word(now+field) {
				t.Fatalf("%s: field %d is another", before.name(at), field)
			}
		}
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
