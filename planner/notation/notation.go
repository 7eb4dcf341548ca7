// Package notation is the text of a plan, which people read and type and which
// is what storage, links and files keep.
//
//	p, err := notation.Parse("week 1\nTue  AM run-tempo 45; PM str-power 20\n")
//	if err != nil {
//		return err // an *Error: where, what stands there, what could, what was meant
//	}
//	text := notation.Format(p) // one text for each plan
//
// Reading and printing of a key stand side by side in the field tables
// (fields.go), so that neither can forget what the other knows.
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
// Apply does not look at the length: only the whole text has one, and whoever
// stores a plan is about to write that anyway.
func Valid(p *planner.Plan) error {
	if err := planner.Valid(p); err != nil {
		return err
	}
	if len(Format(*p)) > MaxText {
		return ErrTooLong
	}
	return nil
}
