package state

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// What stands in a field, read: each reports whether it can be.

// among takes an answer when it is one of these.
func among[T interface{ String() string }](into *T, word string, these ...T) bool {
	for _, v := range these {
		if v.String() == word {
			*into = v
			return true
		}
	}
	return false
}

func yesNo(into *bool, text string) bool {
	*into = text == "yes"
	return text == "yes" || text == "no"
}

func count(into *int, text string, low, high int) bool {
	n, err := strconv.Atoi(text)
	*into = n
	return err == nil && low <= n && n <= high
}

// maybe is count for what may stay unknown.
func maybe(into *planner.Opt, text string, low, high int) bool {
	*into = planner.Opt{}
	if text == "" {
		return true
	}
	into.Known = true
	return count(&into.N, text, low, high)
}

// decimal reads "8", "8.4" or "8,4" in parts of 1: 1000 reads kilometres as metres. most is in
// parts, too.
func decimal(into *int, text string, most, parts int) bool {
	whole, behind, _ := strings.Cut(strings.Replace(text, ",", ".", 1), ".")
	n, err := strconv.ParseUint(whole+behind, 10, 64)
	if err != nil || len(text) > 15 { // more digits would not fit an int
		return false
	}
	one := 1
	for range behind {
		one *= 10
	}
	nearest := (2*int(n)*parts + one) / (2 * one)
	if nearest > most {
		return false
	}
	*into = nearest
	return true
}

// distance reads a number of the unit; nothing is none.
func distance(text string, unit planner.LengthUnit) (metres int, ok bool) {
	var n int
	ok = text == "" || decimal(&n, text, unit.Thousandths(planner.MaxMetres), 1000)
	return min(unit.Metres(n), planner.MaxMetres), ok
}

// readLoad reads a number of the exercise's unit, or of the one behind it; nothing is none.
func readLoad(l *planner.Exercise, text string) bool {
	for u := range planner.Pounds + 1 {
		if number, ok := strings.CutSuffix(strings.ToLower(text), u.String()); ok {
			text, l.Unit = strings.TrimSpace(number), u
		}
	}
	n := 0
	ok := text == "" || decimal(&n, text, l.Unit.Thousandths(planner.MaxGrams), 1000)
	if l.Grams = l.Unit.Grams(n); l.Grams == 0 {
		l.Unit = planner.Kilograms
	}
	return ok
}

// hours reads them as tenths; nothing is unknown.
func hours(text string) (tenths planner.Opt, ok bool) {
	if text == "" {
		return tenths, true
	}
	tenths.Known = true
	ok = decimal(&tenths.N, text, planner.MaxSleep, 10)
	return tenths, ok
}

// span reads "5", "6-8" or "6–8", from 1 to most.
func span(text string, most int) (low, high int, ok bool) {
	a, b, isRange := strings.Cut(strings.Replace(text, "–", "-", 1), "-")
	if !count(&low, strings.TrimSpace(a), 1, most) {
		return 0, 0, false
	}
	if isRange && !count(&high, strings.TrimSpace(b), low+1, most) {
		return 0, 0, false
	}
	return low, high, true
}

// timeOfDay reads "07:30" or "7:30", in minutes after midnight.
func timeOfDay(text string) (minute int, ok bool) {
	h, min, found := strings.Cut(text, ":")
	var hours, minutes int
	ok = found && len(min) >= 2 && count(&hours, h, 0, 23) && count(&minutes, min[:2], 0, 59)
	return 60*hours + minutes, ok
}

// pace reads "6:10" as seconds; nothing is unknown. It is written as a time of day is.
func pace(into *planner.Opt, text string) bool {
	*into = planner.Opt{}
	if text == "" {
		return true
	}
	seconds, ok := timeOfDay(text)
	*into = planner.Some(seconds)
	return ok && planner.MinPace <= seconds && seconds <= planner.MaxPace
}

// weekday reads "Fri"; nothing is unknown.
func weekday(into *planner.Opt, text string) bool {
	day, ok := planner.ParseWeekday(text)
	*into = planner.Opt{N: int(day), Known: ok}
	return ok || text == ""
}

// Fields of a weekday or a slot end in its name.

// OpenField names the field for when a weekday is open.
func OpenField(d planner.Weekday) string { return "open_" + strings.ToLower(d.String()) }

// MinutesField names the field for a weekday's minutes.
func MinutesField(d planner.Weekday) string { return "minutes_" + strings.ToLower(d.String()) }

// TimeField names the field for when a slot begins.
func TimeField(s planner.Slot) string { return "time_" + strings.ToLower(s.String()) }
