package words

import (
	"errors"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// Failure is an error that is one of the texts: of storage, or of a file.
type Failure Key

func (f Failure) Error() string { return Key(f).Text() }

// Error says what is wrong, as behind a colon: "this is not a HardEasy link". An
// error of the machine, which we know nothing of, speaks for itself.
func Error(err error) string {
	for e := err; e != nil; e = errors.Unwrap(e) {
		switch e := e.(type) {
		case Failure:
			return Key(e).Text()
		case *notation.Error:
			return parseError(e)
		case share.Error:
			return (LinkNot + Key(e)).Text()
		}
		switch e {
		case notation.ErrTooLong:
			return ErrorTextTooLong.Text()
		case planner.ErrValue:
			return ErrorOutOfRange.Text()
		}
	}
	return err.Error()
}

// Reason is why a person goes against a rule: their own words, or that a link left
// them out.
func Reason(reason string) string {
	if reason == share.Unsaid {
		return LinkReasonUnsaid.Text()
	}
	return reason
}

// Sentence is Error where nothing stands before it.
func Sentence(err error) string { return Capital(ErrorSentence.Of(Error(err))) }
