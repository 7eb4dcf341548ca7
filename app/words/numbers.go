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
	n := decimal(float64(thousandths) / 1000)
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
	return strconv.FormatFloat(float64(n)/1000, 'f', -1, 64)
}

// decimal is a number with at most one digit behind the point.
func decimal(n float64) string {
	digits := strings.TrimSuffix(strconv.FormatFloat(n, 'f', 1, 64), ".0")
	return strings.Replace(digits, ".", NumberPoint.Text(), 1)
}

// Range is what stands in a field: "5" or "6-8".
func Range(low, high int) string {
	if high == 0 {
		return strconv.Itoa(low)
	}
	return strconv.Itoa(low) + "-" + strconv.Itoa(high)
}
