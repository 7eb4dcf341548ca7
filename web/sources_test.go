//go:build !js

package web

import (
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

func TestSqueeze(t *testing.T) {
	for _, test := range []struct {
		squeeze   func([]byte) []byte
		text, out string
	}{
		{squeezeJS, "// why\n  // more\n\n\tf(); // stays\n", "\nf(); // stays\n"},
		{squeezeJS, "let u = \"a//b\";\n  u\n", "let u = \"a//b\";\nu\n"},
		{squeezeCSS, "/* a\n b */\na {\n  b: c; /* d */\n}\n", "\na {\nb: c; \n}\n"},
	} {
		if got := string(test.squeeze([]byte(test.text))); got != test.out {
			t.Errorf("%q becomes %q, want %q", test.text, got, test.out)
		}
	}
}

// The squeezing of scripts is simple because the scripts are: no template literal spans lines.
func TestScriptsCanBeSqueezed(t *testing.T) {
	for _, dir := range []string{"boot", "."} {
		entries, err := sources.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			name := strings.TrimPrefix(dir+"/"+entry.Name(), "./")
			if !strings.HasSuffix(name, ".js") {
				continue
			}
			text, err := sources.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for i, line := range strings.Split(string(text), "\n") {
				if strings.Count(line, "`")%2 != 0 {
					t.Errorf("%s:%d: a template literal spans lines", name, i+1)
				}
				if strings.Contains(line, "/*") {
					t.Errorf("%s:%d: use // for comments", name, i+1)
				}
			}
		}
	}
}
