//go:build !js

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// exempt are strings that read as words and are none for people.
type exempt struct {
	dir   string
	texts []string
	why   string
}

var exempts = []exempt{
	{"app/words", []string{"HardEasy"}, "its name"},
	{"app/state", []string{"English"}, "a language calls itself what it does, whichever is in use"},
	{"app/state", []string{"undo ", "redo "}, "words of the format that steps back are stored in"},
	{"app/state", []string{"%s %d rev=%d saved=%d crc=%08x\n%s", "rev=%d saved=%d\n%s"}, "the line above a stored plan"},
	{"planner/share", []string{"The reason is not shared."}, "links hold it in place of a reason; words.Reason says it"},
	{"planner/rulebook", []string{
		"springermedizin.de 15063260", "Mendeley def45b29", "Journal of Strength and Conditioning Research, 2011", "PubMed 17762369",
		"AHP Suffolk", "Journal of Strength and Conditioning Research 26(8)", "scribd 276851175", "fellrnr.com, Training Monotony",
	}, "where studies stand: names of journals and sites"},
	{"planner", []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}, "days in the notation, the same in every language"},
}

// developers are packages whose strings only developers read.
var developers = []struct{ dir, why string }{
	{"app/words/text", "it reads language files, natively; who adds a text reads its errors"},
	{"app/words/generate", "it runs where the program is built"},
	{"planner/plantest", "tests call it"},
	{"planner/corpus", "tests and tools call it"},
	{"app/words/wordstest", "tests call it"},
}

// TestSentences finds sentences outside app/words/english.txt. The program can
// say those in English only, whatever language is chosen.
func TestSentences(t *testing.T) {
	t.Chdir(root)
	needed := make([]map[string]bool, len(exempts))
	for i := range needed {
		needed[i] = map[string]bool{}
	}
	eachFile(t, func(dir, name string, file *ast.File) {
		if !within(dir, "app/...") && !within(dir, "planner/...") {
			return
		}
		if name == "app/words/english.go" || name == "app/words/keys.go" {
			return // generated from english.txt
		}
		for _, d := range developers {
			if dir == d.dir {
				return
			}
		}
		for _, text := range sentences(file) {
			i := slices.IndexFunc(exempts, func(e exempt) bool { return e.dir == dir && slices.Contains(e.texts, text) })
			if i >= 0 {
				needed[i][text] = true
			} else if dir != "planner/notation" || !isKeyword(text) {
				t.Errorf("%s: %q can be said in English only: give it a key in app/words/english.txt", name, text)
			}
		}
	})
	for i, e := range exempts {
		for _, text := range e.texts {
			if !needed[i][text] {
				t.Errorf("%s has no %q any more: take it out of the list of exempts", e.dir, text)
			}
		}
	}
}

// isKeyword reports whether a string is one word of the notation, and spaces.
func isKeyword(text string) bool {
	words := strings.Fields(text)
	return len(words) == 1 && words[0] == strings.ToLower(words[0])
}

// TestErrorsAreTexts holds the app to words.Error: the text of an error value
// is for developers, and English.
func TestErrorsAreTexts(t *testing.T) {
	t.Chdir(root)
	eachFile(t, func(dir, name string, file *ast.File) {
		if !within(dir, "app/...") || dir == "app/words/generate" {
			return
		}
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && (f.Name.Name == "plainError" || dir == "app/words" && f.Name.Name == "Error") {
				continue // the framework has its errors logged; those of the machine speak for themselves
			}
			ast.Inspect(decl, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok && len(call.Args) == 0 && lastName(call.Fun) == "Error" {
					t.Errorf("%s shows the text of an error: words.Error says it in every language", name)
				}
				return true
			})
		}
	})
}

