//go:build !js

package main

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"
)

// withFloats are the files that hold floating-point numbers: places on the screen and
// milliseconds, which they reckon with.
var withFloats = []string{"app/browser/clock_js.go", "app/browser/drag_js.go", "app/slicer.go"}

// The browser program can neither print nor read a floating-point number (web/cuts.go). So that
// none comes to a place that prints it, whatever that is called, there are none but in files that print nothing.
func TestFloats(t *testing.T) {
	t.Chdir(root)
	found := map[string]bool{}
	eachFile(t, func(dir, name string, file *ast.File) {
		if !within(dir, "planner/...") && !within(dir, "app/...") {
			return
		}
		float := floatIn(file)
		if float == "" {
			return
		}
		if found[name] = true; !slices.Contains(withFloats, name) {
			t.Errorf("%s: %s: a number is an integer in the smallest part that counts", name, float)
		}
		for _, spec := range file.Imports {
			if by := spec.Path.Value; by == `"fmt"` || by == `"log"` {
				t.Errorf("%s has floats and prints with %s, which prints none in the browser", name, by)
			}
		}
	})
	for _, name := range withFloats {
		if !found[name] {
			t.Errorf("%s has no floats", path.Base(name))
		}
	}
}

// floatIn is the first thing in a file by which it comes to a float: a type, a number with a point, what a value of the
// browser is asked for, or package math but for the limits of integers.
func floatIn(file *ast.File) (float string) {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if slices.Contains([]string{"float32", "float64", "complex64", "complex128"}, n.Name) {
				float = n.Name
			}
		case *ast.BasicLit:
			if n.Kind == token.FLOAT || n.Kind == token.IMAG {
				float = n.Value
			}
		case *ast.SelectorExpr:
			x, isName := n.X.(*ast.Ident)
			switch {
			case n.Sel.Name == "Float":
				float = "Float"
			case isName && x.Name == "math" && !strings.HasPrefix(n.Sel.Name, "MaxInt"):
				float = "math." + n.Sel.Name
			}
		}
		return float == ""
	})
	return float
}
