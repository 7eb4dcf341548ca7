package planner

import (
	"errors"
	"fmt"
)

// Errors of Apply, which then changes nothing. Their texts for people are in app/words.
var (
	ErrNoSession = errors.New("plan: no such session")
	ErrNoPlace   = errors.New("plan: no such place")
	ErrWeekFull  = errors.New("plan: week full")
	ErrTooMany   = errors.New("plan: too many")
	ErrValue     = errors.New("plan: value out of range")
)

// EditError is the error of Apply: the edit that was refused, and why. errors.Is finds the
// reason in it, which is one of the errors above.
type EditError struct {
	Index int // of the edit in Apply's list
	Edit  Edit
	Err   error
}

func (e *EditError) Error() string { return fmt.Sprintf("edit %d, %T: %v", e.Index, e.Edit, e.Err) }
func (e *EditError) Unwrap() error { return e.Err }
