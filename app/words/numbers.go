package words

import (
	"strconv"
	"strings"
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

// Km is "8 km" or "8.4 km".
func Km(metres int) string { return NumberKm.Of(decimal(float64(metres) / 1000)) }

// decimal is a number with at most one digit behind the point.
func decimal(n float64) string {
	digits := strings.TrimSuffix(strconv.FormatFloat(n, 'f', 1, 64), ".0")
	return strings.Replace(digits, ".", NumberPoint.Text(), 1)
}

// Kilograms is what stands in a field: "82.5", "" for none.
func Kilograms(grams int) string {
	if grams == 0 {
		return ""
	}
	return strconv.FormatFloat(float64(grams)/1000, 'f', -1, 64)
}

// Range is what stands in a field: "5" or "6-8".
func Range(low, high int) string {
	if high == 0 {
		return strconv.Itoa(low)
	}
	return strconv.Itoa(low) + "-" + strconv.Itoa(high)
}
