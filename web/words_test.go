//go:build !js

package web

import (
	"bytes"
	"encoding/json"
	"html"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestLanguages(t *testing.T) {
	lines := []byte("Ein Plan kommt.\n")
	files := built(t, t.TempDir()+"/dist", func(o *Options) {
		o.Languages = []Language{{Code: "de", Name: "Deutsch", Lines: lines}}
	})
	name := hashedName("words-de.txt", lines)
	if string(files[name]) != string(lines) {
		t.Errorf("%s holds %q", name, files[name])
	}
	boot := string(files[bootOf(files)])
	for _, want := range []string{`"Deutsch"`, `"` + name + `"`, `"sha256-`, `"A plan is coming."`} {
		if !strings.Contains(boot, want) {
			t.Errorf("boot lacks %s", want)
		}
	}
	for name := range files {
		if strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz") {
			delete(files, name) // the server's business
		}
	}
	list, languages := precached(site(files))
	if slices.Contains(list, "./"+name) || !slices.Equal(languages, []string{"./" + name}) {
		t.Errorf("the worker keeps %v and, when chosen, %v", list, languages)
	}
	if worker := string(files["worker.js"]); !strings.Contains(worker, name) {
		t.Error("the worker does not know the language")
	}
}

// bootOf is the name of boot.js in a site.
func bootOf(files map[string][]byte) string {
	for name := range files {
		if strings.HasPrefix(name, "boot.") && strings.HasSuffix(name, ".js") {
			return name
		}
	}
	return ""
}

// A text that boot says and nobody has would stop the page.
func TestBootSaysWhatThereIs(t *testing.T) {
	boot, err := concatenated(sources, "boot/*.js")
	if err != nil {
		t.Fatal(err)
	}
	english, err := os.ReadFile("../app/words/english.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, call := range regexp.MustCompile(`(?:said|tooOld)\(([^()]*)`).FindAllSubmatch(boot, -1) {
		for _, key := range regexp.MustCompile(`"([a-z-]+)"`).FindAllSubmatch(call[1], -1) {
			if string(key[1]) != "new" && !bytes.Contains(english, []byte("\nboot."+string(key[1])+" = ")) {
				t.Errorf("boot says %q, and english.txt has no boot.%s", key[1], key[1])
			}
		}
	}
	for _, text := range regexp.MustCompile(`(?m)^boot\.(\S+) = `).FindAllSubmatch(english, -1) {
		if !bytes.Contains(boot, []byte(`"`+string(text[1])+`"`)) {
			t.Errorf("nothing in boot says boot.%s", text[1])
		}
	}
}

// Texts are texts in markup and in JSON too.
func TestPageTextsAreNoMarkup(t *testing.T) {
	const said = `<b>"One" & 'two'</b> {{.}}`
	files := built(t, t.TempDir()+"/dist", func(o *Options) {
		o.Texts = slices.Clone(o.Texts)
		for i := range o.Texts {
			o.Texts[i].English = said
		}
	})
	page := string(files["index.html"])
	if strings.Contains(page, "<b>") || strings.Count(page, html.EscapeString(said)) != 4 {
		t.Errorf("the page: %s", page)
	}
	var manifest struct {
		Description string
		Shortcuts   []struct{ Name string }
	}
	for name, content := range files {
		if !strings.HasSuffix(name, ".webmanifest") {
			continue
		}
		if err := json.Unmarshal(content, &manifest); err != nil {
			t.Errorf("%v: %s", err, content)
		}
	}
	if manifest.Description != said || len(manifest.Shortcuts) != 2 || manifest.Shortcuts[1].Name != said {
		t.Errorf("the manifest: %+v", manifest)
	}
}
