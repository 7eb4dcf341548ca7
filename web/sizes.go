//go:build !js

package web

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Size is the size of a file of the site in bytes. A file without compressed copies has the same size in every column.
type Size struct {
	Name              string
	Raw, Gzip, Brotli int64
}

// Budgets, in bytes of brotli.
const (
	wasmBudget  = 1_017_000 // the program
	visitBudget = 1_052_000 // all that the first visit downloads
)

// Sizes lists the files of a built site that the first visit downloads, the largest first. Files that the page does not use,
// such as the larger icons, are downloaded by the worker.
func Sizes(dir string) ([]Size, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	weight := map[string]int64{}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			return nil, err
		}
		weight[entry.Name()] = info.Size()
	}
	var sizes []Size
	for name, raw := range weight {
		if ext := filepath.Ext(name); ext == brotliCoding.suffix || ext == gzipCoding.suffix || forCrashes(name) || isLanguage(name) {
			continue
		}
		size := Size{Name: name, Raw: raw, Gzip: raw, Brotli: raw}
		if w, ok := weight[name+gzipCoding.suffix]; ok {
			size.Gzip = w
		}
		if w, ok := weight[name+brotliCoding.suffix]; ok {
			size.Brotli = w
		}
		sizes = append(sizes, size)
	}
	sort.Slice(sizes, func(i, j int) bool {
		a, b := sizes[i], sizes[j]
		if a.Brotli != b.Brotli {
			return a.Brotli > b.Brotli
		}
		return a.Name < b.Name
	})
	return sizes, nil
}

// Total is the sum: what a first visit downloads.
func Total(sizes []Size) Size {
	total := Size{Name: "first visit"}
	for _, s := range sizes {
		total.Raw += s.Raw
		total.Gzip += s.Gzip
		total.Brotli += s.Brotli
	}
	return total
}

// CheckBudget is an error that says which budget is exceeded and by how much.
func CheckBudget(sizes []Size) error {
	programs := 0
	for _, s := range sizes {
		if !strings.HasSuffix(s.Name, ".wasm") {
			continue
		}
		programs++
		if s.Brotli > wasmBudget {
			return fmt.Errorf("%s is %d bytes of brotli, %d over the budget of %d", s.Name, s.Brotli, s.Brotli-wasmBudget, wasmBudget)
		}
	}
	if programs != 1 {
		return fmt.Errorf("a site has one program, this one has %d .wasm files", programs)
	}
	if total := Total(sizes).Brotli; total > visitBudget {
		return fmt.Errorf("a first visit downloads %d bytes of brotli, %d over the budget of %d", total, total-visitBudget, visitBudget)
	}
	return nil
}
