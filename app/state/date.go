package state

import "hardeasy/planner"

// DateAt is the person's date at a moment in seconds since 1970. It depends on
// where the device is and was, which only the browser knows.
type DateAt func(unix int64) planner.Date

// Of is nil-safe: without a browser it is the date in Greenwich.
func (at DateAt) Of(unix int64) planner.Date {
	if at == nil {
		return planner.Date(unix / secondsADay)
	}
	return at(unix)
}

const secondsADay = 24 * 60 * 60
