// Package wordstest gives tests the language files.
package wordstest

import (
	"os"
	"path/filepath"
	"testing"

	"hardeasy/app/words"
	"hardeasy/app/words/text"
)

// English is english.txt.
func English(t testing.TB) text.File {
	t.Helper()
	source, err := os.ReadFile(path(t))
	if err != nil {
		t.Fatal(err)
	}
	english, err := text.Parse(string(source))
	if err != nil {
		t.Fatal(err)
	}
	return english
}

// path finds the file from the folder of the package under test.
func path(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		name := filepath.Join(dir, "app", "words", "english.txt")
		if _, err := os.Stat(name); err == nil {
			return name
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Fatal(os.ErrNotExist, name)
		}
		dir = up
	}
}

// Trial is a language in which each English text reads backwards, as words.Use
// takes it.
func Trial(t testing.TB) string {
	t.Helper()
	english := English(t)
	lines, missing, err := text.Compile(english, english.Reversed())
	if err != nil || len(missing) > 0 {
		t.Fatal(err, missing)
	}
	return lines
}

// UseTrial says everything in that language until the test ends.
func UseTrial(t testing.TB) {
	t.Helper()
	t.Cleanup(func() { words.Use("") })
	if !words.Use(Trial(t)) {
		t.Fatal("Use(Trial) = false")
	}
}