// sentences are the strings of a file that a person may read.
func sentences(file *ast.File) (found []string) {
	var look func(ast.Node) bool
	each := func(nodes []ast.Expr) {
		for _, n := range nodes {
			ast.Inspect(n, look)
		}
	}
	look = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field: // without its tag
			ast.Inspect(n.Type, look)
			return false
		case *ast.CallExpr:
			ast.Inspect(n.Fun, look)
			each(n.Args[min(forMachines(n), len(n.Args)):])
			return false
		case *ast.FuncDecl:
			return n.Name.Name != "Error" // for developers as well
		case *ast.CompositeLit: // Focus{"[data-lift] button"}
			return !strings.HasPrefix(lastName(n.Type), "Focus")
		case *ast.CaseClause: // what a string is compared with, nobody reads
			for _, stmt := range n.Body {
				ast.Inspect(stmt, look)
			}
			return false
		case *ast.BinaryExpr:
			return n.Op != token.EQL && n.Op != token.NEQ
		case *ast.AssignStmt: // classes += " is-done"
			return !slices.ContainsFunc(n.Lhs, func(e ast.Expr) bool { return lastName(e) == "class" || lastName(e) == "classes" })
		case *ast.BasicLit:
			if text, err := strconv.Unquote(n.Value); n.Kind == token.STRING && err == nil && readsAsWords(text) {
				found = append(found, text)
			}
		}
		return true
	}
	ast.Inspect(file, look)
	return found
}

// inNotation finds plans and parts of them, such as the examples of rules.
var inNotation = regexp.MustCompile(`\b(AM|NOON|PM) |\d+x\d+|^(week \d|open \w+ \d|check week=\d)`)

// readsAsWords tells words from ids: a capital begins them, or a letter stands
// beside a space. Ids with hyphens may stand in a row.
func readsAsWords(text string) bool {
	if inNotation.MatchString(text) || !slices.ContainsFunc(strings.Split(text, " "), func(p string) bool { return !strings.Contains(p, "-") }) {
		return false
	}
	r := []rune(text)
	if len(r) > 1 && unicode.IsUpper(r[0]) && unicode.IsLower(r[1]) {
		return true
	}
	for i := 1; i < len(r); i++ {
		if unicode.IsLetter(r[i-1]) && r[i] == ' ' || r[i-1] == ' ' && unicode.IsLetter(r[i]) {
			return true
		}
	}
	return false
}

// spoken are the attributes of an element that a person reads or hears.
var spoken = []string{"label", "valuetext", "roledescription", "description", "title", "placeholder", "alt"}

// unread are functions and methods whose first strings are not for people,
// and how many those are.
var unread = map[string]int{
	"panic": all, "errors.New": all, "fmt.Errorf": all, "invalid": all, "bad": all, // for developers: see TestErrorsAreTexts
	"El": all, "Class": all, "DataSet": all, "Role": all, "ID": all, "Icon": all, "SVG": all, "Rect": all, "drawn": all,
	"PlainButton": all, "Button": 1, "TextButton": 1, "Options": 1,
	"Get": all, "Set": all, "Call": all, "New": all, "Leave": all, // of the browser
}

const all = 1 << 10

// forMachines is how many of a call's first arguments are not for people.
func forMachines(call *ast.CallExpr) int {
	switch name := lastName(call.Fun); name {
	case "Attr", "Aria":
		if lit, ok := call.Args[0].(*ast.BasicLit); ok && !slices.Contains(spoken, strings.Trim(lit.Value, `"`)) {
			return all
		}
		return 1
	default:
		full := name
		if f, ok := call.Fun.(*ast.SelectorExpr); ok {
			full = lastName(f.X) + "." + name
		}
		return max(unread[name], unread[full])
	}
}

// lastName is the last name of an expression such as kit.El.
func lastName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

func TestSentencesAreFound(t *testing.T) {
	for code, want := range map[string]string{
		`kit.El("div", "rule open")`:                        "",
		`kit.El("p").Text("no plan")`:                       "no plan",
		`kit.El("p", "hint").Text("Undo")`:                  "Undo",
		`kit.El("p").Aria("label", "Close")`:                "Close",
		`kit.El("p").Aria("controls", "Rule filters")`:      "",
		`kit.El("p").Attr(name, "two words")`:               "two words",
		`kit.Button("quiet toast", words.Undo, state.Undo)`: "",
		`kit.TextButton("quiet", "Take it", state.Undo)`:    "Take it",
		`errors.New("not read")`:                            "",
		`toast(m, "moved to "+day)`:                         "moved to ",
		`day + " of week"`:                                  " of week",
		`Focus{"[data-lift] button"}`:                       "",
		`Toast{Text: "Copied"}`:                             "Copied",
		`key == "Escape"`:                                   "",
		`lift("back-squat front-squat", "rpe=8")`:           "",
		`parse("week 1\nMon AM run-easy 40")`:               "",
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "", "package p\nvar _ = "+code, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(sentences(file), "|"); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
}
