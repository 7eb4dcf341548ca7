package words

import "strconv"

// Tenths is a number with one digit behind the point: "4.0".
func Tenths(n int) string { return strconv.Itoa(n/10) + NumberPoint.Text() + strconv.Itoa(n%10) }

// GivenLine has all that Given says of an example in one line.
func GivenLine(facts []string) string {
	if len(facts) == 0 {
		return ""
	}
	return Capital(join(facts, RulesGiven))
}

// DayAmounts are what StripOfDay says of each day, for those who do not see bars.
func DayAmounts(days []string) string { return join(days, StripDays) }
