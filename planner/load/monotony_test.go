package load

import (
	"math"
	"testing"
)

func foster(days [7]int) float64 {
	sum := 0.0
	for _, n := range days {
		sum += float64(n)
	}
	mean, squares := sum/7, 0.0
	for _, n := range days {
		squares += (float64(n) - mean) * (float64(n) - mean)
	}
	switch {
	case sum == 0:
		return 0
	case squares == 0:
		return 10
	}
	return mean / math.Sqrt(squares/6)
}

func TestMonotony(t *testing.T) {
	const most = 42 * 1440 * 10 // a week that holds all it can on one day
	for _, c := range []struct {
		days   [7]int
		want   int
		strain int
	}{
		{days: [7]int{}},
		{days: [7]int{1, 1, 1, 1, 1, 1, 1}, want: 1000, strain: 70},
		{days: [7]int{300, 300, 300, 300, 300, 300, 300}, want: 1000, strain: 21_000},
		{days: [7]int{100}, want: 38, strain: 38}, // 1 ÷ √7
		{days: [7]int{most}, want: 38, strain: 228_614},
		{days: [7]int{most / 2, most / 2, most / 2, 0, 0, 0, 0}, want: 80, strain: 727_574},
		{days: [7]int{300, 300, 300, 300, 300, 300, 301}, want: 79_410, strain: 1_668_410},
	} {
		if got := Monotony(c.days); got != c.want {
			t.Errorf("%v: %d, want %d", c.days, got, c.want)
		}
		if got := Strain(c.days); got != c.strain {
			t.Errorf("%v: strain %d, want %d", c.days, got, c.strain)
		}
	}
}

// Against the definition in floating point, wherever that is sure of itself.
func TestMonotonyByDefinition(t *testing.T) {
	r := lcg(1)
	for range 20_000 {
		var days [7]int
		size := []int{3, 300, 900, 14_400}[r.n(4)]
		for d := range days {
			if r.n(5) > 0 {
				days[d] = r.n(size)
			}
		}
		want, got := foster(days), Monotony(days)
		if math.Abs(100*want-float64(got)) > 0.5+1e-6 {
			t.Fatalf("%v: %d, want %g", days, got, want)
		}
		for _, limit := range []int{MonotonyAdvice, MonotonyWarning} {
			if edge := float64(limit) / 100; math.Abs(want-edge) > 1e-9 && MonotonyAtLeast(days, limit) != (want > edge) {
				t.Fatalf("%v: %g at least %g: %v", days, want, edge, want <= edge)
			}
		}
		sum := 0
		for _, n := range days {
			sum += n
		}
		if exact := want * float64(sum); math.Abs(exact-float64(Strain(days))) > 0.5+float64(sum)/2000+1e-6 {
			t.Fatalf("%v: strain %d, want %g", days, Strain(days), exact)
		}
		a, b := r.n(7), r.n(7)
		days[a], days[b] = days[b], days[a]
		if Monotony(days) != got {
			t.Fatalf("%v: the order of days matters", days)
		}
	}
}

// A monotony of exactly 2, and its neighbours: deviations of 1 and -1 in six
// days have a variance of 1.
func TestMonotonyThresholdIsExact(t *testing.T) {
	days := [7]int{100, 100, 100, 300, 300, 300, 200}
	if got := Monotony(days); got != MonotonyWarning || !MonotonyAtLeast(days, MonotonyWarning) {
		t.Errorf("%d", got)
	}
	days[6] = 199
	if got := Monotony(days); got != MonotonyWarning || MonotonyAtLeast(days, MonotonyWarning) || !MonotonyAtLeast(days, MonotonyAdvice) {
		t.Errorf("just below: %d", got)
	}
	for _, c := range []struct {
		days  [7]int
		limit int
		want  bool
	}{
		{[7]int{}, 1, false},
		{[7]int{5, 5, 5, 5, 5, 5, 5}, 1000, true},
		{[7]int{5, 5, 5, 5, 5, 5, 5}, 1001, false},
	} {
		if got := MonotonyAtLeast(c.days, c.limit); got != c.want {
			t.Errorf("%v at least %d: %v", c.days, c.limit, got)
		}
	}
}

func TestTrend(t *testing.T) {
	p := parse(t, `week 1
Mon AM run-easy 40
week 2
Mon AM run-easy 40
week 3
Mon AM run-easy 40
week 4
Mon AM run-easy 40
week 5
Mon AM run-easy 60
week 6
Mon AM run-easy 80`)
	strain := func(load int) int { return Strain([7]int{load}) }
	if got := TrendOf(&p, 3); got.Usual.Known || got.High || got.Strain != strain(120) {
		t.Errorf("week 4: %+v", got)
	}
	// Exactly one and a half times is not above.
	if got := TrendOf(&p, 4); got.Usual.N != strain(120) || got.High {
		t.Errorf("week 5: %+v", got)
	}
	if got := TrendOf(&p, 5); got.Strain != strain(240) || !got.High {
		t.Errorf("week 6: %+v", got)
	}
}
