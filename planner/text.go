package planner

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Printable replaces control characters other than tab and line feed by spaces, because
// names, notes and reasons must not have them. Invalid UTF-8 becomes U+FFFD.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' && r != '\n' {
			return ' '
		}
		return r
	}, s)
}

// tooLong counts characters, not bytes.
func tooLong(s string, most int) bool { return utf8.RuneCountInString(s) > most }
