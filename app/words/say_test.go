package words_test

import (
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/app/words/text"
	"hardeasy/app/words/wordstest"
)

func TestUse(t *testing.T) {
	t.Cleanup(func() { words.Use("") })
	trial := wordstest.Trial(t)
	if !words.Use(trial) || words.TodayTitle.Text() != "yadoT" || words.TodayBegins.Of("1", "2") != ".2 ,1 no snigeb nalp ruoY" {
		t.Errorf("in the trial language: %q, %q", words.TodayTitle.Text(), words.TodayBegins.Of("1", "2"))
	}
	if words.Weeks.Of(1) != "keew 1" || words.Weeks.Of(3) != "skeew 3" {
		t.Errorf("one and many: %q, %q", words.Weeks.Of(1), words.Weeks.Of(3))
	}
	if words.Use(trial[:20]) || words.TodayTitle.Text() != "yadoT" {
		t.Error("a part of a file is taken")
	}
	if !words.Use("") || words.TodayTitle.Text() != "Today" {
		t.Error("English does not come back")
	}
}

func TestEveryTextHasItsLine(t *testing.T) {
	english := wordstest.English(t)
	lines, _, err := text.Compile(english, nil)
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Split(lines, "\n")
	if all[words.TodayTitle] != "Today" {
		t.Errorf("today.title stands in line %d: %q", words.TodayTitle, all[words.TodayTitle])
	}
	for _, p := range english.Page() {
		if all[p.Line] != p.Text {
			t.Errorf("%s: line %d is %q, want %q", p.Key, p.Line, all[p.Line], p.Text)
		}
	}
}
