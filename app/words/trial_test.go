package words_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"hardeasy/app/words"
	"hardeasy/app/words/wordstest"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

func parse(t *testing.T, plan string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(plan)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// What is said holds no word of its own: in a language in which each text reads
// backwards, none reads forwards.
func TestTrialLanguage(t *testing.T) {
	english := rulesAndEdits(t)
	others := append(sentences(t), phrases(t)...)
	if len(english) < 500 || len(others) < 150 {
		t.Fatalf("only %d and %d texts", len(english), len(others))
	}
	wordstest.UseTrial(t)
	stays(t, english, rulesAndEdits(t))
	stays(t, others, append(sentences(t), phrases(t)...))
}

// stays tells of words that are the same in both languages.
func stays(t *testing.T, english, backwards []string) {
	if len(english) != len(backwards) {
		t.Fatalf("%d texts, then %d", len(english), len(backwards))
	}
	for i := range english {
		forward := long(english[i])
		for _, word := range long(backwards[i]) {
			if slices.Contains(forward, word) {
				t.Errorf("%q of %q stays as it is: %q", word, english[i], backwards[i])
			}
		}
	}
}

// long are the words of a text that have four letters or more and are not the
// same from both ends. An id and what a person typed are no texts.
func long(said string) (all []string) {
	said = strings.NewReplacer("heavy-cap", "", "Boston", "", words.AppName, "").Replace(said)
	for _, word := range strings.FieldsFunc(strings.ToLower(said), func(r rune) bool { return !unicode.IsLetter(r) }) {
		back := []rune(word)
		slices.Reverse(back)
		if len(back) > 3 && string(back) != word {
			all = append(all, word)
		}
	}
	return all
}

// rulesAndEdits are all texts about rules, what each says of its example with
// what could be done, and what all kinds of edits are called.
func rulesAndEdits(t *testing.T) (all []string) {
	for _, r := range rulebook.Suite {
		all = append(all, words.RuleTitle(r.ID), words.RuleWhy(r.ID), words.RuleLadder(r.ID), words.RuleChoice(r.ID), words.RuleSchool(r.ID),
			words.RuleSaysWho(r), words.RuleLacks(&rule.NotChecked{Rule: r, Missing: r.Needs}))
		for i := range r.Sources {
			all = append(all, words.SourceSays(r, i))
		}
		if r.Generator {
			continue
		}
		p := parse(t, r.Example.Before)
		found := (rule.Suite{r}).Whole(&p)
		for _, report := range (rule.Suite{r}).CheckAll(&p) {
			found = append(found, report.Findings...)
		}
		for i := range found {
			all = append(all, words.Finding(&p, &found[i]))
			for _, fix := range (rule.Suite{r}).Fixes(&p, &found[i]) {
				done := words.Edits(&p, fix.Edits)
				all = append(all, done.Do, done.Did)
			}
		}
	}
	p := parse(t, board)
	for _, c := range append(editCases(&p), togetherCases()...) {
		done := words.Edits(&p, c.edits)
		all = append(all, done.Do, done.Did)
	}
	for why := range rule.SchoolReasons {
		all = append(all, words.SchoolBecause(why))
	}
	return all
}
