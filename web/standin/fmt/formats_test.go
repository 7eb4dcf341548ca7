//go:build !js

package fmt_test

import (
	"encoding/json"
	"go/ast"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"hardeasy/web"
)

// verbs are those that the stand-in knows; formats, which TestSprintf goes through, has them all.
const verbs = "%vsdqxtTpw"

// exception is a format of the browser program that is not held to what the stand-in knows.
type exception struct {
	where string // the package, and the format or the part of it that is not constant
	why   string
}

const goApp = "github.com/maxence-charriere/go-app/v9/pkg/app"

var exceptions = []exception{
	{`encoding/hex "encoding/hex: invalid byte: %#U"`, "the error of a decoder; uuid only encodes"},
	{goApp + " b.String()", "Log joins a %v for each operand"},
	{goApp + " errorColor", "codes for a terminal's colours, and empty in a browser"},
	{goApp + " infoColor", "codes for a terminal's colours, and empty in a browser"},
	{goApp + " defaultColor", "codes for a terminal's colours, and empty in a browser"},
}

// The browser program prints with nothing but what the stand-in knows. Formats are taken from all calls of the functions
// that print by one, and of those that hand their own parameter on to such a function.
func TestFormatsOfTheProgram(t *testing.T) {
	for _, c := range verbs[1:] {
		if !slices.Contains(formats, "%"+string(c)) {
			t.Errorf("%%%c is not tested", c)
		}
	}
	s := scan{fset: token.NewFileSet(), formatters: map[string]int{
		"fmt.Sprintf": 0, "fmt.Errorf": 0, "fmt.Printf": 0, "fmt.Fprintf": 1, "fmt.Appendf": 1,
	}}
	for _, name := range programFiles(t) {
		s.parse(t, name.pkg, name.file)
	}
	s.findFormatters()
	found := 0
	used := map[string]bool{}
	s.eachFormat(func(f *source, call *ast.CallExpr, part ast.Expr, constant string, isConstant bool) {
		found++
		shown := strconv.Quote(constant)
		if !isConstant {
			shown = exprText(part)
		} else if isKnownTo(constant) {
			return
		}
		where := f.pkg + " " + shown
		used[where] = true
		if !slices.ContainsFunc(exceptions, func(e exception) bool { return e.where == where }) {
			t.Errorf("%s: the stand-in for fmt does not know this format, and it is no exception:\n%s", s.fset.Position(call.Pos()), where)
		}
	})
	for _, e := range exceptions {
		if !used[e.where] {
			t.Errorf("the exception %s is of no use", e.where)
		}
	}
	if found < 30 {
		t.Errorf("only %d formats were found: the test looked in the wrong place", found)
	}
}

// isKnownTo reports whether the stand-in knows all of a format.
func isKnownTo(format string) bool {
	for {
		_, rest, found := strings.Cut(format, "%")
		if !found {
			return true
		}
		rest = strings.TrimLeft(rest, "0123456789")
		if rest == "" || !strings.Contains(verbs, rest[:1]) {
			return false
		}
		format = rest[1:]
	}
}

type programFile struct{ pkg, file string }

// programFiles lists what the browser program is compiled of, stand-ins in the place of originals.
func programFiles(t *testing.T) []programFile {
	t.Helper()
	root := filepath.Join("..", "..", "..")
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	overlay, _, err := web.WriteOverlay(strings.TrimSpace(string(goroot)), filepath.Join(root, filepath.FromSlash(web.StandIns)), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(overlay)
	if err != nil {
		t.Fatal(err)
	}
	var in struct{ Replace map[string]string }
	if err := json.Unmarshal(text, &in); err != nil {
		t.Fatal(err)
	}
	list := exec.Command("go", "list", "-overlay="+overlay, "-tags="+web.StandInTag, "-deps",
		"-f", `{{range .GoFiles}}{{$.ImportPath}}|{{$.Dir}}|{{.}}{{"\n"}}{{end}}`, ".")
	list.Dir = root
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	var files []programFile
	for line := range strings.Lines(string(out)) {
		part := strings.Split(strings.TrimSpace(line), "|")
		if len(part) != 3 {
			continue
		}
		file := filepath.Join(part[1], part[2])
		if by, ok := in.Replace[file]; ok {
			file = by
		}
		files = append(files, programFile{part[0], file})
	}
	return files
}
