package view_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/app/words/wordstest"
)

// Whatever a screen says comes from the language that is in use: where each text
// is written backwards, no word stays as it is.
func TestTrialLanguage(t *testing.T) {
	forward := map[string][]string{}
	for name, m := range states(t) {
		forward[name] = said(t, &m)
	}
	wordstest.UseTrial(t)
	for name, m := range states(t) {
		for _, word := range said(t, &m) {
			if slices.Contains(forward[name], word) {
				t.Errorf("%s: %q is no text", name, word)
			}
		}
	}
}

// said are the long words of a screen, which a person sees or hears, but those
// that the person wrote, links, and names that no language changes.
func said(t *testing.T, m *state.Model) (all []string) {
	own := strings.NewReplacer(evil, " ", words.AppName, " ")
	for _, e := range draw(t, m).all(func(e *element) bool { return e.tag != "textarea" }) {
		for _, s := range []string{e.own, e.attrs["aria-label"], e.attrs["aria-roledescription"], e.attrs["aria-valuetext"], e.attrs["title"], e.attrs["placeholder"], e.attrs["alt"]} {
			for _, word := range strings.FieldsFunc(own.Replace(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
				back := []rune(strings.ToLower(word))
				slices.Reverse(back)
				if len(back) > 3 && string(back) != strings.ToLower(word) {
					all = append(all, strings.ToLower(word))
				}
			}
		}
	}
	return all
}
