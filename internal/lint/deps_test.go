//go:build !js

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layer is one row of the import table: a package, what it may import beside
// the standard library, and why nothing else. "x/..." stands for x and all below it.
type layer struct {
	dir string
	may []string
	why string
}

const (
	root    = "../.."
	goApp   = "github.com/maxence-charriere/go-app/..."
	uuid    = "github.com/google/uuid"
	brotli  = "github.com/andybalholm/brotli"
	xnet    = "golang.org/x/net/..."
	esbuild = "github.com/evanw/esbuild/pkg/api"
)

// Imports point down only. A package of the program has a row here.
var layers = []layer{
	{"planner/catalog", nil, "session types and exercises are data that everything stands on"},
	{"planner", []string{"planner/catalog", uuid}, "the vocabulary of a plan stands below all that judges or changes plans"},
	{"planner/notation", []string{"planner", "planner/catalog"}, "text is made of a plan and read into one; who judges or changes plans needs none"},
	{"planner/plantest", []string{"planner", "planner/catalog"}, "tests of several packages make plans by chance; the source of chance is theirs"},
	{"planner/corpus", []string{"planner", "planner/catalog", "planner/notation", "planner/rule"}, "rules are passed in, so that they can know how often they speak of its plans"},
	{"planner/load", []string{"planner", "planner/catalog"}, "load is counted from the sessions alone; rules judge it, not the other way round"},
	{"planner/strength", []string{"planner", "planner/catalog", "planner/load"}, "what is inside a session is chosen from the catalogue; rules judge it afterwards"},
	{"planner/workout", []string{"planner", "planner/catalog"}, "what is inside a run is chosen from the athlete and the race alone; who plans asks for it"},
	{"planner/purpose", []string{"planner", "planner/catalog", "planner/load"}, "why a session is there follows from the plan, whatever rules think of it"},
	{"planner/share/flate", nil, "it knows texts and no plan"},
	{"planner/share", []string{"planner", "planner/catalog", "planner/notation", "planner/share/flate"}, "a link carries a plan, whatever anybody thinks of it"},
	{"planner/rule", []string{"planner", "planner/catalog", "planner/notation", "planner/load"}, "the framework knows no rule by name, so that a rule is one variable and one line in the suite"},
	{"planner/rulebook", []string{"planner", "planner/catalog", "planner/load", "planner/strength", "planner/rule"}, "a rule says what is wrong; who searches for a better week asks the rules, never the reverse"},
	{"planner/solver", []string{"planner", "planner/rule"}, "rules are passed in, so that its tests can use toy rules and an exhaustive oracle"},
	{"planner/season", []string{"planner", "planner/catalog", "planner/load", "planner/strength", "planner/rule", "planner/solver", "planner/workout"}, "rules are passed in, as to the solver"},

	{"app/words", []string{"planner/..."}, "sentences know nothing of screens, so that they can be read and put into another language in one place"},
	{"app/words/text", nil, "it knows language files and nothing of what they say"},
	{"app/words/wordstest", []string{"app/words", "app/words/text"}, "it gives tests the language files"},
	{"app/words/generate", []string{"app/words/text"}, "it writes the texts' Go files"},
	{"app/state", []string{"planner/...", "app/words"}, "the core is messages in, model and effects out: without a browser it is tested in microseconds"},
	{"app/kit", []string{goApp, "app/state", "app/words", "planner", "planner/catalog", "planner/rule"}, "shared parts know no screen and decide nothing"},
	{"app/view", []string{goApp, "app/kit", "app/state", "app/words", "planner/..."}, "a screen is a function of the model; what it wants done it says in a message"},
	{"app/browser", []string{goApp, "app/state", "app/words", "planner"}, "the browser behind small interfaces; it knows the messages it sends and nothing of screens"},
	{"app", []string{goApp, "app/...", "planner/..."}, "the wiring; serving and building are native and must not come into the wasm program"},

	{"web", []string{brotli, esbuild, xnet, "web/icons"}, "it builds and serves files and never looks into a plan"},
	{"web/icons", nil, "it draws"},
	{"web/slim", []string{"web/slim/wasm"}, "it knows programs and no site"},
	{"web/slim/proof", []string{"web/slim"}, "it holds programs before slim against those after, and looks at them from outside only"},
	{"web/slim/prove", []string{"web/slim/proof"}, "the proofs as a command, for what needs Node.js must not be in the native tests"},
	{"web/slim/wasm", nil, "it knows the format of programs and nothing of Go"},
	{"web/standin/...", nil, "a stand-in takes the place of a standard package, which can import nothing of ours"},
	{"internal/testsize", nil, "tests ask it how much to do"},
	{"internal/corpus", []string{"app/words", "planner/..."}, "it tells what the rules say of the corpus, natively"},
	{"internal/lint", nil, "it looks at the program from outside, even when that does not compile"},
	{"command", []string{"app/...", "planner/...", "web/..."}, "the top of the house"},
	{"command/exec", []string{"command", "web/slim/..."}, "go test runs the engine's tests through it, made slim as the site's program is"},
	{".", []string{"command"}, "one entry; what there is to do is in command"},
}

