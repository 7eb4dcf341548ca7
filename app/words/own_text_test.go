package words_test

import (
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/share"
)

// What a person typed is no text with holes and forms, whatever is in it.
func TestOwnTextStaysAsItIs(t *testing.T) {
	const own = "A {0} | B|{n} {day}}"
	p := planner.Plan{Name: own}
	rename := words.Edits(&p, []planner.Edit{planner.Rename{Name: own}})
	both := words.Edits(&p, []planner.Edit{planner.Rename{Name: own}, planner.SetHistory{}})
	for _, said := range []string{
		rename.Do, rename.Did, both.Do, both.Did, words.Undone.Of(rename.Do), words.Then(rename.Did, own),
		words.Goes(&p)[0], words.Reason(own), words.Sentences(own, own), words.CannotOpen.Of(own),
		words.SameHere(words.Against{Known: true, Stays: share.Reasons}, []string{own, own}),
	} {
		if !strings.Contains(said, own) {
			t.Errorf("%q does not hold %q", said, own)
		}
	}
}

func TestCapitalOfAnything(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "x": "X", "élan": "Élan", "ß": "ß", "ßa": "ßa", "🏃 run": "🏃 run", "5 km": "5 km", " x": " x", "жим": "Жим", "VO2max": "VO2max",
	} {
		if got := words.Capital(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
