//go:build !js

package main

import (
	"go/ast"
	"strings"
	"testing"
)

// An effect that no case of a type switch takes would be lost without a word: only the browser runs what carries effects out.
func TestEffectsAreCarriedOut(t *testing.T) {
	t.Chdir(root)
	cases, effects := map[string]int{}, []string(nil)
	eachFile(t, func(dir, name string, file *ast.File) {
		switch {
		case dir == "app/state":
			effects = append(effects, receivers(file, "effect")...)
		case dir == "app" && strings.HasSuffix(name, "_js.go"):
			countCases(file, "state", cases)
		}
	})
	if len(effects) == 0 {
		t.Fatal("no effects were found: the test looked in the wrong place")
	}
	for _, e := range effects {
		if cases[e] != 1 {
			t.Errorf("state.%s is a case of %d type switches in app/*_js.go, want 1", e, cases[e])
		}
	}
}

// receivers names the types of a file that have the method.
func receivers(file *ast.File, method string) []string {
	var names []string
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Recv != nil && f.Name.Name == method {
			of := f.Recv.List[0].Type
			if star, ok := of.(*ast.StarExpr); ok {
				of = star.X
			}
			if id, ok := of.(*ast.Ident); ok {
				names = append(names, id.Name)
			}
		}
	}
	return names
}

// countCases counts, for each type of a package, the cases of type switches that it is in.
func countCases(file *ast.File, pkg string, cases map[string]int) {
	ast.Inspect(file, func(n ast.Node) bool {
		s, ok := n.(*ast.TypeSwitchStmt)
		if !ok {
			return true
		}
		for _, clause := range s.Body.List {
			for _, of := range clause.(*ast.CaseClause).List {
				if sel, ok := of.(*ast.SelectorExpr); ok {
					if x, ok := sel.X.(*ast.Ident); ok && x.Name == pkg {
						cases[sel.Sel.Name]++
					}
				}
			}
		}
		return true
	})
}
