package words

import (
	"errors"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// NotDone says why an edit was refused.
func NotDone(err error) string {
	said := Refused
	switch {
	case errors.Is(err, planner.ErrWeekFull):
		said = RefusedWeekFull
	case errors.Is(err, notation.ErrTooLong):
		said = RefusedTextTooLong
	case errors.Is(err, planner.ErrValue):
		said = RefusedValue
	case errors.Is(err, planner.ErrTooMany):
		said = RefusedTooMany
	}
	return said.Text()
}
