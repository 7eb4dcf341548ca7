package words

import (
	"strings"
	"unicode/utf8"
)

// Phrase is something that a person does to a plan: what it is called before,
// "move tempo run to Friday", and after, "moved tempo run to Friday". Both are
// written as inside a sentence; Capital begins a button or a toast with one.
type Phrase struct{ Do, Did string }

// NoPhrase is the phrase of what is not there.
const NoPhrase = PhrasePlain(NoText)

// Capital begins a sentence or a label: its first letter is a capital.
func Capital(text string) string {
	_, n := utf8.DecodeRuneInString(text)
	return strings.ToUpper(text[:n]) + text[n:]
}

// phrase is the text and the one behind it, which is its past.
func phrase(k Key, args ...string) Phrase { return Phrase{fill(k, args...), fill(k+1, args...)} }

// phraseFor is phrase with the form for a number.
func phraseFor(n int, k Key, args ...string) Phrase {
	return Phrase{fillFor(n, k, args...), fillFor(n, k+1, args...)}
}
