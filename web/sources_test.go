//go:build !js

package web

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestConcatenatedInNameOrder(t *testing.T) {
	files := fstest.MapFS{
		"css/20-b.css": {Data: []byte("b{}\n\n")},
		"css/10-a.css": {Data: []byte("\na{}")},
		"css/c.css":    {Data: []byte("c{}")},
		"css/note.txt": {Data: []byte("no")},
	}
	got, err := concatenated(files, "css/*.css")
	if err != nil || string(got) != "a{}\nb{}\nc{}\n" {
		t.Errorf("%q, %v", got, err)
	}
}

// The parts of boot share one scope, so a name declared in two of them would keep the whole of it from running.
func TestBootDeclaresNamesOnce(t *testing.T) {
	body, err := concatenated(sources, "boot/*.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range declaredTwice(string(body)) {
		t.Errorf("web/boot declares %s twice", name)
	}
	if got := declaredTwice("const a = 1;\nlet [x, b] = y;\nasync function a() {\n  let b;\n}\nconst { c, b } = d;\nclass c {}\n"); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("the test finds %v", got)
	}
}

var declaration = regexp.MustCompile(`(?m)^(?:const|let|var|class|(?:async )?function\*?) (\w+|[[{][^=]*[]}])`)

// declaredTwice are the names of which the outermost scope of a script has two.
func declaredTwice(script string) (twice []string) {
	count := map[string]int{}
	for _, found := range declaration.FindAllStringSubmatch(script, -1) {
		for _, name := range strings.FieldsFunc(found[1], func(r rune) bool { return strings.ContainsRune("[]{}, ", r) }) {
			if count[name]++; count[name] == 2 {
				twice = append(twice, name)
			}
		}
	}
	slices.Sort(twice)
	return twice
}
