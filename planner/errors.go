package planner

import "errors"

// Errors that Apply returns. The plan is then unchanged.
var (
	ErrNoSession = errors.New("that session is not in the plan")
	ErrNoPlace   = errors.New("that place is not in the plan")
	ErrWeekFull  = errors.New("that week is full: 42 sessions are the most it takes")
	ErrTooMany   = errors.New("that is more than a plan takes")
	ErrValue     = errors.New("that value is out of range")
)
