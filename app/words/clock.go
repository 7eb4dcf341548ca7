package words

import "hardeasy/planner"

// AskAgain says that an arrangement went with the day that it was made on.
const AskAgain = "It is another day now, so ask again."

// TodayIs tells the date.
func TodayIs(d planner.Date) string { return "Today is " + LongDay(d) + "." }

// LongDay is "Tuesday, 24 Nov".
func LongDay(d planner.Date) string { return dayNames[d.Weekday()] + ", " + Date(d) }

// CountsFor says for which day a tap was taken that came on another.
func CountsFor(day, today planner.Date) string {
	return "It is " + LongDay(today) + " now. The screen still showed " + LongDay(day) + ", so what you did counts for that day."
}
