package notation

import "strconv"

// Error says where a text is not plan notation. Its message is one
// sentence, fit to be shown to the person who wrote the text.
type Error struct {
	Line, Col int    // from 1; Col counts characters, not bytes
	Found     string // what stands there, ready to be shown: a word in quotes, or "the end of the line"
	Expected  string // what could stand there
	Nearest   string // the id or key that may have been meant; "" when none is near
}

func (e *Error) Error() string {
	s := "line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Col) +
		": found " + e.Found + ", expected " + e.Expected
	if e.Nearest != "" {
		s += " (did you mean " + e.Nearest + "?)"
	}
	return s
}
