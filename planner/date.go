package planner

import "strconv"

// Date counts days from 1970-01-01. Its zero value is "no date". That day was a Thursday,
// and plans begin on Mondays.
type Date int32

// DateOf is the date of a day in the Gregorian calendar. The arithmetic counts
// years from March, so that the leap day comes last.
func DateOf(year, month, day int) Date {
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Date(era*146097 + dayOfEra - 719468)
}

// Civil is the reverse of DateOf.
func (d Date) Civil() (year, month, day int) {
	n := int(d) + 719468
	era := floorDiv(n, 146097)
	dayOfEra := n - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*m+2)/5 + 1
	month, year = m+3, yearOfEra+era*400
	if month > 12 {
		month, year = month-12, year+1
	}
	return year, month, day
}

// Weekday of the date.
func (d Date) Weekday() Weekday { return Weekday(((int(d)+3)%7 + 7) % 7) }

// MondayOf is the Monday of the date's week.
func (d Date) MondayOf() Date { return d - Date(d.Weekday()) }

// String is the ISO form, 2026-11-23.
func (d Date) String() string {
	y, m, day := d.Civil()
	b := append(make([]byte, 0, 10), strconv.Itoa(y)...)
	for _, n := range [2]int{m, day} {
		b = append(b, '-', byte('0'+n/10), byte('0'+n%10))
	}
	return string(b)
}

// ParseDate reads the ISO form of a date in the years 1970 to 2199.
func ParseDate(s string) (Date, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	y, err1 := strconv.Atoi(s[:4])
	m, err2 := strconv.Atoi(s[5:7])
	day, err3 := strconv.Atoi(s[8:])
	if err1 != nil || err2 != nil || err3 != nil || y < 1970 || y > 2199 || m < 1 || m > 12 {
		return 0, false
	}
	d := DateOf(y, m, day)
	// A day that the month does not have becomes another date.
	if d.String() != s {
		return 0, false
	}
	return d, true
}

// WeekOf is the week, from 0, and the weekday of a day that is counted from the Monday of
// the first week.
func WeekOf(day int) (week int, weekday Weekday) {
	week = floorDiv(day, 7)
	return week, Weekday(day - 7*week)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