// ban is a package that the standard library has and some layers must not use.
type ban struct {
	pkg string // with all below it
	why string
}

// leftOut is what the browser program is compiled without (web/standin): a
// stub stands in its place, which go-app can live with and we could not.
var leftOut = []ban{
	{"regexp", "it is large, and a stub in the browser"},
	{"encoding/json", "it is large, and a stub in the browser"},
	{"text/template", "it is large, and a stub in the browser"},
	{"html/template", "it is large and keeps the linker from leaving anything out"},
	{"net/netip", "the stand-in in the browser only tells whether a text is an address"},
	{"net/http", "nothing a person plans leaves the device, and it is a stub in the browser"},
}

// The engine gets time, ids and text from its caller.
var pureBans = []ban{
	{"os", "the same plan must get the same verdict on every machine"},
	{"net", "nothing a person plans leaves the device"},
	{"syscall", "it must run natively as in the browser"},
	{"math/rand", "the same plan must get the same answer every time"},
	{"crypto/rand", "chance is passed in as a reader, so that tests can choose it"},
}

// clock are the functions of package time that read it or wait.
var clock = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"}

// floats are the functions of package strconv that print and read floating-point numbers.
var floats = []string{"FormatFloat", "AppendFloat", "ParseFloat"}

// times are the names of package time by which a program comes to a time.Time.
var times = []string{"Time", "Now", "Unix", "UnixMilli", "UnixMicro", "Date", "Parse", "ParseInLocation"}

func TestImports(t *testing.T) {
	t.Chdir(root)
	found := map[string]bool{}
	eachFile(t, func(dir, name string, file *ast.File) {
		row := slices.IndexFunc(layers, func(l layer) bool { return within(dir, l.dir) })
		if row < 0 {
			t.Errorf("%s: package %s has no row in the import table: say what it may import, and why nothing else", name, dir)
			return
		}
		l := layers[row]
		found[l.dir] = true
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			checkImport(t, l, name, imported)
		}
		if isPure(dir) {
			checkCalls(t, name, file, "time", clock, "the date is passed in, so that a plan means the same tomorrow")
		}
		if isPure(dir) || within(dir, "app/...") {
			checkCalls(t, name, file, "time", times, "the browser program has no formats of times (web/cuts.go): a date is a planner.Date, a moment a number")
			checkCalls(t, name, file, "strconv", floats, "the browser program neither prints nor reads floats (web/cuts.go): a number is an integer in the smallest part that counts")
		}
	})
	for _, l := range layers {
		if !found[l.dir] {
			t.Errorf("the import table has a row for %s, which does not exist", l.dir)
		}
	}
}

// downloaded are the modules that a visitor may download. Others build and serve the site.
var downloaded = []string{"hardeasy/...", goApp, uuid}

