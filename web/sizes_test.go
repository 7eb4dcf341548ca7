//go:build !js

package web

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

func TestCheckBudget(t *testing.T) {
	for _, test := range []struct {
		name  string
		sizes []Size
		want  string // part of the error; "" for none
	}{
		{"just within both", []Size{{Name: "app.1.wasm", Brotli: wasmBudget}, {Name: "app.1.css", Brotli: visitBudget - wasmBudget}}, ""},
		{"raw and gzip do not count", []Size{{Name: "app.1.wasm", Raw: 9e6, Gzip: 3e6, Brotli: wasmBudget}}, ""},
		{"program too large", []Size{{Name: "app.1.wasm", Brotli: wasmBudget + 1}}, "1 over the budget of " + strconv.Itoa(wasmBudget)},
		{"sum too large", []Size{{Name: "app.1.wasm", Brotli: wasmBudget}, {Name: "a.css", Brotli: 20_000}, {Name: "b.js", Brotli: visitBudget - wasmBudget - 19_998}}, "2 over the budget of " + strconv.Itoa(visitBudget)},
		{"no program", []Size{{Name: "index.html", Brotli: 10}}, "0 .wasm files"},
		{"two programs", []Size{{Name: "app.1.wasm"}, {Name: "app.2.wasm"}}, "2 .wasm files"},
	} {
		err := CheckBudget(test.sizes)
		if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
			t.Errorf("%s: %v, want %q", test.name, err, test.want)
		}
	}
}

func TestSizes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	files := built(t, dir, nil)
	sizes, err := Sizes(dir)
	if err != nil {
		t.Fatal(err)
	}
	var brotli int64
	for _, s := range sizes {
		if s.Raw != int64(len(files[s.Name])) {
			t.Errorf("%s: %d bytes, want %d", s.Name, s.Raw, len(files[s.Name]))
		}
		if small, ok := files[s.Name+".br"]; ok && s.Brotli != int64(len(small)) || !ok && s.Brotli != s.Raw {
			t.Errorf("%s: %d bytes of brotli", s.Name, s.Brotli)
		}
		brotli += s.Brotli
	}
	if total := Total(sizes); total.Brotli != brotli || total.Brotli == 0 {
		t.Errorf("total %d, want %d", total.Brotli, brotli)
	}
	if err := CheckBudget(sizes); err != nil {
		t.Error(err)
	}
}
