package load

import (
	"math/bits"

	"hardeasy/planner"
)

// Thresholds of monotony, in hundredths (rulebook 3.2).
const (
	MonotonyAdvice  = 170 // [E]
	MonotonyWarning = 200 // Foster 1998 [M]
)

// evenDays is the monotony of seven equal loads, which have no deviation.
const evenDays = 10

// Monotony is Foster's measure of how equal the seven days are: mean ÷ sample standard
// deviation of the daily loads, in hundredths, rounded. It is 0 for an empty week and
// 1000 for seven equal days. To compare with a limit use MonotonyAtLeast, which is exact.
func Monotony(days [7]int) int { return monotony(days, 100) }

// MonotonyAtLeast reports whether the monotony reaches the limit, in hundredths
// from 1 to 1000, exactly.
func MonotonyAtLeast(days [7]int, hundredths int) bool {
	sum, spread := moments(days)
	return atLeast(sum, spread, hundredths)
}

func atLeast(sum, spread uint64, hundredths int) bool {
	if spread == 0 {
		return sum > 0 && hundredths <= evenDays*100
	}
	limit := uint64(hundredths)
	return 6*100*100*sum*sum >= limit*limit*7*spread
}

// LeastMonotony is the least Monotony of a week with a sum of daily loads and at most a
// sum of their squares.
func LeastMonotony(sum, squares int) int { return monotonyOf(uint64(sum), spreadOf(sum, squares), 100) }

// SurelyAtLeast reports whether MonotonyAtLeast is true for every such week.
func SurelyAtLeast(sum, squares, hundredths int) bool {
	return atLeast(uint64(sum), spreadOf(sum, squares), hundredths)
}

func spreadOf(sum, squares int) uint64 { return uint64(max(0, 7*squares-sum*sum)) }

// Strain is the week's load × monotony, rounded; the monotony in it is rounded
// to thousandths.
func Strain(days [7]int) int { return divide(fineStrain(days), 1000) }

func fineStrain(days [7]int) int {
	sum, _ := moments(days)
	return int(sum) * monotony(days, 1000)
}

// monotony in parts of the unit. With the sum S and the sum of squares Q of
// the days, mean² ÷ variance is 6S² ÷ 7(7Q-S²). The largest week that a plan
// can hold, 42 sessions of 1440 min at an effort of 10, leaves room in 64 bits.
func monotony(days [7]int, unit uint64) int {
	sum, spread := moments(days)
	return monotonyOf(sum, spread, unit)
}

func monotonyOf(sum, spread, unit uint64) int {
	switch {
	case sum == 0:
		return 0
	case spread == 0:
		return evenDays * int(unit)
	}
	return nearestRoot(6*unit*unit*sum*sum, 7*spread)
}

// moments are the sum of the days, and 42 times their sample variance.
func moments(days [7]int) (sum, spread uint64) {
	var squares uint64
	for _, n := range days {
		sum += uint64(n)
		squares += uint64(n) * uint64(n)
	}
	return sum, 7*squares - sum*sum
}

// nearestRoot is √(n÷d), rounded.
func nearestRoot(n, d uint64) int {
	root := floorRoot(n / d)
	if odd := 2*root + 1; odd*odd*d <= 4*n {
		root++
	}
	return int(root)
}

// floorRoot is √n, rounded down, found bit by bit.
func floorRoot(n uint64) (root uint64) {
	for bit := uint64(1) << ((bits.Len64(n) + 1) / 2); bit > 0; bit >>= 1 {
		if next := root | bit; next*next <= n {
			root = next
		}
	}
	return root
}

// Trend compares a week's strain with that of the weeks before. It is only shown; no rule
// judges it (rulebook 3.2).
type Trend struct {
	Strain int
	Usual  planner.Opt // mean of the four weeks before; unknown in the plan's first four
	High   bool        // above 1.5 × Usual [E]
}

// TrendOf is the trend of week i, which must exist.
func TrendOf(p *planner.Plan, i int) Trend {
	const weeks = 4
	of := func(w int) int {
		week := OfWeek(&p.Weeks[w])
		return fineStrain(week.Daily())
	}
	this := of(i)
	t := Trend{Strain: divide(this, 1000)}
	if i < weeks {
		return t
	}
	sum := 0
	for w := i - weeks; w < i; w++ {
		sum += of(w)
	}
	t.Usual = planner.Some(divide(sum, 1000*weeks))
	t.High = sum > 0 && 2*weeks*this > 3*sum
	return t
}