func TestModulesOfTheBrowserProgram(t *testing.T) {
	t.Chdir(root)
	list := exec.Command("go", "list", "-deps", ".")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := strings.Fields(string(out))
	if !slices.Contains(packages, module+"app") {
		t.Fatal("the app was not found: the test looked in the wrong place")
	}
	for _, pkg := range packages {
		if !isStandard(pkg) && !slices.ContainsFunc(downloaded, func(may string) bool { return within(pkg, may) }) {
			t.Errorf("the browser program contains %s, which only native programs may", pkg)
		}
		if pkg == module+"planner/corpus" {
			t.Errorf("the browser program contains %s: it is large, and for tests and tools", pkg)
		}
	}
}

func checkImport(t *testing.T, l layer, name, imported string) {
	t.Helper()
	if isStandard(imported) {
		for _, b := range bansOf(l.dir) {
			if within(imported, b.pkg+"/...") {
				t.Errorf("%s: %s must not import %s: %s", name, l.dir, imported, b.why)
			}
		}
		return
	}
	ours := strings.TrimPrefix(imported, module)
	if !slices.ContainsFunc(l.may, func(may string) bool { return within(ours, may) }) {
		t.Errorf("%s: %s must not import %s: %s", name, l.dir, ours, l.why)
	}
}

// checkCalls looks for names of a package, whatever the file calls it.
func checkCalls(t *testing.T, name string, file *ast.File, of string, banned []string, why string) {
	t.Helper()
	pkg := ""
	for _, spec := range file.Imports {
		if spec.Path.Value == strconv.Quote(of) {
			pkg = of
			if spec.Name != nil {
				pkg = spec.Name.Name
			}
		}
	}
	if pkg == "." {
		t.Errorf("%s: package %s is imported by name, so that one can see what is used of it", name, of)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := sel.X.(*ast.Ident); ok && pkg != "" && x.Name == pkg && slices.Contains(banned, sel.Sel.Name) {
			t.Errorf("%s: %s.%s: %s", name, of, sel.Sel.Name, why)
		}
		return true
	})
}

func isPure(dir string) bool {
	return within(dir, "planner/...") || dir == "app/state" || dir == "app/words"
}

func bansOf(dir string) []ban {
	switch {
	case isPure(dir):
		return slices.Concat(leftOut, pureBans)
	case within(dir, "app/..."):
		return leftOut
	}
	return nil
}

// within reports whether a package is the one named, or below "x/...".
func within(pkg, pattern string) bool {
	root, tree := strings.CutSuffix(pattern, "/...")
	return pkg == root || tree && strings.HasPrefix(pkg, root+"/")
}

// isStandard goes by the dot that the first part of every other module has.
func isStandard(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return !strings.Contains(first, ".") && !strings.HasPrefix(imported, module)
}

// eachFile parses every Go file of the program, whatever its build tags: what
// the browser runs is bound by the table as much as what runs here. Tests may
// look further than what they test, so they are left out.
func eachFile(t *testing.T, visit func(dir, name string, file *ast.File)) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := d.Name()
		if d.IsDir() {
			if name != "." && (strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_") || slices.Contains([]string{"testdata", "node_modules", "dist"}, base)) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(base, ".go") || strings.HasSuffix(base, "_test.go") {
			return nil
		}
		name = filepath.ToSlash(name)
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		visit(path.Dir(name), name, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWithin(t *testing.T) {
	for _, tt := range []struct {
		pkg, pattern string
		want         bool
	}{
		{"planner", "planner", true}, {"planner/rule", "planner", false}, {"planner", "planner/...", true},
		{"planner/rule", "planner/...", true}, {"planners", "planner/...", false}, {"net/http", "net/...", true},
	} {
		if got := within(tt.pkg, tt.pattern); got != tt.want {
			t.Errorf("%s within %s: %v", tt.pkg, tt.pattern, got)
		}
	}
}
