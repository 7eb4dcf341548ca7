package words

import "hardeasy/planner"

// Day is "Monday", DayShort "Mon".
func Day(d planner.Weekday) string      { return (DayMonday + Key(d)).Text() }
func DayShort(d planner.Weekday) string { return (DayShortMonday + Key(d)).Text() }

// Part is a part of the day, "morning"; PartShort is for where there is little
// room, "am".
func Part(s planner.Slot) string      { return (DayPartMorning + Key(s)).Text() }
func PartShort(s planner.Slot) string { return (DayPartShortMorning + Key(s)).Text() }

// When is "Monday morning".
func When(p planner.Place) string { return DateWhen.Of(Day(p.Day), Part(p.Slot)) }

// Date is "23 Nov".
func Date(d planner.Date) string {
	_, m, day := d.Civil()
	return DateDay.Of(day, (MonthJan + Key(m) - 1).Text())
}

// LongDay is "Tuesday, 24 Nov".
func LongDay(d planner.Date) string { return DateWeekday.Of(Day(d.Weekday()), Date(d)) }

// LongDate is "11 Apr 2027".
func LongDate(d planner.Date) string {
	y, _, _ := d.Civil()
	return DateYear.Of(Date(d), y)
}

// Span is a week, "23–29 Nov" or "30 Nov – 6 Dec".
func Span(monday planner.Date) string {
	if monday == 0 {
		return ""
	}
	_, m, day := monday.Civil()
	if _, last, _ := (monday + 6).Civil(); last != m {
		return DateWeekMonths.Of(Date(monday), Date(monday+6))
	}
	return DateWeek.Of(day, Date(monday+6))
}

func dayList(days []planner.Weekday) string {
	names := make([]string, len(days))
	for i, d := range days {
		names[i] = Day(d)
	}
	return list(names)
}
