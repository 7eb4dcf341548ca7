//go:build !js

package web

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Text is a text that is shown before the program is there. Keys are those of boot
// ("boot.coming") and of index.html ("page.about").
type Text struct {
	Key     string
	English string
	Line    int // in the file of a language, from 0
}

// Language is a language that the app can be changed to. English is none of them,
// because it is in the program and in the page.
type Language struct {
	Code  string // as in HTML's lang: "de"
	Name  string // in the language itself: "Deutsch"
	Lines []byte // a line for each text of the app
}

// file is its name in the site before it gets its hash.
func (l *Language) file() string { return "words-" + l.Code + ".txt" }

// isLanguage reports whether a file of the site is a language. The worker stores only
// those that were chosen.
func isLanguage(name string) bool { return strings.HasPrefix(name, "words-") }

// words are the constants that boot/21-words.js reads: WORDS has the line and the
// English of each text of boot.
func words(texts []Text, languages []Language) ([]byte, error) {
	type file struct {
		Name      string `json:"name"`
		File      string `json:"file"`
		Integrity string `json:"integrity"`
	}
	said, fetched := map[string][2]any{}, map[string]file{}
	for _, t := range texts {
		if key, ok := strings.CutPrefix(t.Key, "boot."); ok {
			said[key] = [2]any{t.Line, t.English}
		}
	}
	for _, l := range languages {
		fetched[l.Code] = file{l.Name, hashedName(l.file(), l.Lines), integrity(l.Lines)}
	}
	text, err := json.Marshal(said)
	if err != nil {
		return nil, err
	}
	list, err := json.Marshal(fetched)
	return fmt.Appendf(nil, "const WORDS = %s;\nconst LANGUAGES = %s;\n", text, list), err
}

// say is a text of index.html or of the manifest, in English.
func (a *assembly) say(key string) (string, error) {
	i := slices.IndexFunc(a.texts, func(t Text) bool { return t.Key == key })
	if i < 0 {
		return "", fmt.Errorf("no such text: %s", key)
	}
	return a.texts[i].English, nil
}
