// Package standin_test holds all stand-ins to what they have in common.
package standin_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// What a stand-in offers, its original offers: same name, as many parameters and results. So whoever reads the program can
// look things up in the documentation of the original.
func TestStandInsOfferNothingOfTheirOwn(t *testing.T) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	goroot := strings.TrimSpace(string(out))
	packages := 0
	err = filepath.WalkDir(".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if d.Name() == "testdata" {
			return filepath.SkipDir
		}
		own := exported(t, dir)
		if len(own) == 0 {
			return nil
		}
		packages++
		original := exported(t, filepath.Join(goroot, "src", dir))
		for name, shape := range own {
			if want, ok := original[name]; !ok {
				t.Errorf("%s has no %s", dir, name)
			} else if shape != want {
				t.Errorf("%s: %s has %d parameters and %d results, its original %d and %d", dir, name, shape.in, shape.out, want.in, want.out)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if packages == 0 {
		t.Error("no stand-in was found: the test looked in the wrong place")
	}
}

// shape counts the parameters and results of a function; anything else has none.
type shape struct{ in, out int }

// exported lists what a package offers on any machine; methods stand behind their type's name and a dot.
func exported(t *testing.T, dir string) map[string]shape {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]shape{}
	add := func(name *ast.Ident, prefix string, s shape) {
		if name.IsExported() {
			found[prefix+name.Name] = s
		}
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				receiver := receiverOf(decl)
				if receiver == "" || ast.IsExported(receiver) {
					add(decl.Name, strings.TrimPrefix(receiver+".", "."), shape{decl.Type.Params.NumFields(), decl.Type.Results.NumFields()})
				}
			case *ast.GenDecl:
				for _, spec := range decl.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						add(spec.Name, "", shape{})
					case *ast.ValueSpec:
						for _, name := range spec.Names {
							add(name, "", shape{})
						}
					}
				}
			}
		}
	}
	return found
}

// receiverOf is the name of the type that a method belongs to, "" of a function.
func receiverOf(decl *ast.FuncDecl) string {
	if decl.Recv == nil {
		return ""
	}
	of := decl.Recv.List[0].Type
	for {
		switch x := of.(type) {
		case *ast.StarExpr:
			of = x.X
		case *ast.IndexExpr:
			of = x.X
		case *ast.IndexListExpr:
			of = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}
