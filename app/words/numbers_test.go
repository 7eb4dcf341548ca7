package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
)

func TestNumbersHaveUnits(t *testing.T) {
	same(t, map[string]string{
		words.Minutes(1): "1 min", words.Minutes(45): "45 min", words.Minutes(89): "89 min", words.Minutes(90): "1 h 30 min",
		words.Minutes(120): "2 h", words.Minutes(100): "1 h 40 min", words.Minutes(1440): "24 h", words.Minutes(0): "0 min",
		words.Length(8000, planner.Kilometres): "8 km", words.Length(8400, planner.Kilometres): "8.4 km", words.Length(8449, planner.Kilometres): "8.4 km", words.Length(42195, planner.Kilometres): "42.2 km", words.Length(500, planner.Kilometres): "0.5 km", words.Length(9960, planner.Kilometres): "10 km",
		words.Weeks.Of(1): "1 week", words.Weeks.Of(0): "0 weeks", words.Weeks.Of(16): "16 weeks", words.WeekOf.Of(2, 16): "Week 2 of 16",
		words.Length(32_187, planner.Miles): "20 mi", words.Length(10_000, planner.Miles): "6.2 mi", words.Length(400, planner.Metres): "400 m",
		words.Thousandths(82_500): "82.5", words.Thousandths(8_050): "8.05", words.Thousandths(8_000): "8", words.Thousandths(0): "", words.Pace(365): "6:05", words.Range(5, 0): "5", words.Range(6, 8): "6-8",
		words.Sets(&planner.Exercise{Sets: 4, Reps: 4, Grams: 80_000}):                          "4 × 4, 80 kg",
		words.Sets(&planner.Exercise{Sets: 4, Reps: 4, Grams: 83_915, Unit: planner.Pounds}):    "4 × 4, 185 lb",
		words.Sets(&planner.Exercise{Sets: 3, Reps: 6, RepsTo: 8, PerSide: true}):               "3 × 6–8 each side",
		words.Sets(&planner.Exercise{Sets: 3, Reps: 30, Hold: true}):                            "3 × 30 s",
		words.Sets(&planner.Exercise{Sets: 5, Reps: 3, Percent: 85}):                            "5 × 3, 85 % of your best",
		words.Sets(&planner.Exercise{Sets: 2, Reps: 10, Grams: 41_250}):                         "2 × 10, 41.3 kg",
		words.Sets(&planner.Exercise{Sets: 2, Reps: 10, Grams: 12_500}):                         "2 × 10, 12.5 kg",
		words.Sets(&planner.Exercise{Sets: 2, Reps: 20, RepsTo: 40, Hold: true, PerSide: true}): "2 × 20–40 s each side",
		words.Lacks([]string{"barbell", "bench", "squat rack"}, 6):                              "Needs barbell, bench and squat rack. From 6 months of lifting on.",
		words.Lacks([]string{"barbell"}, 0):                                                     "Needs barbell.", words.Lacks(nil, 1): "From 1 month of lifting on.", words.Lacks(nil, 0): "",
	})
}
