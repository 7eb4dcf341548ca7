package planner

import "errors"

// Errors that Apply returns. The plan is then unchanged. What a person reads of
// them is in app/words.
var (
	ErrNoSession = errors.New("plan: no such session")
	ErrNoPlace   = errors.New("plan: no such place")
	ErrWeekFull  = errors.New("plan: week full")
	ErrTooMany   = errors.New("plan: too many")
	ErrValue     = errors.New("plan: value out of range")
)
