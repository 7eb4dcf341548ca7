package notation

import "strconv"

// Error says where a text is not plan notation, what was found and what was expected.
// words.Error makes a sentence of it.
type Error struct {
	Line, Col int // from 1; Col counts characters, not bytes

	Found Found
	Word  string // with FoundWord and FoundLong: what was found

	Expected Expected
	// The values in the sentence about Expected, as far as it has any.
	Name  string   // a word of the notation, "Mon", "2026-11-30"
	Words []string // of which one was expected
	N, M  int      // the limits, or the expected number

	Nearest string // the id or key that was perhaps meant; "" when none is near
}

// Error is a text for developers.
func (e *Error) Error() string {
	return "line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Col) + ": expected " + e.Expected.String()
}

func (e *Error) name(word string) *Error     { e.Name = word; return e }
func (e *Error) words(words []string) *Error { e.Words = words; return e }
func (e *Error) numbers(n, m int) *Error     { e.N, e.M = n, m; return e }

// Found is what was found where something else was expected.
type Found uint8

const (
	FoundEnd     Found = iota // the end of the line
	FoundNothing              // no value after "key="
	FoundWord
	FoundLong    // a word of which Word is the beginning
	FoundBytes   // bytes that are no UTF-8 text
	FoundControl // a control character
)
