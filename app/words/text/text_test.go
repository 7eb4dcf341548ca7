package text_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"hardeasy/app/words/text"
)

func parse(t *testing.T, source string) text.File {
	t.Helper()
	file, err := text.Parse(source)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestGeneratedIsCurrent(t *testing.T) {
	source, err := os.ReadFile("../english.txt")
	if err != nil {
		t.Fatal(err)
	}
	english := parse(t, string(source))
	for name, code := range map[string]func(text.File) ([]byte, error){"keys.go": text.Keys, "english.go": text.English} {
		want, err := code(english)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile("../" + name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s is not what english.txt says; run go generate ./app/words", name)
		}
	}
	for _, key := range english.Strays() {
		t.Errorf("english.txt: nothing reads %s", key)
	}
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct{ source, want string }{
		{"today.title: Today", "line 1: a text is written as KEY = TEXT"},
		{"\nToday = Today", `line 2: "Today" is no key`},
		{"a = x\na = y", "line 2: a stands twice"},
		{"a = one | two | three", "line 1: a has 3 forms"},
		{"a = the {day", "line 1: a: a brace has no partner"},
		{"a = the day}", "line 1: a: a brace has no partner"},
		{"a = the {} day", "line 1: a: a brace has no partner"},
		{"a = {n}|or", "line 1: a: a | has no spaces around it"},
		{"a = either|or", "line 1: a: a | has no spaces around it"},
		{"a =", "line 1: a text is written as KEY = TEXT"},
		{"a = the {b{c}}", "line 1: a: a brace has no partner"},
	} {
		if _, err := text.Parse(tt.source); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q: %v, want %s", tt.source, err, tt.want)
		}
	}
}

// A file is read as editors and systems write it.
func TestParseEnds(t *testing.T) {
	file := parse(t, "\ufeff# For people.\r\na = x\r\n\r\nb = {n} day | {n} days\r\n")
	if len(file) != 2 || file[0].Forms[0] != "x" || file[1].Forms[1] != "{n} days" {
		t.Errorf("%q", file)
	}
}

func TestCompile(t *testing.T) {
	english := parse(t, "rule.b.why = Because.\nmoved = {what} moved to {day}\nweeks = {n} week | {n} weeks\nrule.b.title = {A} too\nrule.b.say.1 = {n} day | {n} days\nsession.run.name = run\n")
	lines, missing, err := text.Compile(english, parse(t, "moved = Am {day}: {what}\nrule.b.title = Auch {A}\nweeks = {n} Woche | {n} Wochen"))
	if err != nil {
		t.Fatal(err)
	}
	want := "\nAm {1}: {0}\n{0} Woche|{0} Wochen\nrun\n\n\n\nAuch {A}\nBecause.\n\n\n\n{n} day|{n} days\n"
	if lines != want {
		t.Errorf("lines are %q, want %q", lines, want)
	}
	if got := strings.Join(missing, " "); !strings.Contains(got, "rule.b.why") || !strings.Contains(got, "session.run.name") || strings.Contains(got, "moved") {
		t.Errorf("missing: %s", got)
	}
	for _, good := range []string{"weeks = eine Woche | {n} Wochen", "weeks = {n} Woche(n)", "rule.b.title = Auch {a}"} {
		if _, _, err := text.Compile(english, parse(t, good)); err != nil {
			t.Errorf("%q: %v", good, err)
		}
	}
	for _, tt := range []struct{ source, want string }{
		{"moved = {who} ging", "moved: there is no {who} in the English text"},
		{"move = {what}", "move: no text has that key"},
		{"moved = {what} ging", "moved: no form has all the holes of the English text, [what day]"},
		{"weeks = eine Woche | mehrere Wochen", "weeks: no form has all the holes"},
		{"moved = {what} | {day}", "moved: the English text has one form"},
	} {
		if _, _, err := text.Compile(english, parse(t, tt.source)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q: %v, want %s", tt.source, err, tt.want)
		}
	}
}

// What a constant takes is in its type, so that a wrong number of values does not compile.
func TestKinds(t *testing.T) {
	code, err := text.Keys(parse(t, "a = none\nb = {n} of {day}\nc = {day} is one | {day} are many\nd = {m} {x} | {m} {x}s\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"A           = Key(iota)   // none\n", "B           = KeyNS(iota) // {n} of {day}\n", "C           = KeyCS(iota) //", "D           = KeyNS(iota) //",
		"// KeyNS is a text that takes a number, a text.\n",
		"func (k KeyNS) Of(a int, b string) string {\n\treturn fillFor(a, Key(k), strconv.Itoa(a), b)\n}",
		"func (k KeyCS) Of(a int, b string) string {\n\treturn fillFor(a, Key(k), b)\n}",
	} {
		if !strings.Contains(oneSpace(string(code)), oneSpace(want)) {
			t.Errorf("no %s in\n%s", want, code)
		}
	}
}

// What is done has its past in the line behind it; both are one phrase.
func TestPhrases(t *testing.T) {
	code, err := text.Keys(parse(t, "free = keep {day} free\nfree.did = kept {day} free\nnone = do nothing\nnone.did = did nothing\nwill.did = a text like others\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"Free        = PhraseS(iota)     // keep {day} free\n\t_           = Key(iota)\n", "None        = PhrasePlain(iota) // do nothing\n",
		"WillDid     = Key(iota) // a text like others\n",
		"func (k PhraseS) Of(a string) Phrase {\n\treturn phrase(Key(k), a)\n}", "func (k PhrasePlain) Of() Phrase {\n\treturn phrase(Key(k))\n}",
	} {
		if !strings.Contains(oneSpace(string(code)), oneSpace(want)) {
			t.Errorf("no %s in\n%s", want, code)
		}
	}
	for _, bad := range []string{
		"a = x\nb = y\na.did = z", "a.did = z\na = x", "a = {x} to {y}\na.did = {y} from {x}", "a = {n} day | {n} days\na.did = {n} days",
	} {
		if _, err := text.Keys(parse(t, bad)); err == nil || !strings.Contains(err.Error(), "a.did does not stand right behind") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestReversed(t *testing.T) {
	english := parse(t, "moved = {what} moved to {day}\nweeks = {n} week | {n} weeks\nboot.go = Now")
	reversed := english.Reversed()
	if got := strings.Join(reversed[0].Forms, ""); got != "{day} ot devom {what}" {
		t.Error(got)
	}
	if got := strings.Join(reversed[1].Forms, "/"); got != "keew {n}/skeew {n}" {
		t.Error(got)
	}
	lines, missing, err := text.Compile(english, reversed)
	if err != nil || len(missing) > 0 || lines != "\n{1} ot devom {0}\nkeew {0}|skeew {0}\nwoN\n" {
		t.Errorf("%q, %v, %v", lines, missing, err)
	}
	if places := english.Page(); len(places) != 1 || places[0] != (text.Place{Key: "boot.go", Text: "Now", Line: 3}) {
		t.Errorf("the page's texts: %v", places)
	}
}

// oneSpace undoes the columns of gofmt.
func oneSpace(code string) string { return regexp.MustCompile(` +`).ReplaceAllString(code, " ") }
