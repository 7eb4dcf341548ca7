package proof

import (
	"embed"
	"fmt"
	"go/format"
	"io/fs"
	"math/rand/v2"
	"path"
	"regexp"
	"slices"
	"strings"
)

// A scene is a file of Go declarations with holes, about one part of the
// language or the runtime. Its entry is the function named like the file.
//
//go:embed scenes
var sceneFiles embed.FS

// scenesEach is how many scenes a program has, so that it stays readable.
const scenesEach = 4

// Scenes names all that a program can be about.
func Scenes() []string {
	files, err := fs.Glob(sceneFiles, "scenes/*.txt")
	if err != nil {
		panic(err)
	}
	for i, name := range files {
		files[i] = strings.TrimSuffix(path.Base(name), ".txt")
	}
	return files
}

// Program writes the Go package p<seed>, whose function Run says what it does
// to package trace. The same seed gives the same text.
func Program(seed uint64) string {
	g := &generator{rand: rand.New(rand.NewPCG(seed, 0)), globals: globals()}
	for range g.between(2, 4) {
		g.function()
	}
	names := Scenes()
	g.rand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	names = names[:min(scenesEach, len(names))]
	for _, name := range names {
		g.scene(name)
	}
	var calls strings.Builder
	for _, name := range names {
		fmt.Fprintf(&calls, "trace.Scene(%q, %s)\n", name, name)
	}
	g.printf("func Run() {\n%s}\n", calls.String())

	text := g.globalsText() + g.text.String()
	text = fmt.Sprintf("package p%d\n\n%s\n%s", seed, importsOf(text), text)
	formatted, err := format.Source([]byte(text))
	if err != nil {
		panic(fmt.Sprintf("program %d is not Go: %v\n%s", seed, err, text))
	}
	return string(formatted)
}

// packages is what scenes and expressions may use without saying so.
var packages = []string{
	"batch/trace", "bytes", "cmp", "errors", "fmt", "iter", "maps", "math", "math/bits", "reflect", "runtime", "slices",
	"sort", "strconv", "strings", "sync", "sync/atomic", "time", "unicode/utf8", "unsafe",
}

func importsOf(text string) string {
	var b strings.Builder
	for _, p := range packages {
		if regexp.MustCompile(`\b` + path.Base(p) + `\.[A-Z]`).MatchString(text) {
			fmt.Fprintf(&b, "import %q\n", p)
		}
	}
	return b.String()
}

// variable is one that expressions may read and statements may write.
type variable struct{ name, kind string }

// function is one that was written already, so that calls never form a circle.
type function struct {
	name    string
	params  []string
	results []string
}

// generator writes one program.
type generator struct {
	rand    *rand.Rand
	text    strings.Builder
	names   int        // how many were given out
	globals []variable // one of each kind, so that no expression need be a constant
	scope   []variable
	funcs   []function
}

func (g *generator) printf(format string, args ...any) { fmt.Fprintf(&g.text, format, args...) }

// between chooses a number, both ends included.
func (g *generator) between(low, high int) int { return low + g.rand.IntN(high-low+1) }

func (g *generator) chance(percent int) bool { return g.rand.IntN(100) < percent }

func one[T any](g *generator, list ...T) T { return list[g.rand.IntN(len(list))] }

// name gives a name that the program does not have yet.
func (g *generator) name(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// inScope runs what declares variables that end with it.
func (g *generator) inScope(do func()) {
	outer := len(g.scope)
	do()
	g.scope = g.scope[:outer]
}

// kinds are the types that expressions know.
var (
	integers = []string{"int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64"}
	floats   = []string{"float64", "float32"}
	scalars  = slices.Concat(integers, floats, []string{"string", "bool"})
)

func globals() []variable {
	var list []variable
	for _, kind := range scalars {
		list = append(list, variable{"g" + strings.ToUpper(kind[:1]) + kind[1:], kind})
	}
	return list
}

func (g *generator) globalsText() string {
	var b strings.Builder
	b.WriteString("var (\n")
	for _, v := range g.globals {
		fmt.Fprintf(&b, "%s %s = %s\n", v.name, v.kind, g.literal(v.kind))
	}
	b.WriteString(")\n\n")
	return b.String()
}

// function writes one function of random statements.
func (g *generator) function() {
	f := function{name: g.name("f")}
	for range g.between(0, 4) {
		f.params = append(f.params, one(g, scalars...))
	}
	for range g.between(1, 4) {
		f.results = append(f.results, one(g, scalars...))
	}
	g.inScope(func() {
		var params, results []string
		for _, kind := range f.params {
			v := variable{g.name("p"), kind}
			g.scope = append(g.scope, v)
			params = append(params, v.name+" "+kind)
		}
		for _, kind := range f.results {
			v := variable{g.name("r"), kind}
			g.scope = append(g.scope, v)
			results = append(results, v.name+" "+kind)
		}
		g.printf("func %s(%s) (%s) {\n", f.name, strings.Join(params, ", "), strings.Join(results, ", "))
		g.printf("if !trace.Fuel() {\nreturn\n}\n")
		if g.chance(50) {
			g.deferred()
		}
		g.statements(g.between(3, 7), 2)
		g.printf("return\n}\n\n")
	})
	g.funcs = append(g.funcs, f)
}
