package wasm

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
)

// hello is a program that this machine's Go links now.
func hello(t *testing.T) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "hello.wasm")
	cmd := exec.Command("go", "build", "-ldflags=-s -w", "-o", path, "../testdata/hello")
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

func TestFunctionsComeBack(t *testing.T) {
	m, err := Parse(hello(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Code) < 500 || m.Imports == 0 {
		t.Fatalf("%d functions, %d imports", len(m.Code), m.Imports)
	}
	for n, code := range m.Code {
		body, err := Decode(code)
		if err != nil {
			t.Fatalf("function %d: %v", n, err)
		}
		// The linker pads some numbers, so the bytes may be fewer.
		out := body.Encode()
		again, err := Decode(out)
		if err != nil || !reflect.DeepEqual(again, body) || len(out) > len(code) {
			t.Fatalf("function %d: %x came back as %x", n, code, out)
		}
	}
}

func TestProgramComesBack(t *testing.T) {
	before, err := Parse(hello(t))
	if err != nil {
		t.Fatal(err)
	}
	once := before.Bytes()
	after, err := Parse(once)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(before.Memory, after.Memory) || !slices.EqualFunc(before.Code, after.Code, bytes.Equal) || !slices.Equal(before.Of, after.Of) {
		t.Error("the program is another")
	}
	if twice := after.Bytes(); !bytes.Equal(once, twice) {
		t.Errorf("%d bytes became %d", len(once), len(twice))
	}
}

func TestTypesAreSharedAndAdded(t *testing.T) {
	m := &Module{Types: [][]byte{{0x60, 1, 0x7f, 0}}}
	if have := m.Type(I32, ""); have != 0 {
		t.Errorf("a type that is there became %d", have)
	}
	if added := m.Type(I32+I64, I32); added != 1 || !bytes.Equal(m.Types[1], []byte{0x60, 2, 0x7f, 0x7e, 1, 0x7f}) {
		t.Errorf("a new type became %d of %x", added, m.Types)
	}
}

// module is a program of one section.
func module(id byte, body ...byte) []byte {
	m := append(bytes.Clone(header), id)
	return append(AppendUnsigned(m, uint64(len(body))), body...)
}

func TestBroken(t *testing.T) {
	for name, program := range map[string][]byte{
		"nothing":           nil,
		"text":              []byte("<!doctype html>"),
		"cut":               module(dataSection, 1, 0, i32Const, 8, end, 3, 'a', 'b', 'c')[:14],
		"segment cut":       module(dataSection, 1, 0, i32Const, 8, end, 9, 'a'),
		"placed by a name":  module(dataSection, 1, 0, 0x23, 0, end, 1, 'a'),
		"passive":           module(dataSection, 1, 1, 1, 'a'),
		"far beyond memory": module(dataSection, 1, 0, i32Const, 0x7f, end, 1, 'a'),
		"endless number":    module(dataSection, slices.Repeat([]byte{0xff}, 20)...),
		"body cut":          module(codeSection, 1, 5, 0),
		"body of no type":   module(codeSection, 1, 2, 0, end),
		"imported memory":   module(importSection, 1, 1, 'a', 1, 'b', 2, 0, 0),
	} {
		t.Run(name, func(t *testing.T) {
			if m, err := Parse(program); err == nil {
				t.Errorf("made %+v of it", m)
			}
		})
	}
}

func TestBrokenBodies(t *testing.T) {
	for name, body := range map[string][]byte{
		"nothing":          nil,
		"no end":           {0, byte(Nop)},
		"more than an end": {0, byte(End), byte(End)},
		"jump too far":     {0, byte(Br), 1, byte(End)},
		"cut constant":     {0, byte(I64Const), 0xff},
		"vectors":          {0, 0xfd, 0, byte(End)},
	} {
		t.Run(name, func(t *testing.T) {
			if b, err := Decode(body); err == nil {
				t.Errorf("made %+v of it", b)
			}
		})
	}
}

func TestNumbers(t *testing.T) {
	for _, v := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, 1<<31 - 1, 1<<63 - 1, -1, -64, -65, -1 << 31, -1 << 63} {
		r := reader{rest: AppendSigned(nil, v)}
		if got := r.signed(); got != v || r.failed || len(r.rest) > 0 {
			t.Errorf("%d came back as %d", v, got)
		}
		if got, size := Unsigned(AppendUnsigned(nil, uint64(v))); got != uint64(v) || size == 0 {
			t.Errorf("%d came back as %d", uint64(v), got)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(module(dataSection, 2, 0, i32Const, 8, end, 3, 'a', 'b', 'c', 0, i32Const, 12, end, 1, 'd'))
	f.Add(module(typeSection, 1, 0x60, 0, 0))
	f.Add(module(dataSection, 0))
	f.Fuzz(func(t *testing.T, program []byte) {
		m, err := Parse(program)
		if err != nil {
			return
		}
		out := m.Bytes()
		again, err := Parse(out)
		if err != nil || !bytes.Equal(out, again.Bytes()) {
			t.Errorf("%x became %x, %v", program, out, err)
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{1, 2, 0x7f, byte(Block), Void, byte(BrIf), 0, byte(End), byte(End)})
	f.Add([]byte{0, byte(F64Const), 1, 2, 3, 4, 5, 6, 7, 8, 0xfc, 0x0a, 0, 0, byte(End)})
	f.Fuzz(func(t *testing.T, code []byte) {
		body, err := Decode(code)
		if err != nil {
			return
		}
		out := body.Encode()
		again, err := Decode(out)
		if err != nil || !bytes.Equal(out, again.Encode()) {
			t.Errorf("%x became %x, %v", code, out, err)
		}
	})
}
