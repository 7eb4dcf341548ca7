package slim

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

// hello is a program that this machine's Go links now, so that a new Go with
// other tables is noticed here.
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

func slimmed(t *testing.T, program []byte) []byte {
	t.Helper()
	out, err := Program(program)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// data is the number of segments of a program and what they put in memory.
func data(t *testing.T, program []byte) (count int, memory []byte) {
	t.Helper()
	sections, err := split(program)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if s.id == dataSection {
			if memory, err = image(s.body); err != nil {
				t.Fatal(err)
			}
			r := reader{rest: s.body}
			return int(r.unsigned()), memory
		}
	}
	t.Fatal("no data section")
	return 0, nil
}

func TestOnlyLinesChange(t *testing.T) {
	program := hello(t)
	many, before := data(t, program)
	few, after := data(t, slimmed(t, program))

	if few*10 > many {
		t.Errorf("%d segments of %d are left", few, many)
	}
	tables, ok := findTables(before)
	if !ok {
		t.Fatal("the tables of this Go are not where slim looks")
	}
	if len(before) != len(after) {
		t.Fatalf("%d bytes of memory became %d", len(before), len(after))
	}
	blanked := 0
	for i := range before {
		if before[i] == after[i] {
			continue
		}
		if after[i] != 0 && after[i] != 0xff || i < tables.units {
			t.Fatalf("byte %d became %d", i, after[i])
		}
		blanked++
	}
	if blanked < tables.values-tables.files {
		t.Errorf("only %d bytes are blank", blanked)
	}

	// What the runtime needs to walk a stack is as it was.
	for n := range tables.count {
		at, _ := tables.function(n)
		now := tables
		now.memory = after
		if now.word(at+pcfileAt) != 0 || now.word(at+pclnAt) != 0 {
			t.Fatalf("function %d still has lines", n)
		}
		places := []int{at + pcspAt}
		for i := range tables.word(at + npcdataAt) {
			if i != inlinedValues {
				places = append(places, at+pcdataAt+4*i)
			}
		}
		for _, place := range places {
			from, to := extent(before[tables.values:tables.functions], tables.word(place))
			was, is := before[tables.values+from:tables.values+to], after[tables.values+from:tables.values+to]
			if now.word(place) != tables.word(place) || !bytes.Equal(was, is) {
				t.Fatalf("function %d lost a table", n)
			}
		}
	}
}

func TestTwiceIsOnce(t *testing.T) {
	once := slimmed(t, hello(t))
	if twice := slimmed(t, once); !bytes.Equal(once, twice) {
		t.Errorf("%d bytes became %d", len(once), len(twice))
	}
}

// module is a program that is nothing but a data section.
func module(body ...byte) []byte {
	m := []byte("\x00asm\x01\x00\x00\x00\x0b")
	return append(appendUnsigned(m, uint64(len(body))), body...)
}

func TestBroken(t *testing.T) {
	for name, program := range map[string][]byte{
		"nothing":           nil,
		"text":              []byte("<!doctype html>"),
		"cut":               module(1, 0, i32Const, 8, end, 3, 'a', 'b', 'c')[:14],
		"segment cut":       module(1, 0, i32Const, 8, end, 9, 'a'),
		"placed by a name":  module(1, 0, 0x23, 0, end, 1, 'a'),
		"passive":           module(1, 1, 1, 'a'),
		"far beyond memory": module(1, 0, i32Const, 0x7f, end, 1, 'a'),
		"endless number":    module(slices.Repeat([]byte{0xff}, 20)...),
	} {
		t.Run(name, func(t *testing.T) {
			if out, err := Program(program); err == nil {
				t.Errorf("made %q of it", out)
			}
		})
	}
}

func TestNumbers(t *testing.T) {
	for _, v := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, 1<<31 - 1, -1, -64, -65, -1 << 31} {
		r := reader{rest: appendSigned(nil, v)}
		if got := r.signed(); got != v || r.failed || len(r.rest) > 0 {
			t.Errorf("%d came back as %d", v, got)
		}
		r = reader{rest: appendUnsigned(nil, uint64(v))}
		if got := r.unsigned(); got != uint64(v) && v >= 0 {
			t.Errorf("%d came back as %d", v, got)
		}
	}
}

func FuzzProgram(f *testing.F) {
	f.Add(module(2, 0, i32Const, 8, end, 3, 'a', 'b', 'c', 0, i32Const, 12, end, 1, 'd'))
	f.Add(module(1, 0, i32Const, 0, end, 16, 0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8, 1, 0, 0, 0, 0, 0, 0, 0))
	f.Add(module(0))
	f.Fuzz(func(t *testing.T, program []byte) {
		out, err := Program(program)
		if err != nil {
			return
		}
		again, err := Program(out)
		if err != nil || !bytes.Equal(out, again) {
			t.Errorf("%x became %x, then %x, %v", program, out, again, err)
		}
	})
}
