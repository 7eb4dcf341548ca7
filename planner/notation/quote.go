package notation

import "strings"

// quotedLen is the length of the quoted text that s begins with, both quotes
// counted; 0 when the last one is missing.
func quotedLen(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return 0
}

// unquote reads text in quotes, with \" \\ and \n. bad is where in s it goes
// wrong, -1 when it does not.
func unquote(s string) (text string, bad int) {
	if !strings.HasPrefix(s, `"`) || quotedLen(s) != len(s) {
		return "", 0
	}
	b := make([]byte, 0, len(s))
	for i := 1; i < len(s)-1; i++ {
		if s[i] != '\\' {
			b = append(b, s[i])
			continue
		}
		i++
		switch s[i] {
		case '"', '\\':
			b = append(b, s[i])
		case 'n':
			b = append(b, '\n')
		default:
			return "", i - 1
		}
	}
	return string(b), -1
}

// appendQuoted is the reverse of unquote.
func appendQuoted(b []byte, s string) []byte {
	b = append(b, '"')
	for _, r := range s {
		switch r {
		case '"', '\\':
			b = append(b, '\\', byte(r))
		case '\n':
			b = append(b, `\n`...)
		default:
			b = append(b, string(r)...)
		}
	}
	return append(b, '"')
}
