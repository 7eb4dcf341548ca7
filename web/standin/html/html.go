// Package html stands in for the standard package of that name in the browser program. It escapes and does not unescape: the
// names of characters, which go-app never reads, are 17 kB of the download.
package html

import "strings"

// EscapeString replaces the five characters that mean something in HTML.
func EscapeString(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		switch c {
		case '&':
			b.WriteString("&amp;")
		case '\'':
			b.WriteString("&#39;")
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '"':
			b.WriteString("&#34;")
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
