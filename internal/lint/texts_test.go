//go:build !js

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"testing"
)

// counted are texts from which those behind them are found by counting, but for
// those where "First + Key(n)" says so.
var counted = []string{
	"PhaseOffSeason", "PhaseOffSeasonMeans", "GlossaryError", "TargetEasyPart",
	"KeysTab", "KeysEnter", "KeysSpace", "KeysArrows", "KeysEscape", "KeysDelete", "KeysUndo", "KeysWeeks", "KeysList",
}

// TestTextsAreSaid finds texts of english.txt that nothing says any more.
func TestTextsAreSaid(t *testing.T) {
	t.Chdir(root)
	said, first := map[string]bool{}, map[string]bool{}
	for _, name := range counted {
		first[name] = true
	}
	eachFile(t, func(dir, name string, file *ast.File) {
		if name == keysFile {
			return
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				if dir == "app/words" {
					said[n.Name] = true
				}
			case *ast.SelectorExpr:
				if lastName(n.X) == "words" {
					said[n.Sel.Name] = true
				}
			case *ast.BinaryExpr:
				if call, ok := n.Y.(*ast.CallExpr); ok && n.Op == token.ADD && lastName(call.Fun) == "Key" {
					first[lastName(n.X)] = true
				}
			}
			return true
		})
	})
	for _, name := range unsaid(keyNames(t), said, first) {
		t.Errorf("nothing says words.%s: delete its line in app/words/english.txt", name)
	}
}

// unsaid are the names that stand for themselves and that nothing uses. What
// stands behind the first of a list, up to the next that is used, is of the list.
func unsaid(names []string, said, first map[string]bool) (unused []string) {
	listed := false
	for _, name := range names {
		switch {
		case said[name]:
			listed = first[name]
		case !listed && name != "_":
			unused = append(unused, name)
		}
	}
	return unused
}

const keysFile = "app/words/keys.go"

// keyNames are the constants of keys.go, in their order.
func keyNames(t *testing.T) (names []string) {
	file, err := parser.ParseFile(token.NewFileSet(), keysFile, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	for _, decl := range file.Decls {
		d, ok := decl.(*ast.GenDecl)
		if !ok || d.Tok != token.CONST {
			continue
		}
		for _, spec := range d.Specs {
			if name := spec.(*ast.ValueSpec).Names[0].Name; name != "tablesBegin" {
				names = append(names, name)
			}
		}
	}
	if len(names) < 1000 {
		t.Fatalf("only %d texts in %s", len(names), keysFile)
	}
	return names
}

func TestUnsaid(t *testing.T) {
	is := func(names ...string) map[string]bool {
		set := map[string]bool{}
		for _, n := range names {
			set[n] = true
		}
		return set
	}
	names := []string{"Title", "Old", "DayMonday", "DayTuesday", "_", "Help", "Gone"}
	got := unsaid(names, is("Title", "DayMonday", "Help"), is("DayMonday"))
	if want := []string{"Old", "Gone"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
