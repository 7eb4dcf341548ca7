package words_test

import (
	"slices"
	"testing"

	"hardeasy/app/words"
	"hardeasy/app/words/wordstest"
	"hardeasy/planner/notation"
	"hardeasy/planner/season"
	"hardeasy/planner/share"
)

// Of an error only what stands in the person's own text stays as it is in another
// language.
func TestTrialOfErrors(t *testing.T) {
	english := errorTexts()
	wordstest.UseTrial(t)
	for i, said := range errorTexts() {
		forward := long(english[i])
		for _, word := range long(said) {
			if slices.Contains(forward, word) {
				t.Errorf("%q of %q stays as it is: %q", word, english[i], said)
			}
		}
	}
}

// errorTexts are what is said of each error that the app and the engine make, and
// the names of first plans.
func errorTexts() (all []string) {
	add := func(err error) { all = append(all, words.Error(err), words.Sentence(err)) }
	for e := share.ErrNotLink; e <= share.ErrTooLarge; e++ {
		add(e)
	}
	for k := words.ErrorNewer; k <= words.ErrorOutOfRange; k++ {
		add(words.Failure(k))
	}
	add(notation.ErrTooLong)
	for e := range notation.Expected(notation.Expectations) {
		add(&notation.Error{Expected: e, Name: "x", Words: []string{"a", "b", "c"}, N: 1, M: 2, Nearest: "y"})
	}
	for f := notation.FoundEnd; f <= notation.FoundControl; f++ {
		add(&notation.Error{Found: f, Word: "w"})
	}
	a := season.DefaultAnswers()
	p, _ := season.Make(nil, a.Head(), a.Volume())
	for theme := season.RunAndLift; theme < season.ForRace; theme++ {
		all = append(all, words.PlanName(&p, theme))
	}
	return append(all, words.Reason(share.Unsaid))
}
