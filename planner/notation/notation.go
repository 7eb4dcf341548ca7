// Package notation reads and writes plans as text, which people can read and type, and
// which storage, links and files contain:
//
//	p, err := notation.Parse("week 1\nTue  AM run-tempo 45; PM str-power 20\n")
//	if err != nil {
//		return err // an *Error: where, what was found, what was expected, what was perhaps meant
//	}
//	text := notation.Format(p) // one text for each plan
//
// The field tables (field.go and the files of the lines) have the reading and the printing
// of each key side by side, so that they stay in step.
package notation

import (
	"errors"

	"hardeasy/planner"
)

// MaxText is the longest text that Parse reads, in bytes.
const MaxText = 256 << 10

// ErrTooLong is returned for a text of more than MaxText bytes.
var ErrTooLong = errors.New("plan: text longer than MaxText")

// Valid says whether a plan can be kept as text, so that Parse(Format(p)) gives
// it back. The error is that of planner.Valid, or ErrTooLong.
//
// Apply does not check the length, because that needs the whole text. Code that stores a
// plan writes the text anyway.
func Valid(p *planner.Plan) error {
	if err := planner.Valid(p); err != nil {
		return err
	}
	if len(Format(*p)) > MaxText {
		return ErrTooLong
	}
	return nil
}
