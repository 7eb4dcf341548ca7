package plantest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// EditTypes are the names of the types that are a planner.Edit, read from the
// source in dir, which is that of package planner.
func EditTypes(t testing.TB, dir string) []string {
	t.Helper()
	return Receivers(t, dir, "apply")
}

// Receivers are the names of the types that have a method, read from the source
// in dir, for reflection can't list what nobody has made. None may be a pointer.
func Receivers(t testing.TB, dir, method string) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Name.Name != method || f.Recv == nil {
				continue
			}
			id, ok := f.Recv.List[0].Type.(*ast.Ident)
			if !ok {
				t.Fatalf("%s: the receiver of a method %s is a pointer", name, method)
			}
			names = append(names, id.Name)
		}
	}
	if len(names) == 0 {
		t.Fatalf("nothing in %s has a method %s", dir, method)
	}
	return names
}
