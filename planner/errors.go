package planner

import "errors"

// Errors of Apply, which then changes nothing. Their texts for people are in app/words.
var (
	ErrNoSession = errors.New("plan: no such session")
	ErrNoPlace   = errors.New("plan: no such place")
	ErrWeekFull  = errors.New("plan: week full")
	ErrTooMany   = errors.New("plan: too many")
	ErrValue     = errors.New("plan: value out of range")
)
