//go:build !js

package fmt_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// source is a file of the program.
type source struct {
	pkg     string
	imports map[string]string // by the name in this file
	file    *ast.File
}

// scan looks for formats without knowing types: a function is known by package and name, a method by its name behind a
// dot.
type scan struct {
	fset       *token.FileSet
	sources    []*source
	formatters map[string]int // which parameter is the format
}

func (s *scan) parse(t *testing.T, pkg, name string) {
	t.Helper()
	file, err := parser.ParseFile(s.fset, name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	f := &source{pkg, map[string]string{}, file}
	for _, spec := range file.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		as := path.Base(imported)
		if spec.Name != nil {
			as = spec.Name.Name
		}
		f.imports[as] = imported
	}
	s.sources = append(s.sources, f)
}

// findFormatters adds, as long as there are more, the functions that print by their own parameter.
func (s *scan) findFormatters() {
	for before := -1; before != len(s.formatters); {
		before = len(s.formatters)
		for _, f := range s.sources {
			if f.pkg == "fmt" {
				continue
			}
			ast.Inspect(f.file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncDecl:
					name := f.pkg + "." + n.Name.Name
					if n.Recv != nil {
						name = "." + n.Name.Name
					}
					s.addIfFormatter(f, name, n.Type, n.Body)
				case *ast.AssignStmt:
					for i, to := range n.Lhs {
						if i < len(n.Rhs) {
							s.addAssigned(f, to, n.Rhs[i])
						}
					}
				}
				return true
			})
		}
	}
}

// addAssigned knows variables that hold such a function.
func (s *scan) addAssigned(f *source, to, from ast.Expr) {
	if _, ok := to.(*ast.Ident); !ok {
		return
	}
	name := s.nameOf(f, to)
	switch from := from.(type) {
	case *ast.FuncLit:
		s.addIfFormatter(f, name, from.Type, from.Body)
	case *ast.Ident:
		if i, ok := s.formatters[s.nameOf(f, from)]; ok {
			s.formatters[name] = i
		}
	}
}

func (s *scan) addIfFormatter(f *source, name string, signature *ast.FuncType, body *ast.BlockStmt) {
	param, i := formatParam(signature)
	if param == "" || body == nil {
		return
	}
	ast.Inspect(body, func(n ast.Node) bool {
		if format := s.formatOf(f, n); format != nil {
			for _, part := range parts(format) {
				if id, ok := part.(*ast.Ident); ok && id.Name == param {
					s.formatters[name] = i
				}
			}
		}
		return true
	})
}

// formatParam is a string before a last parameter ...any.
func formatParam(signature *ast.FuncType) (name string, index int) {
	var names, types []string
	for _, field := range signature.Params.List {
		for _, id := range field.Names {
			names = append(names, id.Name)
			types = append(types, exprText(field.Type))
		}
	}
	last := len(names) - 1
	if last < 1 || types[last] != "...any" || types[last-1] != "string" {
		return "", 0
	}
	return names[last-1], last - 1
}

// formatOf is the format of a call that prints by one. Functions around those of fmt may take a lone text as it is.
func (s *scan) formatOf(f *source, n ast.Node) ast.Expr {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return nil
	}
	name := s.nameOf(f, call.Fun)
	i, ok := s.formatters[name]
	if !ok || len(call.Args) <= i || len(call.Args) == i+1 && !strings.HasPrefix(name, "fmt.") {
		return nil
	}
	return call.Args[i]
}

func (s *scan) nameOf(f *source, e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return f.pkg + "." + e.Name
	case *ast.SelectorExpr:
		if x, ok := e.X.(*ast.Ident); ok && f.imports[x.Name] != "" {
			return f.imports[x.Name] + "." + e.Sel.Name
		}
		return "." + e.Sel.Name
	}
	return ""
}

// eachFormat visits the parts of all formats but those that a function hands on from its caller.
func (s *scan) eachFormat(visit func(f *source, call *ast.CallExpr, part ast.Expr, constant string, isConstant bool)) {
	for _, f := range s.sources {
		if f.pkg == "fmt" {
			continue
		}
		var handedOn []string // the format parameters of the functions around
		var stack []ast.Node
		ast.Inspect(f.file, func(n ast.Node) bool {
			if n == nil {
				if signature(stack[len(stack)-1]) != nil {
					handedOn = handedOn[:len(handedOn)-1]
				}
				stack = stack[:len(stack)-1]
				return true
			}
			stack = append(stack, n)
			if signature := signature(n); signature != nil {
				param, _ := formatParam(signature)
				handedOn = append(handedOn, param)
			}
			format := s.formatOf(f, n)
			if format == nil {
				return true
			}
			for _, part := range parts(format) {
				if id, ok := part.(*ast.Ident); ok && slices.Contains(handedOn, id.Name) {
					continue
				}
				lit, ok := part.(*ast.BasicLit)
				constant := ""
				if ok {
					constant, _ = strconv.Unquote(lit.Value)
				}
				visit(f, n.(*ast.CallExpr), part, constant, ok)
			}
			return true
		})
	}
}

func signature(n ast.Node) *ast.FuncType {
	switch n := n.(type) {
	case *ast.FuncDecl:
		return n.Type
	case *ast.FuncLit:
		return n.Type
	}
	return nil
}

// parts are what a text is put together from.
func parts(e ast.Expr) []ast.Expr {
	if sum, ok := e.(*ast.BinaryExpr); ok && sum.Op == token.ADD {
		return append(parts(sum.X), parts(sum.Y)...)
	}
	return []ast.Expr{e}
}

// exprText is enough of an expression to know it by.
func exprText(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return exprText(e.X) + "." + e.Sel.Name
	case *ast.CallExpr:
		return exprText(e.Fun) + "()"
	case *ast.Ellipsis:
		return "..." + exprText(e.Elt)
	case *ast.InterfaceType:
		return "any"
	}
	return "?"
}
