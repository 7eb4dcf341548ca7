package words

import (
	"strconv"
	"strings"
)

// What the list of exercises says of input that it can't use.
const (
	BadSets    = "Sets take a whole number from 1 to 99, so they were left as they were."
	BadReps    = "Repetitions take a number or a range such as 5 or 6-8, up to 999, so they were left as they were."
	BadHold    = "Seconds take a number or a range such as 30 or 20-40, up to 999, so they were left as they were."
	BadWeight  = "Load takes kilograms up to 1000, or nothing, so it was left as it was."
	BadRest    = "Rest takes whole seconds up to 3600, or nothing, so it was left as it was."
	BadRIR     = "Repetitions in reserve take a whole number up to 30, or nothing, so they were left as they were."
	BadWarmup  = "Warm-up takes whole minutes up to 1440, or nothing, so it was left as it was."
	BadCooling = "Mobility takes whole minutes up to 1440, or nothing, so it was left as it was."
	ManyLifts  = "A session takes 24 exercises at most, so none was added."
	FilledSame = "These exercises are what fits you already"
	NoneFits   = "No exercise goes by that name. Try “squat” or “plank”."
	NoneLeft   = "Nothing else stands in for it. Search for another."
)

// What the words on the session sheet mean.
const (
	EffortMeans  = "Effort goes from 1, very easy, to 10, all you have."
	SetsMean     = "4 × 5 is four sets of five repetitions, with a rest after each set."
	ReserveMeans = "In reserve are the repetitions you could still do when a set ends. Mobility is gentle stretching."
)

// Filled is what filling a session is called.
func Filled(session string) string { return "Write the exercises of " + session }

// Lacks says what an exercise asks for beyond what the person has: "Needs
// barbell and squat rack. From 6 months of lifting on." It is "" when nothing.
func Lacks(gear []string, months int) string {
	var said []string
	if len(gear) > 0 {
		said = append(said, "Needs "+strings.Join(gear, " and ")+".")
	}
	if months > 0 {
		said = append(said, "From "+strconv.Itoa(months)+" months of lifting on.")
	}
	return strings.Join(said, " ")
}

// Kilograms is "82.5", "" for none.
func Kilograms(grams int) string {
	if grams == 0 {
		return ""
	}
	return strconv.FormatFloat(float64(grams)/1000, 'f', -1, 64)
}

// Range is "5" or "6-8".
func Range(low, high int) string {
	if high == 0 {
		return strconv.Itoa(low)
	}
	return strconv.Itoa(low) + "-" + strconv.Itoa(high)
}
