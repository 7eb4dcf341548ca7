package words

import "strings"

//go:generate go run ./generate

// Key is a text of english.txt.
type Key uint16

// texts are what the keys say in the language that is in use.
var texts = strings.Split(english, "\n")

// Use says everything in another language from now on. Its lines are those that
// package text compiles, "" for English; a file that lacks some changes nothing.
func Use(lines string) bool {
	if lines == "" {
		lines = english
	}
	all := strings.Split(strings.TrimSuffix(lines, "\n"), "\n")
	if len(all) < len(texts) {
		return false
	}
	texts = all[:len(texts)] // the page says the rest
	return true
}

// Text is what the key says. One with holes or forms is of another
// type, which has a method Of.
func (k Key) Text() string { return texts[k] }

// fill is the text with each hole filled: {0} with the first argument.
func fill(k Key, args ...string) string { return filled(texts[k], args) }

// fillFor is fill with the form for a number.
func fillFor(n int, k Key, args ...string) string { return filled(form(texts[k], n), args) }

// form is the form of a text for a number: the first for one, else the second.
func form(said string, n int) string {
	one, many, two := strings.Cut(said, "|")
	if n == 1 || n == -1 || !two {
		return one
	}
	return many
}

func filled(said string, args []string) string {
	return holes(said, func(hole string) string {
		if i := int(hole[0] - '0'); i < len(args) {
			return args[i]
		}
		return ""
	})
}

// holes replaces what stands in braces.
func holes(said string, value func(hole string) string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(said, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		hole, after, _ := strings.Cut(rest, "}")
		b.WriteString(value(hole))
		said = after
	}
}
