package browser

import "hardeasy/planner"

// The first and last day that the plan notation can write. A plan begins on a Monday,
// and 0 is no date.
var (
	firstDay = planner.DateOf(1970, 1, 5)
	lastDay  = planner.DateOf(2199, 12, 31)
)

// civil is the date of a day, or the nearest one that can be written. A device whose
// clock is not set may be in any year.
func civil(year, month, day int) planner.Date {
	return min(max(planner.DateOf(year, month, day), firstDay), lastDay)
}
