package browser

import "hardeasy/planner"

// The days that the plan notation can write, from the first Monday on: a plan
// begins on one, and 0 is no date.
var (
	firstDay = planner.DateOf(1970, 1, 5)
	lastDay  = planner.DateOf(2199, 12, 31)
)

// civil is the date of a day as the device tells it, or the nearest that can be
// written. A device that has lost its clock tells any year.
func civil(year, month, day int) planner.Date {
	return min(max(planner.DateOf(year, month, day), firstDay), lastDay)
}
