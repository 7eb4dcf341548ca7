//go:build !js

package command

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"
)

func TestLanguages(t *testing.T) {
	const english = "page.language = English\ntoday.title = Today\nboot.coming = A plan is coming.\n"
	read := func(name, source string) (string, error) {
		var told bytes.Buffer
		from := fstest.MapFS{englishFile: {Data: []byte(english)}, name: {Data: []byte(source)}}
		texts, all, err := languages(&told, from, false)
		if err == nil && (len(texts) != 2 || len(all) != 1 || all[0].Code != "de" || all[0].Name != "Deutsch") {
			t.Errorf("%+v, %+v", texts, all)
		}
		return told.String(), err
	}
	told, err := read("de.txt", "page.language = Deutsch\ntoday.title = Heute\n")
	if want := "de.txt lacks 1 texts, which are said in English: boot.coming\n"; err != nil || told != want {
		t.Errorf("%v: told %q, want %q", err, told, want)
	}
	for _, tt := range []struct{ name, source, want string }{
		{"de.txt", "today.title = Heute\n", "de.txt: page.language is missing"},
		{"de.txt", "page.language = Deutsch\ntoday.titel = Heute\n", "de.txt: today.titel: no text has that key"},
		{"de.txt", "Heute\n", "de.txt: line 1: a text is written as KEY = TEXT"},
		{"en.txt", "page.language = English\n", "en.txt: English is english.txt"},
	} {
		if _, err := read(tt.name, tt.source); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.name, err, tt.want)
		}
	}
}
