//go:build !js

package web

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// cut is a function of a standard package that panics in the browser program, or does nothing; the rest of the package stays. It
// is for what Go's linker keeps although nothing that happens there needs it.
type cut struct {
	pkg  string
	name string // a method's has its receiver's type before it: "Time.GoString"
	body string // what it does instead of panicking; "" = it panics
}

// Printing any value may call its String method, so a program that prints keeps Time.String, and with it all formats of times.
// Neither go-app nor the app prints times. Go-app prints a float where an attribute is one, and the runtime where a panic's
// value is one; the app has neither. To print and read them takes tables of powers of ten, which do not compress.
// internal/lint makes sure that the app uses neither.
var cuts = []cut{
	{pkg: "time", name: "Time.appendFormat"}, // called by String, Format and AppendFormat
	{pkg: "time", name: "Time.appendFormatRFC3339"},
	{pkg: "time", name: "Time.GoString"},
	{pkg: "internal/strconv", name: "ParseFloat"},
	{pkg: "internal/strconv", name: "FormatFloat"},
	{pkg: "strconv", name: "AppendFloat"},
	{pkg: "internal/strconv", name: "AppendFloat", body: "return append(dst, '?')"}, // for the runtime, which must not panic there

	// Nobody traces or profiles the program. The compiler leaves out what depends on it.
	{pkg: "runtime", name: "traceEnabled", body: "return false"},
	{pkg: "runtime", name: "traceAllocFreeEnabled", body: "return false"},
	{pkg: "runtime", name: "traceShuttingDown", body: "return false"},
	{pkg: "runtime", name: "traceLocker.ok", body: "return false"},
	{pkg: "runtime", name: "traceThreadDestroy", body: "return"},
	{pkg: "runtime", name: "mProf_Malloc", body: "return"},
	{pkg: "runtime", name: "saveblockevent", body: "return"},
	{pkg: "runtime", name: "tryRecordGoroutineProfile", body: "return"},
	// GODEBUG, which the page does not set, asks for these.
	{pkg: "runtime", name: "schedtrace", body: "return"},
	{pkg: "runtime", name: "checkFinalizersAndCleanups", body: "return"},
	{pkg: "runtime", name: "dumpScanStats", body: "return"},
	// What the runtime prints of its memory when that is broken tells us nothing: the crash screen has the trace.
	{pkg: "runtime", name: "gcDumpObject", body: "return"},
	{pkg: "runtime", name: "tracebackHexdump", body: "return"},
	{pkg: "runtime", name: "mspan.reportZombies", body: `throw("found pointer to free object")`},
	// What follows from how the program was built holds since then. Package slim looks after the tables.
	{pkg: "runtime", name: "check", body: "return"},
	{pkg: "runtime", name: "moduledataverify1", body: "return"},
	// It makes types equal that several modules have, as programs with plugins do.
	{pkg: "runtime", name: "typelinksinit", body: "return"},
}

// cutFunctions writes to dir the files of goroot that hold the functions of cuts, without these, and puts them into replace.
// missing are functions that this version of Go does not have; the program is only a little larger then.
func cutFunctions(cuts []cut, goroot, dir string, replace map[string]string) (missing []string, err error) {
	for _, c := range cuts {
		files, err := goFiles(filepath.Join(goroot, "src", filepath.FromSlash(c.pkg)))
		if err != nil {
			return nil, err
		}
		found := false
		for _, file := range files {
			from := file
			if by, ok := replace[file]; ok {
				from = by // it has a cut already
			}
			text, ok, err := without(from, c)
			if err != nil {
				return nil, err
			}
			if !ok {
				continue
			}
			found = true
			to, err := filepath.Abs(filepath.Join(dir, filepath.FromSlash(c.pkg), filepath.Base(file)))
			if err != nil {
				return nil, err
			}
			if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
				return nil, err
			}
			if err := os.WriteFile(to, text, 0o644); err != nil {
				return nil, err
			}
			replace[file] = to
		}
		if !found {
			missing = append(missing, c.pkg+"."+c.name)
		}
	}
	return missing, nil
}

// without is the text of a file with the function made to panic. It is not ok if the file does not have the function.
func without(file string, c cut) (text []byte, ok bool, err error) {
	text, err = os.ReadFile(file)
	if err != nil || !strings.Contains(string(text), c.name[strings.LastIndexByte(c.name, '.')+1:]) {
		return nil, false, err
	}
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, file, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, false, err
	}
	for _, decl := range parsed.Decls {
		f, isFunc := decl.(*ast.FuncDecl)
		if !isFunc || f.Body == nil || functionName(f) != c.name {
			continue
		}
		begin, end := fset.Position(f.Body.Lbrace).Offset, fset.Position(f.Body.Rbrace).Offset+1
		body := c.body
		if body == "" {
			body = "panic(" + strconv.Quote(fmt.Sprintf("%s.%s is not part of the browser program", c.pkg, c.name)) + ")"
		}
		return []byte(string(text[:begin]) + "{ " + body + " }" + string(text[end:])), true, nil
	}
	return nil, false, nil
}

func functionName(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	of := f.Recv.List[0].Type
	if pointer, ok := of.(*ast.StarExpr); ok {
		of = pointer.X
	}
	if name, ok := of.(*ast.Ident); ok {
		return name.Name + "." + f.Name.Name
	}
	return "" // of a generic type
}
