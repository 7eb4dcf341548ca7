package notation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of a text, with the position of reading.
type line struct {
	n      int // from 1
	text   string
	tokens []token
	at     int   // the next token
	end    token // what stands behind the last one
}

// token is a word, a key with its value, or a semicolon. An empty text is the end of the
// line.
type token struct {
	text string
	at   int // bytes from the start of the line
}

// split splits the line into tokens, without a comment. It refuses invalid UTF-8 and control
// characters, so that the other functions need not.
func (l *line) split() error {
	if err := l.checkText(); err != nil {
		return err
	}
	for at := 0; ; {
		at += len(l.text[at:]) - len(trimLeft(l.text[at:]))
		if at == len(l.text) || l.text[at] == '#' {
			l.end = token{at: len(l.text)}
			return nil
		}
		end := at
		if l.text[at] == ';' {
			end++
		}
		for end < len(l.text) && l.text[at] != ';' && !spaceAt(l.text, end) && l.text[end] != ';' {
			if l.text[end] != '"' {
				end++
				continue
			}
			n := quotedLen(l.text[end:])
			if n == 0 {
				return l.fail(token{l.text[end:], end}, ExpectQuoteEnd, "")
			}
			end += n
		}
		l.tokens = append(l.tokens, token{l.text[at:end], at})
		at = end
		// A name is the rest of the line, with all its characters.
		if len(l.tokens) == 1 && strings.EqualFold(l.tokens[0].text, "plan") {
			return nil
		}
	}
}

func (l *line) checkText() error {
	for i, r := range l.text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(l.text[i:]); size == 1 {
				return &Error{Line: l.n, Col: l.col(i), Found: FoundBytes}
			}
		}
		if unicode.IsControl(r) && r != '\t' {
			return &Error{Line: l.n, Col: l.col(i), Found: FoundControl}
		}
	}
	return nil
}

// next takes the next token.
func (l *line) next() (token, bool) {
	if l.at == len(l.tokens) {
		return l.end, false
	}
	l.at++
	return l.tokens[l.at-1], true
}

// peek is the next token's text, "" at the end of the line.
func (l *line) peek() string {
	if l.at == len(l.tokens) {
		return ""
	}
	return l.tokens[l.at].text
}

// part takes the tokens up to the next semicolon, and the semicolon, and returns them as a
// line.
func (l *line) part() line {
	from := l.at
	for {
		t, ok := l.next()
		if !ok {
			return line{n: l.n, text: l.text, tokens: l.tokens[from:], end: t}
		}
		if t.text == ";" {
			return line{n: l.n, text: l.text, tokens: l.tokens[from : l.at-1], end: t}
		}
	}
}

// done is an error when there are tokens left on the line.
func (l *line) done(expected Expected) error {
	if t, more := l.next(); more {
		return l.fail(t, expected, "")
	}
	return nil
}

// fail makes the error for a token.
func (l *line) fail(t token, expected Expected, nearest string) *Error {
	e := &Error{Line: l.n, Col: l.col(t.at), Expected: expected, Nearest: nearest}
	switch {
	case t.text != "":
		e.Found, e.Word = FoundWord, t.text
		if short := cut(t.text); short != t.text {
			e.Found, e.Word = FoundLong, short
		}
	case t.at < len(l.text):
		e.Found = FoundNothing
	}
	return e
}

func (l *line) col(at int) int { return utf8.RuneCountInString(l.text[:at]) + 1 }

// cut is the beginning of a text, short enough for an error message.
func cut(s string) string {
	const most = 40
	n := 0
	for i := range s {
		if n == most {
			return s[:i]
		}
		n++
	}
	return s
}

// keyed splits "rpe=8". The value of a word without "=" is empty and not ok.
func keyed(t token) (key string, value token, ok bool) {
	key, text, ok := strings.Cut(t.text, "=")
	value = token{text, t.at + len(t.text) - len(text)}
	return strings.ToLower(key), value, ok
}

// isSpace also accepts the special spaces that word processors make.
func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\u00a0' || r == '\u202f' }

func spaceAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return isSpace(r)
}

func trimLeft(s string) string { return strings.TrimLeftFunc(s, isSpace) }
