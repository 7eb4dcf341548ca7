package slim

import (
	"slices"
	"strings"

	"hardeasy/web/slim/wasm"
)

// Part is what a program has of one package's code, or of one kind of data.
type Part struct {
	Name      string
	Functions int
	Content   []byte
}

// Names of parts that are no packages.
const (
	unnamedCode = "(code without a package)"
	tableData   = "(tables of functions)"
	otherData   = "(types, texts and other data)"
)

// Parts takes a program apart by package, largest first. It has none for a
// program whose functions have no names.
func Parts(r Result) ([]Part, error) {
	if !r.Known {
		return nil, nil
	}
	m, err := wasm.Parse(r.Wasm)
	if err != nil {
		return nil, err
	}
	of := map[string]*Part{}
	part := func(name string) *Part {
		if of[name] == nil {
			of[name] = &Part{Name: name}
		}
		return of[name]
	}
	for n, code := range m.Code {
		name := ""
		if n < len(r.Names) { // those behind are slim's own
			name = r.Names[n]
		}
		p := part(packageOf(name))
		p.Functions++
		p.Content = append(p.Content, code...)
	}
	tables := part(tableData)
	tables.Content = m.Memory[r.tables.names:r.tables.end]
	rest := part(otherData)
	rest.Content = slices.Concat(m.Memory[:r.tables.names], m.Memory[min(r.tables.end, len(m.Memory)):])
	var parts []Part
	for _, p := range of {
		parts = append(parts, *p)
	}
	slices.SortFunc(parts, func(a, b Part) int {
		if len(a.Content) != len(b.Content) {
			return len(b.Content) - len(a.Content)
		}
		return strings.Compare(a.Name, b.Name)
	})
	return parts, nil
}

// packageOf is the package of a function by its name, as in
// hardeasy/app/view.(*board).draw or slices.SortFunc[go.shape.string].
func packageOf(function string) string {
	path, _, _ := strings.Cut(function, "[")
	if strings.HasPrefix(path, "type:") {
		return "(comparing and hashing types)"
	}
	slash := strings.LastIndexByte(path, '/') + 1
	name, _, ok := strings.Cut(path[slash:], ".")
	if !ok || name == "" {
		return unnamedCode
	}
	return path[:slash] + name
}
