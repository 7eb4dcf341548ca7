package words

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// Minutes is "45 min" or "1 h 40 min".
func Minutes(n int) string {
	switch {
	case n < 90:
		return NumberMinutes.Of(n)
	case n%60 == 0:
		return NumberHours.Of(n / 60)
	}
	return NumberHoursMinutes.Of(n/60, n%60)
}

// Length is "8 km" or "6.2 mi", in the unit that was typed.
func Length(metres int, unit planner.LengthUnit) string {
	return inUnit(unit.Thousandths(metres), unit)
}

func inUnit(thousandths int, unit planner.LengthUnit) string {
	return amount(decimal(thousandths), unit)
}

func amount(n string, unit planner.LengthUnit) string {
	switch unit {
	case planner.Miles:
		return NumberMiles.Of(n)
	case planner.Metres:
		return NumberMetres.Of(n)
	}
	return NumberKm.Of(n)
}

// Thousandths is what stands in a field: "8.05", "" for none.
func Thousandths(n int) string {
	if n == 0 {
		return ""
	}
	return strings.TrimRight(strings.TrimRight(strconv.Itoa(n/1000)+"."+strconv.Itoa(1000 + n%1000)[1:], "0"), ".")
}

// decimal is a number of thousandths with at most one digit behind the point.
func decimal(thousandths int) string {
	tenths := (thousandths + 50) / 100
	if tenths%10 == 0 {
		return strconv.Itoa(tenths / 10)
	}
	return strconv.Itoa(tenths/10) + NumberPoint.Text() + strconv.Itoa(tenths%10)
}

// Range is what stands in a field: "5" or "6-8".
func Range(low, high int) string {
	if high == 0 {
		return strconv.Itoa(low)
	}
	return strconv.Itoa(low) + "-" + strconv.Itoa(high)
}
