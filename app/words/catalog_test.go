package words_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"hardeasy/app/words"
	"hardeasy/app/words/wordstest"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

// idsOf are the ids that english.txt has a kind of things for, in its order.
func idsOf(t *testing.T, kind string) (ids []string) {
	t.Helper()
	file := wordstest.English(t)
	for _, e := range file {
		if name, rest, _ := strings.Cut(e.Key, "."); name == kind {
			if id, _, _ := strings.Cut(rest, "."); !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// muscleIDs are the names of the engine's constants: "glute-medius" for
// MuscleGluteMedius.
func muscleIDs(t *testing.T) (ids []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../planner/catalog/muscle.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			id := ""
			for _, r := range strings.TrimPrefix(spec.Names[0].Name, "Muscle") {
				if unicode.IsUpper(r) {
					id += "-"
				}
				id += string(unicode.ToLower(r))
			}
			ids = append(ids, strings.TrimPrefix(id, "-"))
		}
		return true
	})
	return ids[:catalog.Muscles]
}

// Some texts are found by place, so english.txt has the order of what they are about.
func TestOrder(t *testing.T) {
	var sessions, exercises []string
	for i := range catalog.Sessions {
		sessions = append(sessions, catalog.ID(i).String())
	}
	for code := 1; code <= len(catalog.Exercises()); code++ {
		if e, ok := catalog.ExerciseByCode(uint8(code)); ok {
			exercises = append(exercises, e.ID)
		}
	}
	var expected []string
	for e := range notation.Expectations {
		expected = append(expected, notation.Expected(e).String())
	}
	var movements []string
	for p := catalog.Squat; p <= catalog.SoftTissue; p++ {
		movements = append(movements, p.String())
	}
	for kind, want := range map[string][]string{
		"muscle": muscleIDs(t), "movement": movements,
		"expect": expected, "session": sessions, "exercise": exercises, "gear": catalog.AllGear.Words()} {
		if got := idsOf(t, kind); !slices.Equal(got, want) {
			t.Errorf("english.txt has the texts of %s in this order:\n%q\nand the engine has\n%q", kind, got, want)
		}
	}
}

func TestCatalogTexts(t *testing.T) {
	names, shorts := map[string]bool{}, map[string]bool{}
	for i := range catalog.Sessions {
		id := catalog.ID(i)
		name, short, what := words.Session(id), words.SessionShort(id), words.SessionWhat(id)
		if name == "" || names[name] || short == "" || shorts[short] || utf8.RuneCountInString(short) > 12 {
			t.Errorf("%v: name %q or card name %q is missing, used twice or too long", id, name, short)
		}
		names[name], shorts[short] = true, true
		if id != catalog.None && (!strings.HasSuffix(what, ".") || strings.Count(what, ".") != 1) {
			t.Errorf("%v: %q is not one sentence", id, what)
		}
	}
	exercises := map[string]bool{}
	for _, e := range catalog.Exercises() {
		if name := words.Exercise(e); name == "" || exercises[name] {
			t.Errorf("%s: name %q is missing or used twice", e.ID, name)
		} else {
			exercises[name] = true
		}
	}
}

func TestCatalogLookup(t *testing.T) {
	for got, want := range map[string]string{
		words.Session(catalog.RunTempo):                    "tempo run",
		words.Session(250):                                 "unknown session",
		words.SessionShort(catalog.Rest):                   "rest",
		words.SessionWhat(catalog.None):                    "",
		words.ExerciseOf("a-skip"):                         "A-skip",
		words.ExerciseOf("calf-roll"):                      "ball rolling (tennis or lacrosse ball: foot, calf, glute)",
		words.ExerciseOf("no-such-lift"):                   "no-such-lift",
		strings.Join(words.Gear(catalog.AllGear)[:2], ","): "mini band,long band",
		strings.Join(words.Gear(catalog.Ball), ","):        "massage ball",
		strings.Join(words.Gear(0), ","):                   "",
		words.Capital("épée"):                              "Épée",
		words.Capital(""):                                  "",
		words.Capital("90/90 hip switch"):                  "90/90 hip switch",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
