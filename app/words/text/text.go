// Package text reads what the app says from language files and compiles it for
// the program. It is native: the program for the browser holds the result.
//
// A language file has a line for each text:
//
//	# Comments and empty lines are for people.
//	today.title = Today
//	today.begins = Your plan begins on {day}, {date}.
//	weeks = {n} week | {n} weeks
//
// A key is words of small letters, digits and hyphens, joined by dots: the
// screen, or "rule" and the rule's id, then the part. {day} is a hole; {n}, {m}
// and {of} are holes for whole numbers. Forms divided by " | " are for one and
// for any other number, which is the first such hole, or a number that the
// caller gives where there is none.
//
// What is done to a plan has its past in the line behind it:
//
//	edit.move = move {session} to {when}
//	edit.move.did = moved {session} to {when}
//
// Both are written as they stand inside a sentence, without a capital.
package text

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Entry is one line of a language file.
type Entry struct {
	Key   string
	Forms []string // one, or two: for one, and for any other number
}

// File is a language file in its own order.
type File []Entry

// Parse reads a language file. The error names the line. An editor may have put
// a mark before the first one, and its own ends on all.
func Parse(source string) (File, error) {
	var file File
	seen := map[string]bool{}
	for i, line := range strings.Split(strings.TrimPrefix(source, "\ufeff"), "\n") {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		key, said, found := strings.Cut(line, " = ")
		switch {
		case !found:
			return nil, fmt.Errorf("line %d: a text is written as KEY = TEXT, found %q", i+1, line)
		case !validKey(key):
			return nil, fmt.Errorf("line %d: %q is no key: words of small letters, digits and hyphens, joined by dots", i+1, key)
		case seen[key]:
			return nil, fmt.Errorf("line %d: %s stands twice", i+1, key)
		}
		seen[key] = true
		e := Entry{Key: key, Forms: strings.Split(said, " | ")}
		if len(e.Forms) > 2 {
			return nil, fmt.Errorf("line %d: %s has %d forms, at most two are known", i+1, key, len(e.Forms))
		}
		for _, form := range e.Forms {
			if strings.Contains(form, "|") {
				return nil, fmt.Errorf("line %d: %s: a | has no spaces around it", i+1, key)
			}
			if err := checkHoles(form); err != nil {
				return nil, fmt.Errorf("line %d: %s: %w", i+1, key, err)
			}
		}
		file = append(file, e)
	}
	return file, nil
}

func validKey(key string) bool {
	for part := range strings.SplitSeq(key, ".") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			return false
		}
	}
	return true
}

func checkHoles(form string) error {
	for rest := form; ; {
		i := strings.IndexAny(rest, "{}")
		if i < 0 {
			return nil
		}
		end := strings.IndexAny(rest[i+1:], "{}")
		if rest[i] == '}' || end < 1 || rest[i+1+end] == '{' {
			return fmt.Errorf("a brace has no partner in %q", form)
		}
		rest = rest[i+end+2:]
	}
}

// Holes are the names of a text's holes, each once, in the order of the text.
func (e *Entry) Holes() (names []string) {
	for _, form := range e.Forms {
		for rest := form; ; {
			_, after, found := strings.Cut(rest, "{")
			if !found {
				break
			}
			name, tail, _ := strings.Cut(after, "}")
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
			rest = tail
		}
	}
	return names
}

// takes says what is wrong with a translation. The form for one may say "a week"
// in place of "{n} week", but some form has to show all that English shows.
func (e *Entry) takes(said *Entry) error {
	holes := e.values(e.Forms...)
	whole := false
	for _, form := range said.Forms {
		values := said.values(form)
		for _, v := range values {
			if !slices.Contains(holes, v) {
				return fmt.Errorf("there is no {%s} in the English text", v)
			}
		}
		whole = whole || len(values) == len(holes)
	}
	switch {
	case len(e.Forms) == 1 && len(said.Forms) > 1:
		return errors.New("the English text has one form for all numbers")
	case !whole:
		return fmt.Errorf("no form has all the holes of the English text, %v", holes)
	}
	return nil
}

// values are what the holes of some forms show. In tables {a} is {A} in the
// middle of a sentence, which can be another one's beginning.
func (e *Entry) values(forms ...string) (values []string) {
	for _, name := range (&Entry{Forms: forms}).Holes() {
		if e.isTable() {
			name = strings.ToLower(name)
		}
		if !slices.Contains(values, name) {
			values = append(values, name)
		}
	}
	return values
}

// IsNumber reports whether a hole of the name takes a whole number.
func IsNumber(hole string) bool { return hole == "n" || hole == "m" || hole == "of" }

// line is the text as the program holds it: holes have numbers in the order of
// the English text, so that another language can have them in its own order.
func (e *Entry) line(holes []string) string {
	said := strings.Join(e.Forms, "|")
	if e.isTable() {
		return said
	}
	for i, name := range holes {
		said = strings.ReplaceAll(said, "{"+name+"}", "{"+string(rune('0'+i))+"}")
	}
	return said
}

// Compile gives the lines of a language in the order of English. What the
// language lacks is said in English; missing names those keys.
func Compile(english, other File) (lines string, missing []string, err error) {
	theirs := map[string]*Entry{}
	for i := range other {
		theirs[other[i].Key] = &other[i]
	}
	var b strings.Builder
	all := english.ordered()
	for i := range all {
		e := &all[i]
		said := theirs[e.Key]
		delete(theirs, e.Key)
		if said == nil {
			said = e
		}
		if said == e && e.Forms[0] != "" {
			missing = append(missing, e.Key)
		}
		if err := e.takes(said); err != nil {
			return "", nil, fmt.Errorf("%s: %w", e.Key, err)
		}
		b.WriteString(said.line(e.Holes()))
		b.WriteByte('\n')
	}
	for _, e := range other {
		if theirs[e.Key] != nil {
			return "", nil, fmt.Errorf("%s: no text has that key", e.Key)
		}
	}
	return b.String(), missing, nil
}
